/**
 * `npm run new-element <tag>`: class, styles, registration, story and test of a new element, entered
 * where tags are entered. What it writes passes `npm test` as it stands.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { classNameOf } from './class-name.js';
import { filesOf, type Names } from './new-element/templates.js';

/** @throws Error when `tag` is no name for a custom element, or is taken */
function namesOf(tag: string | undefined): Names {
  if (!tag || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    throw new Error(
      'Name the tag, in small letters with a hyphen: npm run new-element publication-count',
    );
  }
  if (existsSync(`src/elements/${tag}`)) throw new Error(`<${tag}> is there already.`);
  const className = classNameOf(tag);
  const words = tag.replaceAll('-', ' ');
  return {
    tag,
    className,
    camel: className.charAt(0).toLowerCase() + className.slice(1),
    title: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

async function write(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`wrote   ${file}`);
}

/** Puts `line` behind the last line that fits `pattern`. */
async function enter(file: string, pattern: RegExp, line: string): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const last = lines.map((each) => pattern.test(each)).lastIndexOf(true);
  if (last < 0) throw new Error(`${file} has no line like ${pattern}`);
  lines.splice(last + 1, 0, line);
  await write(file, lines.join('\n'));
}

async function run(): Promise<void> {
  const names = namesOf(process.argv[2]);
  const { tag, className } = names;
  for (const [file, text] of Object.entries(filesOf(names))) await write(file, text);
  const from = `/elements/${tag}/`;
  await enter(
    'src/index.ts',
    /from '\.\/elements\//,
    `export { ${className} } from '.${from}${tag}.js';`,
  );
  await enter('src/define.ts', /^import '\.\/elements\//, `import '.${from}define.js';`);
  await enter(
    'src/embed/tags.ts',
    /import\('\.\.\/elements\//,
    `  '${tag}': () => import('..${from}${tag}.js'),`,
  );
  console.log(`
Next: say what <${tag}> shows, in its class and in its story; put its words into src/i18n/en;
npm run generate for its page; npx changeset for the change log; npm test.`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
