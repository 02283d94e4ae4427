import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-fs';

/** A stranger's project with our package in it as npm would have put it there. */
export interface Project {
  readonly root: string;
  write(file: string, text: string): Promise<void>;
}

interface PackageJson {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Unpacks the packed package into a new project outside the repository. What it declares as
 * `dependencies` is linked from our own node_modules, and `more` likewise: nothing is downloaded, and
 * whatever it imports without declaring is missing there, as it would be anywhere else.
 */
export async function createProject(
  tarball: string,
  more: readonly string[] = [],
): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'widgets-project-'));
  const modules = join(root, 'node_modules');
  const { name, dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as PackageJson;
  await unpack(tarball, join(modules, name));
  for (const dependency of [...Object.keys(dependencies), ...more]) {
    await mkdir(dirname(join(modules, dependency)), { recursive: true });
    await symlink(resolve('node_modules', dependency), join(modules, dependency), 'junction');
  }
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  await write('package.json', '{ "name": "stranger", "private": true, "type": "module" }');
  return { root, write };
}

/** Packs this package; resolves with the tarball's path. */
export async function pack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'widgets-tarball-'));
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(folder, filename);
}

/** npm's tarballs hold everything below `package/`. */
async function unpack(tarball: string, target: string): Promise<void> {
  const holder = `${target}.unpacked`;
  await pipeline(createReadStream(tarball), createGunzip(), extract(holder));
  await mkdir(dirname(target), { recursive: true });
  await rename(join(holder, 'package'), target);
}
