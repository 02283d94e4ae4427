/*
 * What of an element a page can set, as its manifest says: what is new there joins by itself.
 */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.js';
import { handed, PEOPLE } from './answers.js';

/** One thing that a page can set. */
export interface Knob {
  readonly property: string;
  /** `undefined` where it is set by script alone. */
  readonly attribute: string | undefined;
  /** What an attribute may say. */
  readonly written: readonly string[];
  /** What a property may hold; `undefined` among them where that stands for nothing. */
  readonly values: readonly unknown[];
}

/** What is written where the type alone does not tell. An endpoint is named by the history it is in. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  researcher: PEOPLE,
  endpoint: ['A', 'B'],
  source: ['rest', 'nonsense'],
  theme: ['dark', 'light'],
  ids: ['w2 w1', 'w3'],
  sort: ['oldest', 'title', 'nonsense'],
  group: ['type', 'none', 'nonsense'],
  reportUrl: ['https://reports.example/here'],
  work: ['w1'],
  hide: ['title summary card chart', 'controls graph find works actions', 'export table cite'],
};

const NUMBERS = [2, 5, 7];

/** The page's address is one for all histories that are lived through at once. */
const OF_ALL = new Set(['permalinks']);

/** What a page hands in; a wrong answer and none are among it. */
const given = (tag: string, name: string): unknown[] => [
  ...PEOPLE.map((who) => handed(tag, name, who)),
  null,
  { nonsense: true },
  undefined,
];

const quoted = (type: string): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

function valuesOf(tag: string, name: string, type: string): readonly unknown[] {
  if (type === 'unknown') return given(tag, name);
  if (type === 'boolean') return [true, false];
  const none = type.includes('undefined') ? [undefined] : [];
  if (type.includes('=>')) return [() => 'https://page.example/', ...none];
  if (type.includes('number')) return [...NUMBERS, ...none];
  const words = WORDS[name] ?? quoted(type);
  return [...(words.length > 0 ? words : ['x']), ...none];
}

function knobOf(tag: string, name: string, type: string, attribute: string | undefined): Knob {
  const values = valuesOf(tag, name, type);
  const written = values.filter((value) => value !== undefined && value !== false).map(String);
  return { property: name, attribute, values, written: type === 'boolean' ? [''] : written };
}

function knobsIn({ tagName = '', members = [] }: CustomElementDeclaration): Knob[] {
  return members.flatMap((member) => {
    if (member.kind !== 'field' || member.readonly || OF_ALL.has(member.name)) return [];
    const { attribute } = member as { attribute?: string };
    return [knobOf(tagName, member.name, member.type?.text ?? '', attribute)];
  });
}

/** What is known of an element: what a page can set, and what it is told. */
export interface Traits {
  readonly tag: string;
  readonly knobs: readonly Knob[];
  readonly events: readonly string[];
}

/** Every element that shows data. */
export async function allTraits(): Promise<readonly Traits[]> {
  const answer = await fetch('/dist/custom-elements.json');
  if (!answer.ok) throw new Error('npm run build makes the manifest that is read here');
  const { modules } = (await answer.json()) as Package;
  return modules
    .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
    .filter(({ tagName, members }) => tagName && members?.some(({ name }) => name === 'data'))
    .map((element) => ({
      tag: element.tagName!,
      knobs: knobsIn(element),
      events: (element.events ?? []).map(({ name }) => name),
    }));
}
