import type { Finding } from './rule.js';

/** Whether anything that must hold does not. */
export const isBroken = (findings: readonly Finding[]): boolean =>
  findings.some(({ outcome, level }) => outcome === 'broken' && level === 'must');

/** Whether any rule was tried at all. */
export const wasTried = (findings: readonly Finding[]): boolean =>
  findings.some(({ outcome }) => outcome !== 'not tried');

const MARKS = { holds: 'ok     ', broken: 'WRONG  ', 'not tried': '–      ' };

function lines({ id, says, level, outcome, details }: Finding): string[] {
  const mark = outcome === 'broken' && level === 'should' ? 'better ' : MARKS[outcome];
  return [`${mark}${says}  [${id}]`, ...details.map((detail) => `         ${detail}`)];
}

/** The report as people read it. */
export function textReport(endpoint: string, findings: readonly Finding[]): string {
  const count = (outcome: Finding['outcome'], level?: Finding['level']): number =>
    findings.filter((it) => it.outcome === outcome && (!level || it.level === level)).length;
  const summary = [
    `${count('holds')} hold`,
    `${count('broken', 'must')} broken`,
    `${count('broken', 'should')} could be better`,
    `${count('not tried')} not tried`,
  ];
  return [`${endpoint}\n`, ...findings.flatMap(lines), `\n${summary.join(', ')}.`].join('\n');
}
