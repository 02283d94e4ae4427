import { languageFor, loadStrings } from '../i18n/languages.js';
import { fill, type GroupKey, type MessageKey, type ValueArguments } from '../i18n/message.js';
import type { Strings } from '../i18n/message.js';
import { canonicalTag, isRightToLeft } from '../i18n/tags.js';
import { en } from '../i18n/en.js';

/** A language to write in, with its strings at hand. */
export interface Speaker {
  /** A valid BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of `strings`; English where there is no translation. */
  readonly language: string;
  readonly strings: Strings | undefined;
  t<K extends MessageKey>(key: K, ...values: ValueArguments<K>): string;
  /** A message of a group; an unknown word is said as it stands. */
  word(group: GroupKey, word: string): string;
}

/** Makes ready to write in the language of `lang` (BCP 47; English when not said). */
export async function speakerFor(written = 'en'): Promise<Speaker> {
  const lang = canonicalTag(written);
  const language = languageFor(lang);
  const strings = await loadStrings(language);
  const spoken: Strings = strings ?? en;
  return {
    lang,
    language,
    strings,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    t: (key, ...[values]) => fill(spoken[key], values ?? {}, lang),
    word(group, word) {
      const words: Readonly<Record<string, string>> = spoken[group];
      return Object.hasOwn(words, word) ? (words[word] ?? word) : word;
    },
  };
}
