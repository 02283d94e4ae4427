/** Formulas as abstracts on arXiv have them; `k` makes those with a `#` different from one another. */
const FORMULAS = [
  'n',
  '\\mathbb{R}^d',
  '\\epsilon',
  '\\mathcal{O}(\\sqrt{T})',
  '\\Omega(n^{#})',
  '\\frac{\\alpha_{#}}{1 + \\beta^{#}}',
  '\\sum_{i=1}^{#} x_i^2 \\leq \\lambda_{#}',
  'p_{#}(x \\mid \\theta) \\propto e^{-x^2 / #}',
  '\\left( \\frac{#}{\\sigma^2} \\right)^{1/2}',
  '\\|A_{#} - B\\|_F \\ge \\delta',
  '\\int_0^{#} f(t)\\,\\mathrm{d}t',
  '\\hat{y}_{#} \\in \\{0, 1\\}^{#}',
];

const WORDS =
  'what is measured over the years in such places was long held to be out of reach of any method that is simple enough'.split(
    ' ',
  );

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => WORDS[(from + index) % WORDS.length]).join(' ');

/** The three formulas of an abstract, in TeX: one that many share, and two that hardly any does. */
export const formulasOf = (index: number): readonly string[] =>
  [index % 4, 4 + (index % 8), 4 + ((index + 3) % 8)].map((which) =>
    FORMULAS[which]!.replaceAll('#', String(2 + index)),
  );

/** An abstract of some eighty words with three formulas, as runs of text and of TeX. */
export function madeUpAbstract(index: number): readonly { text?: string; tex?: string }[] {
  return [
    { text: `${words(index, 25)} ` },
    ...formulasOf(index).flatMap((tex, place) => [
      { tex },
      { text: ` ${words(index + place * 7, 18)} ` },
    ]),
  ];
}

/** The same in the way that data has it. */
export const asWritten = (index: number): string =>
  madeUpAbstract(index)
    .map(({ text, tex }) => text ?? `$${tex}$`)
    .join('');
