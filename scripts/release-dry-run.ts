/**
 * `npm run release:dry`: everything of a release but the sending. Builds, looks through what the package
 * would hold, names the hashes of the script-tag files, and shows the command that would publish with
 * provenance.
 */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Packed {
  readonly files: readonly { readonly path: string }[];
  readonly size: number;
  readonly unpackedSize: number;
}

const cdn = 'dist/cdn';

/** What npm would send. @throws Error when something is missing from it */
function pack(): Packed {
  const output = execSync('npm pack --dry-run --json', {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as [Packed];
  const paths = packed.files.map(({ path }) => path);
  const wanted = ['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', `${cdn}/widgets.js`];
  const missing = wanted.filter((path) => !paths.includes(path));
  if (missing.length > 0) throw new Error(`The package lacks ${missing.join(', ')}`);
  const stray = paths.filter((path) => /\.env|\.tsbuildinfo|(^|\/)(test|stories)\//.test(path));
  if (stray.length > 0) throw new Error(`The package should not hold ${stray.join(', ')}`);
  return packed;
}

execSync('npm run -s build', { stdio: 'inherit' });
const { files: hashes } = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8')) as {
  files: Readonly<Record<string, string>>;
};
const { files, size, unpackedSize } = pack();
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  string
>;

console.log(`${name} ${version}: ${files.length} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked
${Object.keys(hashes).length} hashes in ${cdn}/integrity.json; the script tag's is
  ${hashes['widgets.js']}
To publish, in CI with id-token: write:
  npm publish --provenance --access public`);
