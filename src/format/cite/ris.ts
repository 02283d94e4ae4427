/** Works → RIS, as Reference Manager's specification of 2011 writes it. */

import type { Work } from '../../model/work.js';
import { plainText } from '../plain.js';
import { richText } from '../rich-text.js';
import type { CslItem, CslOptions } from './csl.js';
import { toCsl } from './csl.js';
import type { CslName } from './names.js';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  article: 'UNPB',
  'paper-conference': 'CPAPER',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  patent: 'PAT',
  standard: 'STAND',
  webpage: 'ELEC',
  speech: 'SLIDE',
  'entry-encyclopedia': 'ENCYC',
};

/** The works as an RIS file. */
export function toRis(works: readonly Work[], options: CslOptions = {}): string {
  return toCsl(works, options)
    .map((item, i) => record(item, plainText(richText(works[i]!.title))))
    .join('');
}

function record(item: CslItem, title: string): string {
  const container = item['container-title'];
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', title],
    ['T2', container],
    ['JO', TYPES[item.type] === 'JOUR' ? container : undefined],
    ['C3', item.type === 'paper-conference' ? container : undefined],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', risDate(item)],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ID', item.id],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`);
  return `${lines.join('')}ER  - \r\n\r\n`;
}

function risName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `YYYY/MM/DD/`, the slashes always there. */
function risDate(item: CslItem): string | undefined {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined) return undefined;
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
