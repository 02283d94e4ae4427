/** The ready themes as files for `<link>`: each for a whole page, and all of them by attribute. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const source = 'src/theme/themes';
const target = 'dist/themes';

/**
 * Writes dist/themes/<name>.css, which a page links to give every widget that look, and all.css, of
 * which nothing applies until a widget or something around it says `theme="<name>"`.
 */
export function writeThemes(): void {
  mkdirSync(target, { recursive: true });
  const names = readdirSync(source).map((file) => file.replace('.css', ''));
  const all = names.map((name) => {
    const text = readFileSync(`${source}/${name}.css`, 'utf8');
    writeFileSync(`${target}/${name}.css`, text);
    return text.replace(':root', `[theme='${name}']`);
  });
  writeFileSync(`${target}/all.css`, all.join('\n'));
}
