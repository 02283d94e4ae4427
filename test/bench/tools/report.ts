import { cpus } from 'node:os';
import type { Bar, Result, Row } from './result.js';

/** Everything that one run of the benchmark found. */
export interface Report {
  readonly peers: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, Result>>;
}

export function machineName(): string {
  const [first] = cpus();
  return `${cpus().length} cores, ${first?.model.trim() || 'unknown processor'}, Node ${process.version}`;
}

function show(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value !== 0 && Math.abs(value) < 10) return String(Math.round(value * 100) / 100);
  if (Math.abs(value) < 100) return String(Math.round(value * 10) / 10);
  return Math.round(value).toLocaleString('en');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function ratio(row: Row, rows: readonly Row[], figure: string | undefined): string[] {
  if (!figure) return [];
  const floor = rows.find(({ kind, size }) => kind === 'floor' && size === row.size);
  const value = (row.figures[figure] ?? NaN) / (floor?.figures[figure] ?? NaN);
  return [Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`];
}

/** One table a result: a line for each contestant at each size. */
function table({ rows, ratioOf }: Result): string {
  const figures = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
  const head = ['size', 'contestant', ...figures, ...(ratioOf ? ['to the floor'] : [])];
  const body = rows.map((row) => {
    const name = row.kind === 'ours' ? `**${row.contestant}**` : row.contestant;
    const cells = row.note
      ? figures.map((figure, index) => (index === 0 ? row.note! : show(row.figures[figure])))
      : figures.map((figure) => show(row.figures[figure]));
    return line([row.size, name, ...cells, ...ratio(row, rows, ratioOf)]);
  });
  const rule = head.map((_, index) => (index < 2 ? '---' : '--:'));
  return [line(head), line(rule), ...body].join('\n');
}

/** A figure that could not be had is `NaN`, and `null` once it has been through JSON. */
const isMeasured = ({ reached }: Bar): boolean => Number.isFinite(reached);

export const isMet = (bar: Bar): boolean => isMeasured(bar) && bar.reached <= bar.limit;

/** How it stands; a miss that the floor has in common with us is told apart from one that is ours. */
function verdict(bar: Bar): string {
  if (!isMeasured(bar)) return '**not measured**';
  if (isMet(bar)) return 'met';
  return (bar.floor ?? 0) > bar.limit ? 'missed, by the floor too' : '**missed**';
}

function barLine(bar: Bar): string {
  const [limit, floor] = [`≤ ${show(bar.limit)}`, bar.floor === undefined ? '' : show(bar.floor)];
  const reached = isMeasured(bar) ? show(bar.reached) : '–';
  return line([bar.what, limit, reached, floor, verdict(bar)]);
}

function section(result: Result): string {
  const rounds = result.rounds ? `, ${result.rounds} rounds` : '';
  const where = result.where ? `, ${result.where}` : '';
  const run = result.date ? [`Measured on ${result.date}${rounds}${where}.`] : [];
  const notes = [...result.notes, ...run];
  return `## ${result.title}\n\n${notes.map((note) => `- ${note}`).join('\n')}\n\n${table(result)}\n`;
}

/** The page of the docs. */
export function markdown(report: Report): string {
  const results = Object.values(report.results);
  const bars = results.flatMap((result) => result.bars);
  const peers = Object.entries(report.peers).map(([name, version]) => `${name} ${version}`);
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. Every contestant does the same work in the same browser, side by side, round by round; the figures are medians of as many rounds as stand above each table. Compare the ratios: absolute times move from machine to machine.

Each table says when and where it was measured; headless, no graphics hardware. Against ${peers.join(', ')}.

## Bars

Where a floor is named, it is what the least that could do the work reaches in the same run: a bar beneath it cannot be met.

${[line(['bar', 'limit', 'reached', 'floor', '']), line(['---', '--:', '--:', '--:', '---']), ...bars.map(barLine)].join('\n')}

${results.map(section).join('\n')}`;
}
