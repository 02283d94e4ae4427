/** Works → references in a style, through a CSL processor that the caller has loaded. */

import type { Work } from '../../model/work.js';
import type { CslItem } from './csl.js';
import { OTHERS, toCsl } from './csl.js';
import { withPlainJson } from './plain-json.js';
import type { CitationStyle } from './styles.js';
import { localeXml, styleXml } from './styles.js';

/** The part of citeproc-js that is used. */
export interface CslProcessor {
  Engine: new (
    system: { retrieveLocale(): string; retrieveItem(id: string): unknown },
    style: string,
    locale: string,
  ) => CslEngine;
}

interface CslEngine {
  setOutputFormat(format: 'text' | 'html'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): false | [unknown, string[]];
}

/**
 * A reference per work, in order, as plain text without numbers. Styles that number a list begin each with its
 * number there; one work alone has no number.
 *
 * @throws whatever the processor throws on input that it cannot take
 */
export function formatWorks(
  processor: CslProcessor,
  works: readonly Work[],
  style: CitationStyle,
): string[] {
  return withPlainJson(() => bibliographyOf(processor, works, style));
}

function bibliographyOf(
  processor: CslProcessor,
  works: readonly Work[],
  style: CitationStyle,
): string[] {
  const items = new Map(toCsl(works).map((item) => [item.id, plainItem(item)]));
  const engine = new processor.Engine(
    { retrieveLocale: localeXml, retrieveItem: (id) => items.get(id) },
    styleXml(style),
    'en-US',
  );
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  const bibliography = engine.makeBibliography();
  return bibliography === false
    ? []
    : bibliography[1].map((entry) => finished(entry, works.length));
}

/** citeproc writes into the items that it is given. */
function plainItem(item: CslItem): unknown {
  const author = item.author?.map((name) => (name === OTHERS ? { literal: 'et al.' } : name));
  return structuredClone({ ...item, ...(author && { author }) });
}

/** One line, no doubled stops (`?.`, `?,”`), no "and" before "et al.", no number where there is no list. */
function finished(entry: string, count: number): string {
  const line = entry
    .replace(/\s+/g, ' ')
    .replace(/([.?!])\.(?=\s|$)/g, '$1')
    .replace(/([?!]),”/g, '$1”')
    .replace(/ (?:&|and) (?=et al\.)/, ' ')
    .trim();
  return count === 1 ? line.replace(/^(?:\[1\]|1\.) */, '') : line;
}
