/** Works → BibTeX, in UTF-8 (biber and BibTeX 0.99d with a Unicode engine read it). */

import type { Work } from '../../model/work.js';
import { parseArxiv } from '../identifier-urls.js';
import { plainMathml, plainTex } from '../plain-math.js';
import { inlineTokens, richText } from '../rich-text.js';
import type { Token } from '../tokens.js';
import { isSpan } from '../tokens.js';
import type { CslItem, CslOptions } from './csl.js';
import { OTHERS, toCsl } from './csl.js';
import { citationKeys } from './keys.js';
import type { CslName } from './names.js';

/** The standard entry types (BibTeXing, §3.1; `dataset` and `software` are biblatex's) and the field that each keeps the venue in. */
const ENTRIES: Readonly<Record<string, readonly [string, string]>> = {
  'article-journal': ['article', 'journal'],
  review: ['article', 'journal'],
  'paper-conference': ['inproceedings', 'booktitle'],
  chapter: ['incollection', 'booktitle'],
  'entry-encyclopedia': ['incollection', 'booktitle'],
  book: ['book', 'publisher'],
  thesis: ['phdthesis', 'school'],
  report: ['techreport', 'institution'],
  dataset: ['dataset', 'publisher'],
  software: ['software', 'publisher'],
};
const MISC = ['misc', 'howpublished'] as const;
const PREPRINT = ['misc', 'publisher'] as const;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The works as a BibTeX file. */
export function toBibtex(works: readonly Work[], options: CslOptions = {}): string {
  const items = toCsl(works, options);
  const keys = citationKeys(items);
  return items.map((item, i) => entry(item, works[i]!, keys[i]!)).join('\n');
}

function entry(item: CslItem, work: Work, key: string): string {
  const isPreprint = item.type === 'article';
  const [type, venueField] = isPreprint ? PREPRINT : (ENTRIES[item.type] ?? MISC);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author && braced(item.author.map(bibtexName).join(' and '))],
    ['title', item.title && braced(bibtexText(inlineTokens(richText(work.title))))],
    [venueField, item['container-title'] ?? item.publisher],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // Classic BibTeX has no day; biblatex reads `date` before the two above.
    ['date', day === undefined ? undefined : braced(isoDate([year!, month!, day]))],
    ['doi', item.DOI && braced(verbatim(item.DOI))],
    ['url', item.URL && braced(verbatim(item.URL))],
    ...eprint(work),
    ['abstract', item.abstract && braced(escaped(item.abstract))],
    ['note', item.note && braced(escaped(item.note))],
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${name === venueField ? venue(name, value!) : value},\n`);
  return `@${type}{${key},\n${written.join('')}}\n`;
}

/** Readers take a publisher for a list of them, apart by "and", unless that word is in braces. */
function venue(field: string, name: string): string {
  const text = escaped(name);
  return braced(field === 'publisher' ? text.replace(/(?<=\s)and(?=\s)/gi, '{$&}') : text);
}

function isoDate([year, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function eprint(work: Work): [string, string][] {
  const arxiv = parseArxiv(work.doi) ?? parseArxiv(work.url);
  if (arxiv === null) return [];
  return [
    ['eprint', braced(arxiv)],
    ['archiveprefix', braced('arXiv')],
  ];
}

function braced(text: string): string {
  return `{${text}}`;
}

function bibtexName(name: CslName): string {
  // In braces it would be a name, and not the word for "et al." (BibTeXing, section 3.2).
  if (name === OTHERS) return OTHERS.literal;
  if ('literal' in name) return braced(escaped(name.literal));
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => shielded(escaped(part))).join(', ');
}

/** ` and ` and commas inside a part of a name would end it. */
function shielded(part: string): string {
  return /\band\b|,/i.test(part) ? braced(part) : part;
}

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (char) => SPECIALS[char] ?? `\\${char}`);
}

/** A DOI or address: read as it stands, so only what would unbalance the entry is encoded. */
function verbatim(text: string): string {
  return text.replace(/[{}\\]/g, encodeURIComponent);
}

const COMMANDS: Readonly<Record<string, string>> = {
  ...{ italic: 'textit', bold: 'textbf', sub: 'textsubscript', sup: 'textsuperscript' },
  ...{ smallcaps: 'textsc', code: 'texttt', underline: 'underline' },
};

function bibtexText(tokens: readonly Token[]): string {
  return tokens.map(bibtexToken).join('').replace(/\s+/g, ' ').trim();
}

/** What styles that set titles in small letters would lower stands in braces: they look no further in. */
function bibtexToken(token: Token, i: number, all: readonly Token[]): string {
  if (token.kind === 'text')
    return capitalsKept(token.text, isGlueable(all[i - 1]), isGlueable(all[i + 1]));
  if (token.kind === 'tex')
    return isBalanced(token.source)
      ? braced(`$${token.source}$`)
      : braced(escaped(plainTex(token.source)));
  if (token.kind === 'mathml') return braced(escaped(plainMathml(token.math)));
  if (!isSpan(token)) return ' ';
  const command = COMMANDS[token.kind];
  const inside = token.children.map(bibtexToken).join('');
  return command === undefined ? inside : `\\${command}{${inside}}`;
}

/** Whether a word may go on in `token`: `H` in that of H<sub>2</sub>O. */
function isGlueable(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'text' && token.kind !== 'break';
}

/**
 * Words with a capital past their first letter (`LSTM`, `cosFormer`) stay as they are, and so does any capital of one
 * that goes on in the token before or behind.
 */
function capitalsKept(text: string, before: boolean, behind: boolean): string {
  const words = text.split(/(\s+)/);
  return words
    .map((word, i) => {
      const isPart = (before && i === 0) || (behind && i === words.length - 1);
      const kept = isPart ? /\p{Lu}/u : /^\P{L}*\p{L}.*\p{Lu}/u;
      return kept.test(word) ? braced(escaped(word)) : escaped(word);
    })
    .join('');
}

/** Unbalanced braces or a stray dollar would swallow the entries that follow. */
function isBalanced(source: string): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '$' || source[i] === '%') return false;
    else if (source[i] === '{') depth++;
    else if (source[i] === '}' && --depth < 0) return false;
  }
  return depth === 0 && !/\\$/.test(source.replace(/\\\\/g, ''));
}
