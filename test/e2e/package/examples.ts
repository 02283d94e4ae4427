import { readFileSync } from 'node:fs';
import { guide } from '../../../stories/support/guide.js';

/**
 * The one block of code in a page of documentation that holds `words`.
 *
 * @throws Error when there is none, or more than one
 */
export function example(file: string, words: string): string {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```\w+\n(.*?)^```$/gms)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes(words));
  if (blocks.length !== 1) throw new Error(`${blocks.length} blocks of ${file} hold “${words}”`);
  return blocks[0]!;
}

/** What Storybook has React developers copy for a tag with these attributes. */
export function reactSnippet(tag: string, attributes: string): string {
  const told = { tag, attributes, use: '', avoid: '', theming: '', accessibility: '' };
  const [, code] = /^```tsx\n(.*?)^```$/ms.exec(guide(told).docs.description.component) ?? [];
  return code!;
}
