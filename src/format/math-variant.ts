/**
 * `mathvariant` as characters: MathML Core knows only `normal`, so the styled letters of Unicode's Mathematical
 * Alphanumeric Symbols block stand in for the rest, as the W3C note on the removed attribute advises.
 */

interface Alphabet {
  readonly upper: number;
  readonly lower: number;
  readonly digit?: number;
  /** Letters that Unicode had encoded elsewhere before the block. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

const SCRIPT = {
  ...{ B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ' },
  ...{ e: 'ℯ', g: 'ℊ', o: 'ℴ' },
};
const FRAKTUR = { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' };
const DOUBLE = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' };

const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  bold: { upper: 0x1d400, lower: 0x1d41a, digit: 0x1d7ce },
  italic: { upper: 0x1d434, lower: 0x1d44e, elsewhere: { h: 'ℎ' } },
  'bold-italic': { upper: 0x1d468, lower: 0x1d482 },
  script: { upper: 0x1d49c, lower: 0x1d4b6, elsewhere: SCRIPT },
  'bold-script': { upper: 0x1d4d0, lower: 0x1d4ea },
  fraktur: { upper: 0x1d504, lower: 0x1d51e, elsewhere: FRAKTUR },
  'double-struck': { upper: 0x1d538, lower: 0x1d552, digit: 0x1d7d8, elsewhere: DOUBLE },
  'bold-fraktur': { upper: 0x1d56c, lower: 0x1d586 },
  'sans-serif': { upper: 0x1d5a0, lower: 0x1d5ba, digit: 0x1d7e2 },
  'bold-sans-serif': { upper: 0x1d5d4, lower: 0x1d5ee, digit: 0x1d7ec },
  monospace: { upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
};

/** `text` with its Latin letters and digits in the variant; as it was when the variant has no alphabet. */
export function inMathVariant(text: string, variant: string | undefined): string {
  const alphabet =
    variant !== undefined && Object.hasOwn(ALPHABETS, variant) ? ALPHABETS[variant] : undefined;
  if (!alphabet) return text;
  return text.replace(
    /[A-Za-z0-9]/g,
    (char) => alphabet.elsewhere?.[char] ?? styled(char, alphabet),
  );
}

function styled(char: string, { upper, lower, digit }: Alphabet): string {
  const code = char.charCodeAt(0);
  if (code >= 97) return String.fromCodePoint(lower + code - 97);
  if (code >= 65) return String.fromCodePoint(upper + code - 65);
  return digit === undefined ? char : String.fromCodePoint(digit + code - 48);
}
