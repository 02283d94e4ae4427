import { budgets } from '../../test/size/budgets.js';
import type { ElementFacts } from '../element-facts.js';
import { elementTable } from './elements.js';
import { cell, code, table } from './markdown.js';

/** What a cold page loads at most; `npm run size` measures it, and `npm test` fails beyond it. */
function sizeTable(): string {
  const rows = budgets.map(({ name, limit }) => [name, `${limit} kB`]);
  return table(['Page with', 'at most, compressed'], rows);
}

/** The properties that every widget takes. */
function themeTable(elements: readonly ElementFacts[]): string {
  const shared = (elements[0]?.cssProperties ?? []).filter(({ name }) =>
    elements.every(
      ({ cssProperties }) =>
        cssProperties.length === 0 || cssProperties.some((property) => property.name === name),
    ),
  );
  const rows = shared.map(({ name, description }) => [code(name), cell(description)]);
  return table(['Property', 'What it sets'], rows);
}

/**
 * `text` with each block between `<!-- made: name -->` and `<!-- /made -->` written anew.
 *
 * @throws Error for a block that nothing makes
 */
export function withBlocks(text: string, elements: readonly ElementFacts[]): string {
  const withProperties = elements.filter(({ cssProperties }) => cssProperties.length > 0);
  const blocks: Readonly<Record<string, () => string>> = {
    elements: () => elementTable(elements),
    sizes: sizeTable,
    theming: () => themeTable(withProperties),
  };
  return text.replace(
    /(<!-- made: (\w+) -->)[\s\S]*?(<!-- \/made -->)/g,
    (_, open: string, name: string, close: string) => {
      const make = blocks[name];
      if (!make) throw new Error(`Nothing makes the block ${name}`);
      return `${open}\n\n${make()}\n\n${close}`;
    },
  );
}
