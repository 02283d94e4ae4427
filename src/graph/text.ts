/** Width of a text in px, in the font that labels are set in. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';

/**
 * Breaks a label into at most `lines` lines of at most `width` px, the last one cut with an ellipsis
 * when more is left. Breaks at spaces, into lines of about equal length; a word that is too long (or a script without spaces) is
 * broken between characters.
 */
export function wrapLabel(label: string, measure: Measure, width: number, lines: number): string[] {
  const words = label.trim().split(/\s+/u).filter(Boolean);
  const wrapped = fill([...words], measure, width, lines);
  if (wrapped.length < 2 || wrapped.at(-1)!.endsWith(ELLIPSIS)) return wrapped;
  // Lines of about equal length: the narrowest width that needs no more of them.
  for (let share = 0.55; share < 1; share += 0.09) {
    const narrow = fill([...words], measure, width * share, lines);
    if (narrow.length === wrapped.length && !narrow.at(-1)!.endsWith(ELLIPSIS)) return narrow;
  }
  return wrapped;
}

function fill(words: string[], measure: Measure, width: number, lines: number): string[] {
  const out: string[] = [];
  while (words.length > 0 && out.length < lines)
    out.push(takeLine(words, measure, width, out.length === lines - 1));
  return out;
}

/** Takes as many words as fit from the front of `words`; with `last` what is left shows as an ellipsis. */
function takeLine(words: string[], measure: Measure, width: number, last: boolean): string {
  let line = '';
  while (words.length > 0) {
    const longer = line === '' ? words[0]! : `${line} ${words[0]!}`;
    if (measure(longer) > width) break;
    line = longer;
    words.shift();
  }
  if (words.length === 0) return line;
  if (last) return cutTo(line === '' ? words[0]! : `${line} ${words[0]!}`, measure, width);
  if (line !== '') return line;
  const head = cutTo(words[0]!, measure, width).slice(0, -ELLIPSIS.length) || words[0]!.slice(0, 1);
  words[0] = words[0]!.slice(head.length);
  return head;
}

/** The longest beginning of `text` that fits with an ellipsis; whole characters only. */
function cutTo(text: string, measure: Measure, width: number): string {
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const cut = characters.slice(0, middle).join('').trimEnd();
    if (measure(cut + ELLIPSIS) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

// East Asian wide and full-width characters (Unicode, UAX #11) take a full em.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[iljtfrI.,:;'’!|()[\] ]/u;

/** A measure for places without a screen: a careful guess for a sans-serif of `size` px. */
export const guessedMeasure =
  (size: number): Measure =>
  (text) => {
    let em = 0;
    for (const character of text) {
      if (WIDE.test(character) || character.codePointAt(0)! > 0xffff) em += 1;
      else if (NARROW.test(character)) em += 0.34;
      else em += /[A-Zmw@%—…]/u.test(character) ? 0.74 : 0.57;
    }
    return em * size;
  };
