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
  /^(?:aan|af|al|ap|ben|bin|da|dal|das|de|del|dela|della|delle|dem|den|der|di|do|dos|du|el|ibn|in|la|las|le|les|los|lo|op|ten|ter|van|vom|von|zu|zum|zur|d['’]|['’][st])$/;
// What joins two family names into one: Spanish, Portuguese and Catalan (`Ramón y Cajal`).
const JOINS = /^[yei]$/;
// `J.`, `J` and `J.-P.`: where a name ends so, the family name stands before, as catalogues write it (`Smith J.`).
const INITIALS = /^\p{Lu}(?:\.?|(?:\.-?\p{Lu})+\.)$/u;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
// Degrees behind a name (`Jane Doe, MD, PhD`), which no style cites. Small letters count: `Md` and `Ma` are names.
const DEGREE =
  /^(?:Ph\.?D|D\.?Phil|M\.?D|M\.?Sc|B\.?Sc|M\.?P\.?H|M\.?B\.?B\.?S|Pharm\.?D|Ed\.?D|D\.?V\.?M)\.?$/;
// Family name first, with or without a space: never split, since styles would take the space out (`秦震`, `小林 健太`).
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・ ]+$/u;

/** `Qin, Zhen` and `Zhen Qin, PhD` → family and given; organisations, single names and CJK names → `literal`. */
export function cslName(name: string): CslName | null {
  const text = name.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (text === '') return null;
  if (ORGANISATION.test(text) || EAST_ASIAN.test(text) || !/[\s,]/.test(text))
    return { literal: text };
  const written = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (written.length === 0) return null;
  const parts = withoutDegrees(written);
  const suffix =
    parts.length > 1 && SUFFIX.test(parts[parts.length - 1]!) ? parts.pop() : undefined;
  if (parts.length > 2) return { literal: text };
  if (parts.length === 2) return named(parts[0]!, parts[1]!, suffix);
  return split(parts[0]!.split(' '), suffix);
}

function split(words: string[], suffix: string | undefined): CslName {
  const last = words.length > 2 && SUFFIX.test(words[words.length - 1]!) ? words.pop() : suffix;
  if (words.length === 1) return { literal: words[0]! };
  let initials = words.length;
  while (initials > 0 && INITIALS.test(words[initials - 1]!)) initials--;
  if (initials > 0 && initials < words.length)
    return named(words.slice(0, initials).join(' '), words.slice(initials).join(' '), last);
  const start = familyStart(words);
  return named(words.slice(start).join(' '), words.slice(0, start).join(' '), last);
}

/** Of a family name alone, what follows it first is a given name or its initials: `Rahman, MD`. */
function withoutDegrees([first = '', ...rest]: readonly string[]): string[] {
  const words = first.split(' ');
  while (words.length > 2 && DEGREE.test(words.at(-1)!)) words.pop();
  const isWhole = words.length > 1 && !PARTICLE.test(words[0]!);
  while (rest.length > (isWhole ? 0 : 1) && DEGREE.test(rest.at(-1)!)) rest.pop();
  return [words.join(' '), ...rest];
}

/** Where the family name begins; at least one word is left for the given name. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1) {
    const before = words[start - 1]!;
    if (JOINS.test(before)) start -= Math.min(2, start - 1);
    else if (PARTICLE.test(before)) start -= 1;
    else break;
  }
  return start;
}

function named(family: string, given: string, suffix: string | undefined): CslName {
  return suffix === undefined ? { family, given } : { family, given, suffix };
}
