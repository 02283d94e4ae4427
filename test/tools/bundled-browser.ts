import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'puppeteer-core';
import { extract } from 'tar-fs';

const require = createRequire(import.meta.url);
const cache = resolve('node_modules/.cache');

/**
 * The headless Chromium that npm installed as `@sparticuz/chromium`, unpacked once into
 * node_modules/.cache with the system libraries and the fonts a bare machine lacks.
 *
 * @throws Error where that package has no browser for this machine (it is for Linux x64)
 */
export async function unpackBundledBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('Linux x64 only');
  const packageRoot = resolve(dirname(require.resolve('@sparticuz/chromium')), '../..');
  const { version } = require(join(packageRoot, 'package.json')) as {
    version: string;
  };
  const home = join(cache, `test-browser-${version}`);
  if (!existsSync(home)) await unpackOnce(join(packageRoot, 'bin'), home);
  return {
    executablePath: join(home, 'chromium'),
    headless: 'shell',
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Under a temporary name until complete, so that two runs at once do not collide. */
async function unpackOnce(archives: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'unpacking-'));
  await Promise.all([
    inflate(
      join(archives, 'chromium.br'),
      createWriteStream(join(work, 'chromium'), { mode: 0o755 }),
    ),
    inflate(join(archives, 'al2023.tar.br'), extract(join(work, 'al2023'))),
    writeFile(join(work, 'fonts.conf'), fontconfig(join(home, 'font-cache'))),
  ]);
  try {
    await rename(work, home);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function inflate(archive: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(archive), createBrotliDecompress(), target);
}

/** Without any font every text is 0 px wide; DejaVu's math face lets MathML stretch. */
function fontconfig(fontCache: string): string {
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const alias = (generic: string, family: string) =>
    `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<cachedir>${fontCache}</cachedir>
${alias('sans-serif', 'DejaVu Sans')}
${alias('serif', 'DejaVu Serif')}
${alias('monospace', 'DejaVu Sans Mono')}
${alias('math', 'DejaVu Math TeX Gyre')}
</fontconfig>
`;
}
