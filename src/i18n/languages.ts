import { canonicalTag, isRightToLeft } from './tags.js';
import { ENGLISH, type Strings } from './message.js';

type Loader = () => Promise<Strings>;

const strings = (module: { readonly strings: Strings }): Strings => module.strings;

/** Every translation, by BCP 47 tag. English is not here: each tag brings its own part of that. */
const LANGUAGES: Readonly<Record<string, Loader>> = {
  ar: () => import('./languages/ar.js').then(strings),
  cs: () => import('./languages/cs.js').then(strings),
  da: () => import('./languages/da.js').then(strings),
  de: () => import('./languages/de.js').then(strings),
  es: () => import('./languages/es.js').then(strings),
  fa: () => import('./languages/fa.js').then(strings),
  fi: () => import('./languages/fi.js').then(strings),
  fr: () => import('./languages/fr.js').then(strings),
  he: () => import('./languages/he.js').then(strings),
  hi: () => import('./languages/hi.js').then(strings),
  id: () => import('./languages/id.js').then(strings),
  it: () => import('./languages/it.js').then(strings),
  ja: () => import('./languages/ja.js').then(strings),
  ko: () => import('./languages/ko.js').then(strings),
  nl: () => import('./languages/nl.js').then(strings),
  pl: () => import('./languages/pl.js').then(strings),
  pt: () => import('./languages/pt.js').then(strings),
  ru: () => import('./languages/ru.js').then(strings),
  sv: () => import('./languages/sv.js').then(strings),
  tr: () => import('./languages/tr.js').then(strings),
  uk: () => import('./languages/uk.js').then(strings),
  vi: () => import('./languages/vi.js').then(strings),
  'zh-Hans': () => import('./languages/zh-Hans.js').then(strings),
  'zh-Hant': () => import('./languages/zh-Hant.js').then(strings),
};

/** The tags of all translations. */
export const TRANSLATED: readonly string[] = Object.keys(LANGUAGES);

const loaded = new Map<string, Promise<Strings>>();

/** The translation that serves `tag` best: the tag itself, its script, its language, else English. */
export function languageFor(tag: string): string {
  const { language, script, region } = new Intl.Locale(canonicalTag(tag)).maximize();
  const candidates = [`${language}-${region}`, `${language}-${script}`, language];
  return candidates.find((candidate) => Object.hasOwn(LANGUAGES, candidate)) ?? ENGLISH;
}

/**
 * The strings of a language that `languageFor` named; a failed fetch is tried anew next time.
 *
 * @returns `undefined` for English
 */
export async function loadStrings(language: string): Promise<Strings | undefined> {
  let strings = loaded.get(language);
  if (!strings) {
    strings = LANGUAGES[language]?.();
    if (!strings) return undefined;
    loaded.set(language, strings);
    strings.catch(() => loaded.delete(language));
  }
  return strings;
}

/** What a page's `lang` comes to. */
export interface Understood {
  /** A valid BCP 47 tag, for `Intl`. */
  readonly tag: string;
  /** The language of `strings`; English where there is no translation, or it could not be fetched. */
  readonly language: string;
  readonly strings: Strings | undefined;
  /** Whether the words run from right to left. */
  readonly rightToLeft: boolean;
  /** Set where they run otherwise than the tag's language: where English stands in for it. */
  readonly direction: 'ltr' | undefined;
}

/** Reads a `lang` as it was written, and fetches the translation that serves it best. */
export async function understand(written: string): Promise<Understood> {
  const tag = canonicalTag(written);
  const wanted = languageFor(tag);
  const strings = await loadStrings(wanted).catch(() => undefined);
  const mirrored = isRightToLeft(tag);
  return {
    tag,
    language: strings ? wanted : ENGLISH,
    strings,
    rightToLeft: mirrored && strings !== undefined,
    direction: mirrored && !strings ? 'ltr' : undefined,
  };
}
