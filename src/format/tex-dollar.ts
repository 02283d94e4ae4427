/** Is this dollar sign math or money? Pandoc's rules for `tex_math_dollars`, and a few for prices in prose. */

// No published inline formula comes near; past this a stray dollar has found a partner far away.
const MAX_INLINE = 2000;

const FUNCTIONS =
  /\b(?:arg|cos|cot|csc|deg|det|diag|dim|exp|gcd|hom|inf|ker|lim|ln|log|max|min|mod|poly|polylog|rank|sec|sin|sup|tan|tr)\b/g;
const COMMANDS = /\\[A-Za-z]+/g;
const GROUPS = /\{[^{}]{0,400}\}/g;
const TWO_WORDS = /(?:^|[\s(])[A-Za-z]{2,}[,;.]?\s+[A-Za-z]{2,}(?=$|[\s,;.)])/;
// No two parts that repeat may take the same signs next to each other: it would take cubic time.
const AMOUNT_THEN_WORD =
  /^\d[^A-Za-z]*(?:[\s,;.(]|[A-Za-z]{1,2}(?:[\s,;.(]+|[\s,;.(][^A-Za-z]*\s))[A-Za-z]{2}/;

/** The end (exclusive) of the inline formula whose opening `$` is at `at`, or `-1` when it opens none. */
export function inlineEnd(text: string, at: number): number {
  const next = text[at + 1];
  if (next === undefined || next === '$' || /\s/.test(next)) return -1;
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\d/.test(next)) return -1; // US$5
  const close = nextDollar(text, at + 1);
  if (close < 0 || close - at > MAX_INLINE) return -1;
  if (/\s/.test(text[close - 1]!) || /\d/.test(text[close + 1] ?? '')) return -1;
  return isProse(text.slice(at + 1, close)) ? -1 : close + 1;
}

/** Whether what stands between two dollars reads as words rather than as math. */
export function isProse(content: string): boolean {
  const bare = content.replace(COMMANDS, ' ').replace(GROUPS, ' ').replace(FUNCTIONS, ' ');
  return TWO_WORDS.test(bare) || AMOUNT_THEN_WORD.test(bare);
}

/** The next dollar sign that no backslash escapes, or `-1`. */
function nextDollar(text: string, from: number): number {
  for (let i = text.indexOf('$', from); i >= 0; i = text.indexOf('$', i + 1)) {
    if (text[i - 1] !== '\\' || text[i - 2] === '\\') return i;
  }
  return -1;
}
