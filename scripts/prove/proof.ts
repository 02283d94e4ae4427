import { spawnSync } from 'node:child_process';
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

/** WebKitGTK tells pages a version that never changes: its browser is asked, which wants a screen. */
function webkitVersion(output: string): string {
  const binary = /^browser: installed (.*MiniBrowser)$/m.exec(output)?.[1];
  const asked = binary ? spawnSync('xvfb-run', ['-a', binary, '--version']).stdout : null;
  return /WebKitGTK [\d.]+/.exec(String(asked))?.[0] ?? 'WebKitGTK';
}

/**
 * Name and version of the engine that ran tests.
 *
 * @param agent its `User-Agent`
 * @param output what the run printed
 */
export function versionIn(agent: string, output: string): string {
  const of = (name: string): string =>
    new RegExp(`${name}/(\\d+(?:\\.[1-9]\\d*)?)`).exec(agent)?.[1] ?? '?';
  if (agent.includes('Firefox/')) return `Firefox ${of('Firefox')}`;
  if (agent.includes('Chrome/')) return `Chromium ${of('Chrome')}`;
  return webkitVersion(output);
}
