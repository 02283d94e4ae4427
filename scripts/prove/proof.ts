import { readFileSync, writeFileSync } from 'node:fs';
import type { Suite } from '../../test/tools/suites.js';

/** Where the last runs of `npm run prove` are kept. */
export const PROOF = 'test/hostile/proof.json';

/** The engines that are asked for, with the command that runs browser tests in each. */
export const ENGINES = {
  Chromium: 'test:browser',
  Firefox: 'test:firefox',
  WebKit: 'test:webkit',
} as const;

/** The name of an engine. */
export type EngineName = keyof typeof ENGINES;

/** What one file of tests came to in one engine. */
export interface FileProof {
  /** ISO date of the run. */
  readonly date: string;
  /** Whether all strings, shapes and mounts were tried, or the share that `npm test` tries. */
  readonly extent: 'all' | 'share';
  readonly failed: number;
  /** Tests that were left out, whose names say why. */
  readonly skipped: readonly string[];
  /** How many cases of each suite passed. */
  readonly cases: Readonly<Partial<Record<Suite, number>>>;
}

/** What one engine was put through. */
export interface EngineProof {
  /** Its name and version, as it says them. */
  readonly version: string;
  /** By the path of the file. */
  readonly files: Readonly<Record<string, FileProof>>;
}

/** The last run of each file in each engine; one is missing where it was not run. */
export type Proof = Readonly<Partial<Record<EngineName, EngineProof>>>;

/** What is kept of the last runs. */
export const readProof = (): Proof => JSON.parse(readFileSync(PROOF, 'utf8')) as Proof;

/** Keeps what a file came to; with `undefined`, that it was not run. Figures of another version go. */
export function keep(
  engine: EngineName,
  file: string,
  version: string | undefined,
  run: FileProof | undefined,
): void {
  const proof = readProof();
  const before = proof[engine];
  const now = version ?? before?.version ?? engine;
  const { [file]: _, ...others } = before && before.version === now ? before.files : {};
  const files = run ? { ...others, [file]: run } : others;
  const all: Proof = { ...proof, [engine]: { version: now, files } };
  writeFileSync(PROOF, `${JSON.stringify(all, null, 2)}\n`);
}

/** The version in an engine's `User-Agent`, the only one that a page is told. */
export function versionIn(agent: string): string {
  const of = (name: string): string =>
    new RegExp(`${name}/(\\d+(?:\\.[1-9]\\d*)?)`).exec(agent)?.[1] ?? '?';
  if (agent.includes('Firefox/')) return `Firefox ${of('Firefox')}`;
  if (agent.includes('Chrome/')) return `Chromium ${of('Chrome')}`;
  return `WebKitGTK (engine of Safari ${of('Version')})`;
}
