import { ENGLISH, canonicalTag } from './tags.js';
import type { Strings } from './message.js';

type Loader = () => Promise<Strings>;

/** Every translation, by BCP 47 tag. English is not here: each tag brings its own part of that. */
const LANGUAGES: Readonly<Record<string, Loader>> = {};

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
