/** Width of a text in px, in the font that labels are set in. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';
/** Characters of a label that are looked at: more than two lines hold. */
const LONGEST = 500;

/** A label broken into lines, and the width of the widest in px. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
}

interface Word {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks a label into at most `most` lines of at most `width` px, the last one cut with an ellipsis
 * when more is left. Breaks at spaces, into lines of about equal length; a word that is too long (or
 * a script without spaces) is broken between characters. Only words are measured, never lines: the
 * same words come again and again.
 */
export function wrapLabel(
  label: string,
  measure: Measure,
  width: number,
  most: number,
): WrappedLabel {
  const texts = label.trim().slice(0, LONGEST).split(/\s+/u).filter(Boolean);
  const words = texts.map((text) => ({ text, width: measure(text) }));
  const space = measure(' ');
  const wrapped = fill([...words], measure, space, width, most);
  if (wrapped.lines.length < 2 || wrapped.cut) return wrapped;
  // The narrowest width that needs no more lines.
  for (let share = 0.55; share < 1; share += 0.09) {
    const narrow = fill([...words], measure, space, width * share, most);
    if (narrow.lines.length === wrapped.lines.length && !narrow.cut) return narrow;
  }
  return wrapped;
}

/** Takes words from the front of `words` line by line; `cut` when they did not all fit as they are. */
function fill(
  words: Word[],
  measure: Measure,
  space: number,
  width: number,
  most: number,
): WrappedLabel & { readonly cut: boolean } {
  const lines: Word[] = [];
  let cut = false;
  while (words.length > 0 && lines.length < most) {
    const line = takeLine(words, space, width);
    const last = lines.length === most - 1;
    if (line !== null && !(last && words.length > 0)) lines.push(line);
    else {
      const text = [...(line === null ? [] : [line.text]), words[0]!.text].join(' ');
      lines.push(last ? shortened(text, measure, width) : broken(words, measure, width));
      cut = true;
    }
    if (last) break;
  }
  const widest = lines.reduce((sum, line) => Math.max(sum, line.width), 0);
  return { lines: lines.map((line) => line.text), width: widest, cut };
}

/** As many words as fit in a line; `null` when not even the first does. */
function takeLine(words: Word[], space: number, width: number): Word | null {
  const taken: string[] = [];
  let used = -space;
  while (words.length > 0 && used + space + words[0]!.width <= width) {
    used += space + words[0]!.width;
    taken.push(words.shift()!.text);
  }
  return taken.length === 0 ? null : { text: taken.join(' '), width: used };
}

function shortened(text: string, measure: Measure, width: number): Word {
  const cut = `${beginning(text, measure, width - measure(ELLIPSIS)).trimEnd()}${ELLIPSIS}`;
  return { text: cut, width: measure(cut) };
}

/** The beginning of the first word, which is too long for a line; its rest stays in `words`. */
function broken(words: Word[], measure: Measure, width: number): Word {
  const { text } = words[0]!;
  const head = beginning(text, measure, width) || [...text][0]!;
  const rest = text.slice(head.length);
  words[0] = { text: rest, width: measure(rest) };
  return { text: head, width: measure(head) };
}

/** The longest beginning of `text` that fits; whole characters only. */
function beginning(text: string, measure: Measure, width: number): string {
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(characters.slice(0, middle).join('')) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
