/** The few TeX commands for running text that authors leave in titles and abstracts: accents, letters, emphasis. */

import type { InlineKind } from './tokens.js';

// TeX's accent commands (The TeXbook, chapter 9) as Unicode combining marks.
const MARKS: Readonly<Record<string, string>> = {
  ...{ "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304' },
  ...{ '.': '\u0307', u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328' },
  ...{ b: '\u0331', d: '\u0323', r: '\u030a' },
};
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å' },
  ...{ l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ' },
};
const STYLES: Readonly<Record<string, InlineKind>> = {
  ...{ emph: 'italic', textit: 'italic', textsl: 'italic', textbf: 'bold', textsc: 'smallcaps' },
  ...{ texttt: 'code', textsubscript: 'sub', textsuperscript: 'sup' },
};

const ESCAPED = /\\([$%&_#])/y;
const ACCENT =
  /\\(?:(['`^"~=.])\s?(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))|([uvHckbdr])(?:\{\\?([A-Za-z])\}| \\?([A-Za-z])(?![A-Za-z])))/y;
const LETTER =
  /\\(ss|ae|AE|oe|OE|o|O|aa|AA|l|L|i|j|dh|DH|th|TH)(?:\{\}|(?=[\s}{\\]) ?|(?![A-Za-z]))/y;
const STYLED =
  /\\(emph|textit|textsl|textbf|textsc|texttt|textsubscript|textsuperscript)\{([^{}]{0,400})\}/y;

/** What a text command at a backslash stands for, and where it ends. */
export type TextCommand =
  | { readonly text: string; readonly end: number }
  | { readonly kind: InlineKind; readonly inside: string; readonly end: number };

/** Reads the text command at the backslash at `at`, or `null` when there is none. */
export function textCommand(text: string, at: number): TextCommand | null {
  const escaped = matchAt(ESCAPED, text, at);
  if (escaped) return { text: escaped[1]!, end: ESCAPED.lastIndex };
  const accent = matchAt(ACCENT, text, at);
  if (accent) {
    const base = accent[2] ?? accent[3] ?? accent[5] ?? accent[6]!;
    const accented = (base + MARKS[accent[1] ?? accent[4]!]!).normalize('NFC');
    return { text: accented, end: ACCENT.lastIndex };
  }
  const letter = matchAt(LETTER, text, at);
  if (letter) return { text: LETTERS[letter[1]!]!, end: LETTER.lastIndex };
  const styled = matchAt(STYLED, text, at);
  return styled && { kind: STYLES[styled[1]!]!, inside: styled[2]!, end: STYLED.lastIndex };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
