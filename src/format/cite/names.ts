/** A person's name as one string → the parts that citation styles need. */

/** A name as CSL-JSON holds it; `literal` is never taken apart. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix?: string };

// Words that only organisations carry in their names.
const ORGANISATION =
  /\b(?:association|board|bureau|centre|center|collaboration|collaborators|college|commission|committee|company|consortium|council|department|foundation|group|initiative|institut|institute|investigators|laboratory|ministry|network|organi[sz]ation|project|society|team|trial|university|working party)\b|[&@]|\b(?:inc|ltd|gmbh|llc)\b\.?$/i;
// Particles that belong to the family name (CSL 1.0.2, appendix on names).
const PARTICLE =
  /^(?:af|al|ap|ben|bin|da|dal|das|de|del|dela|della|delle|dem|den|der|di|do|dos|du|el|ibn|la|las|le|les|los|lo|ten|ter|van|vom|von|zu|zum|zur|d['’]|y|e)$/;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
// Family name first, with or without a space: never split, since styles would take the space out (`秦震`, `小林 健太`).
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・ ]+$/u;

/** `Qin, Zhen` and `Zhen Qin` → family and given; organisations, single names and CJK names → `literal`. */
export function cslName(name: string): CslName | null {
  const text = name.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (text === '') return null;
  if (ORGANISATION.test(text) || EAST_ASIAN.test(text) || !/[\s,]/.test(text))
    return { literal: text };
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const suffix =
    parts.length > 1 && SUFFIX.test(parts[parts.length - 1]!) ? parts.pop() : undefined;
  if (parts.length > 2) return { literal: text };
  if (parts.length === 2) return named(parts[0]!, parts[1]!, suffix);
  return split(parts[0]!.split(' '), suffix);
}

function split(words: string[], suffix: string | undefined): CslName {
  const last = words.length > 2 && SUFFIX.test(words[words.length - 1]!) ? words.pop() : suffix;
  if (words.length === 1) return { literal: words[0]! };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start--;
  return named(words.slice(start).join(' '), words.slice(0, start).join(' '), last);
}

function named(family: string, given: string, suffix: string | undefined): CslName {
  return suffix === undefined ? { family, given } : { family, given, suffix };
}
