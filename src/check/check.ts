import { Probe, type ProbeOptions } from './probe.js';
import { NotTried, type Finding, type Rule } from './rule.js';
import { graphRules } from './rules/graph.js';
import { researcherRules } from './rules/researchers.js';
import { transportRules } from './rules/transport.js';
import { viewerRules } from './rules/viewer.js';
import { workRules } from './rules/works.js';
import { writeRules } from './rules/writes.js';

/** Every rule; `retry-after` last, since it looks at all answers. */
const RULES: readonly Rule[] = [
  ...researcherRules,
  ...workRules,
  ...graphRules,
  ...viewerRules,
  ...writeRules,
  ...transportRules,
];

/** What each rule is called. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** Why a rule is not tried with these options; empty when it is. */
function obstacle({ needs }: Rule, { token, allowWrites }: ProbeOptions): string {
  if (!needs) return '';
  if (needs !== 'personal' && !token) return 'needs --token';
  if (needs === 'writes' && !allowWrites) return 'needs --allow-writes';
  return '';
}

async function tryRule(rule: Rule, probe: Probe): Promise<Finding> {
  const { id, says, level } = rule;
  const reason = obstacle(rule, probe.options);
  if (reason) return { id, says, level, outcome: 'not tried', details: [reason] };
  try {
    const details = await rule.check(probe);
    return { id, says, level, outcome: details.length > 0 ? 'broken' : 'holds', details };
  } catch (error) {
    const outcome = error instanceof NotTried ? 'not tried' : 'broken';
    return { id, says, level, outcome, details: [(error as Error).message] };
  }
}

/**
 * Tries every rule of the contract on an endpoint.
 *
 * @throws NoAnswer when nothing answers at its address
 */
export async function checkEndpoint(options: ProbeOptions): Promise<Finding[]> {
  const probe = new Probe(options);
  await probe.get(probe.researcher());
  const findings: Finding[] = [];
  const rules = RULES.filter(
    ({ id, needs }) => (options.only?.includes(id) ?? true) && !(needs && options.readOnly),
  );
  for (const rule of rules) findings.push(await tryRule(rule, probe));
  return findings;
}
