import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is remembered of one researcher from run to run, in a file of its own: memory stays as it is. */
export interface Remembered {
  readonly id: string;
  readonly name: string;
  /** The run that last looked. */
  readonly run: string;
  /** What the files depend on beside the data: options, and the version of this package. */
  readonly recipe: string;
  /** The ETag of each answer that the files were made of, by address. */
  readonly validators: Readonly<Record<string, string | null>>;
  /** Files below the folder, those of earlier recipes too, and the digest of each. */
  readonly files: Readonly<Record<string, string>>;
  /** When the data was read: `2026-11-23`. */
  readonly asOf: string;
}

/** A run that was begun; unfinished, it is gone on with. */
interface Run {
  readonly run: string;
  readonly recipe: string;
  readonly finished: boolean;
}

export const digestOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** An id as the name of a file, on any file system and with nothing to escape in an address. */
export const slugOf = (id: string): string => {
  const bytes = new TextEncoder().encode(id.trim());
  return [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      // Upper case is written out: some file systems do not tell it from lower case.
      return /[a-z0-9_-]/.test(character) ? character : `~${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
};

/** The memory of a folder that was prerendered. */
export class Records {
  readonly #out: string;
  readonly #folder: string;

  constructor(out: string) {
    this.#out = out;
    this.#folder = join(out, '.rw-prerender');
  }

  /** The unfinished run that did the same, or a new one. */
  async begin(recipe: string, now: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    const last = await readJson<Run>(join(this.#folder, 'run.json'));
    if (last && !last.finished && last.recipe === recipe) return last.run;
    await this.#remember({ run: now, recipe, finished: false });
    return now;
  }

  finish(run: string, recipe: string): Promise<void> {
    return this.#remember({ run, recipe, finished: true });
  }

  #remember(run: Run): Promise<void> {
    return replaceFile(join(this.#folder, 'run.json'), JSON.stringify(run));
  }

  read(slug: string): Promise<Remembered | undefined> {
    return readJson<Remembered>(this.#pathOf(slug));
  }

  write(slug: string, record: Remembered): Promise<void> {
    return replaceFile(this.#pathOf(slug), JSON.stringify(record));
  }

  /** Forgets a researcher, and takes away the files. */
  async remove(slug: string): Promise<void> {
    const record = await this.read(slug);
    for (const file of Object.keys(record?.files ?? {}))
      await rm(join(this.#out, file), { force: true });
    await rm(this.#pathOf(slug), { force: true });
  }

  /** Slugs of all that are remembered, in their order. */
  async slugs(): Promise<string[]> {
    const names = await readdir(join(this.#folder, 'researchers')).catch(() => []);
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort();
  }

  /** Writes a file below the folder unless it holds the same already. */
  async publish(path: string, content: string): Promise<boolean> {
    const file = join(this.#out, path);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === content) return false;
    await replaceFile(file, content);
    return true;
  }

  #pathOf(slug: string): string {
    return join(this.#folder, 'researchers', `${slug}.json`);
  }
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, whatever interrupts it. */
async function replaceFile(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}
