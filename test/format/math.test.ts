import { expect } from '@open-wc/testing';
import { renderTex } from '../../src/format/math.js';
import type { MathNode } from '../../src/format/mathml.js';
import { plainMathml, plainTex } from '../../src/format/plain-math.js';
import { toPlainText } from '../../src/format/plain.js';
import { showMath } from './show.js';

const shown = (source: string, display = false) => {
  const math = renderTex(source, { display });
  return math && showMath(math);
};

function everyNode(node: MathNode | string): MathNode[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyNode)];
}

describe('renderTex', () => {
  it('gives MathML as data', () => {
    expect(shown('\\frac{a}{b}')).to.equal('math(mfrac(mi(a) mi(b)))');
    expect(shown('x_i^2')).to.equal('math(msubsup(mi(x) mi(i) mn(2)))');
    expect(renderTex('x', { display: true })?.attributes).to.deep.equal({ display: 'block' });
  });

  it('makes no row around all, which the element is itself', () => {
    expect(shown('-a = b')).to.equal('math(mo(−) mi(a) mo(=) mi(b))');
    expect(shown('\\sqrt{a + b}')).to.equal('math(msqrt(mi(a) mo(+) mi(b)))');
  });

  const formulas = [
    'S',
    'O(\\log(nT)/\\sqrt{nT} + σ)',
    '{O}(\\log(nT)/\\sqrt{nT} +\\log(nT)\\sqrt{n}/\\sqrt{T})',
    '{O}(\\log(n_0T)/\\sqrt{n_0T} +\\log (n_0T)\\sqrt{n_0}/\\sqrt{T})',
    '\\begin{align}a&=b\\\\c&=d\\end{align}',
    '\\begin{eqnarray}a&=&b\\\\c&=&d\\end{eqnarray}',
    '50% of \\mathbb{R}',
    '\\mbox{if } \\ensuremath{x} \\mathbbm{1}',
    '^2',
  ];
  for (const source of formulas)
    it(`sets ${source}`, () => expect(shown(source)).to.not.equal(null));

  const refused: [string, string][] = [
    ['a missing brace', 'O(ST^{-\\frac{1}{2})'],
    ['an unknown command', '\\nosuchcommand'],
    ['a link', '\\href{javascript:alert(1)}{x}'],
    ['an image', '\\includegraphics{https://example.org/x.png}'],
    ['a class', '\\class{x}{y}'],
    ['a style', '\\style{color:red}{y}'],
    ['a definition', '\\def\\a{\\a\\a}\\a'],
    ['a global definition', '\\gdef\\a{x}\\a'],
    ['100 kB of braces', '{'.repeat(50_000) + '}'.repeat(50_000)],
    ['100 kB of formula', 'x+'.repeat(50_000)],
    ['roots in roots', '\\sqrt'.repeat(500) + 'x'],
    ['nothing', ''],
  ];
  for (const [what, source] of refused) {
    it(`answers null to ${what}`, () => expect(shown(source)).to.equal(null));
  }

  it('keeps sizes within bounds and leaves no style, class or id', () => {
    const source =
      '\\rule{100000em}{1em}\\color{red}{x}\\boxed{y}\\vec{z}\\begin{cases}a&b\\end{cases}';
    const nodes = everyNode(renderTex(source)!);
    const names = new Set(nodes.flatMap((node) => Object.keys(node.attributes)));
    for (const name of ['style', 'class', 'id', 'href', 'mathcolor'])
      expect(names).to.not.include(name);
    expect(nodes.find((node) => node.name === 'mspace')?.attributes.width).to.equal('20em');
  });

  it('gives the same tree for the same source', () => {
    expect(renderTex('a+b')).to.equal(renderTex('a+b'));
  });

  it('carries nothing over from one formula to the next', () => {
    renderTex('\\newcommand{\\foo}{x}\\foo');
    expect(renderTex('\\foo')).to.equal(null);
  });
});

describe('formulas in plain characters', () => {
  const cases: [string, string][] = [
    ['O(n^{2})', 'O(n²)'],
    ['\\frac{a}{b+1}', 'a/(b+1)'],
    ['O(\\log(nT)/\\sqrt{nT} + σ)', 'O(log(nT)/√nT + σ)'],
    ['O(N\\log N)', 'O(N log N)'],
    ['\\frac{2\\log\\log n}{n}', '(2 log log n)/n'],
    ['O(ST^{-\\frac{1}{2})', 'O(ST^(-1/2))'],
    ['\\mathbb{R}^n \\to \\mathcal{H}', 'ℝⁿ → ℋ'],
    ['10^{\\circ}', '10°'],
    ['\\sqrt[3]{x}', '³√x'],
    ['\\left( x_i \\right)', '( xᵢ )'],
  ];
  for (const [source, expected] of cases) {
    it(`${source} is ${expected}`, () => expect(plainTex(source)).to.equal(expected));
  }

  it('says the same of MathML', () => {
    expect(plainMathml(renderTex('\\frac{a}{b+1} x^2')!)).to.equal('a/(b+1)x²');
    expect(plainMathml(renderTex('\\sqrt[3]{x+1}')!)).to.equal('³√(x+1)');
    const sum = '<munder><mo>∑</mo><mi>i</mi></munder><mroot><mi>x</mi><mi>n</mi></mroot>';
    expect(toPlainText(`A <math>${sum}</math>`)).to.equal('A ∑ᵢⁿ√x');
    const lined = '<menclose notation="bottom"><mi>x</mi></menclose>';
    expect(toPlainText(`<math>${lined}</math>`)).to.equal('x');
  });

  it('makes one line of a title or abstract', () => {
    expect(toPlainText('<p>On <i>x</i> in $L^2$</p><p>and more</p>')).to.equal(
      'On x in L² and more',
    );
    expect(toPlainText(null)).to.equal('');
  });
});
