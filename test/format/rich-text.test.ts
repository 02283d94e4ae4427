import { expect } from '@open-wc/testing';
import { inlineTokens, richText } from '../../src/format/rich-text.js';
import { hasTex } from '../../src/format/tokens.js';
import { show } from './show.js';

type Cases = readonly (readonly [what: string, text: string, expected: string])[];

function check(cases: Cases): void {
  for (const [what, text, expected] of cases) {
    it(what, () => expect(show(richText(text))).to.equal(expected));
  }
}

describe('mark-up in text', () => {
  check([
    ['HTML face mark-up', 'CO<sub>2</sub> in <I>E. coli</I>', 'CO‹sub:2› in ‹italic:E. coli›'],
    [
      'JATS face mark-up',
      '<jats:italic>x</jats:italic><jats:bold>y</jats:bold>',
      '‹italic:x›‹bold:y›',
    ],
    [
      'JATS paragraphs',
      '<jats:p>One</jats:p>\n  <jats:p>Two</jats:p>',
      '‹paragraph:One›‹paragraph:Two›',
    ],
    [
      'a section with a title',
      '<jats:sec><jats:title>Aim</jats:title><jats:p>x</jats:p></jats:sec>',
      '‹heading:Aim›‹paragraph:x›',
    ],
    [
      'a heading that says only Abstract',
      '<jats:title>Abstract</jats:title><jats:p>x</jats:p>',
      '‹paragraph:x›',
    ],
    ['an empty title', '<jats:title/><jats:p>x</jats:p>', '‹paragraph:x›'],
    ['tags escaped once', '&lt;scp&gt;DNA&lt;/scp&gt; repair', '‹smallcaps:DNA› repair'],
    ['tags escaped twice', '&amp;lt;scp&amp;gt;DNA&amp;lt;/scp&amp;gt;', '‹smallcaps:DNA›'],
    ['tags escaped by number', '&#60;i&#62;x&#60;/i&#62;', '‹italic:x›'],
    ['a tag that is the subject', 'The &lt;b&gt; tag', 'The <b> tag'],
    [
      'character references',
      'a &amp; b &amp;amp; c &alpha; &#x3b2; &nosuch;',
      'a & b & c α β &nosuch;',
    ],
    ['less-than in prose', 'p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
    ['a comparison that looks like a tag', 'if a<b>c then', 'if a<b>c then'],
    ['words that look like attributes', 'n <a and b> c', 'n <a and b> c'],
    ['type parameters', 'Vec<T> in Rust', 'Vec<T> in Rust'],
    ['a tag never closed', '<i>Title', 'Title'],
    ['tags closed in the wrong order', '<i><b>x</i>y</b>', '‹italic:x›y'],
    ['end tags that HTML lets out', '<ul><li>a<li>b</ul>', '‹list:‹item:a›‹item:b››'],
    ['scripts, with what they hold', '<script>alert(1)</script>ok', 'ok'],
    ['handlers', '<img src=x onerror=alert(1)>ok<svg onload="x"><b>y</b></svg>', 'ok'],
    ['links', '<a href="javascript:alert(1)">text</a>', 'text'],
    ['comments and CDATA', '<!-- no --><![CDATA[<i>x</i>]]>', '‹italic:x›'],
    ['a greater-than in an attribute', '<span title="a > b">x</span>', 'x'],
    ['a blank line', 'one\n\ntwo', 'one⏎two'],
    ['line breaks of the source', 'one\n  two', 'one two'],
    ['spaces inside the tags', 'in<i> Pinus patula</i> wood', 'in ‹italic:Pinus patula› wood'],
    [
      'spaces that the deposit lost',
      'of<i>Leishmania chagasi</i>Promastigote',
      'of ‹italic:Leishmania chagasi› Promastigote',
    ],
    ['prefixes and suffixes', '<i>N</i>-methyl, <i>n</i>th', '‹italic:N›-methyl, ‹italic:n›th'],
  ]);
});

describe('MathML in text', () => {
  check([
    ['with a prefix', 'let <mml:math><mml:mi>x</mml:mi></mml:math>', 'let ⟪math(mi(x))⟫'],
    ['glued to its words', 'right<math><mi>R</mi></math>is', 'right ⟪math(mi(R))⟫ is'],
    [
      'mfenced',
      '<math><mfenced open="["><mi>a</mi><mi>b</mi></mfenced></math>',
      '⟪math(mrow(mo([) mi(a) mo(,) mi(b) mo())))⟫',
    ],
    ['too few children', '<math><msup><mi>x</mi></msup></math>', '⟪math(mrow(mi(x)))⟫'],
    [
      'elements off the list',
      '<math><maction onclick="x()"><mi>x</mi></maction><foo>y</foo></math>',
      '⟪math(mi(x) mtext(<foo>y</foo>))⟫',
    ],
    [
      'annotations',
      '<math><semantics><mi>x</mi><annotation>TeX</annotation></semantics></math>',
      '⟪math(mi(x))⟫',
    ],
    ['letters by variant', '<math><mi mathvariant="double-struck">R</mi></math>', '⟪math(mi(ℝ))⟫'],
    ['an escaped operator', '<math><mo>&lt;</mo></math>', '⟪math(mo(<))⟫'],
    ['never closed', '<math><mi>x', '⟪math(mi(x))⟫'],
    ['empty', 'a<math/>b', 'ab'],
    [
      'beside TeX for the same',
      '<inline-formula><alternatives><tex-math>$$x$$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula>',
      '⟪math(mi(x))⟫',
    ],
    [
      'a TeX document alone',
      '<tex-math>\\documentclass{m}\\begin{document}$$y$$\\end{document}</tex-math>',
      '⟦y⟧',
    ],
  ]);

  it('keeps no attribute off the list', () => {
    const [token] = richText(
      '<math><mi style="x" onclick="y" href="z" mathvariant="normal">a</mi></math>',
    );
    if (token?.kind !== 'mathml') throw new Error('no MathML');
    expect(token.math.children[0]).to.deep.equal({
      name: 'mi',
      attributes: { mathvariant: 'normal' },
      children: ['a'],
    });
  });
});

describe('TeX in text', () => {
  check([
    ['between dollars', 'size $n$ and $O(\\sqrt{nT} + σ)$', 'size ⟦n⟧ and ⟦O(\\sqrt{nT} + σ)⟧'],
    ['beginning with a brace', 'of ${O}(\\log(nT))$.', 'of ⟦{O}(\\log(nT))⟧.'],
    ['before a hyphen', '$S$-dimensional', '⟦S⟧-dimensional'],
    ['unbalanced inside', 'of $O(ST^{-\\frac{1}{2})$ to $S$', 'of ⟦O(ST^{-\\frac{1}{2})⟧ to ⟦S⟧'],
    ['between double dollars', 'so $$x^2$$ holds', 'so ⟦D:x^2⟧ holds'],
    ['between \\( \\) and \\[ \\]', '\\(a\\) and \\[b\\]', '⟦a⟧ and ⟦D:b⟧'],
    ['in an environment', '\\begin{equation}a\\end{equation}', '⟦D:a⟧'],
    ['with an escaped less-than', '$a &lt; b$', '⟦a < b⟧'],
    [
      'a document that lost its tags',
      '$$\\documentclass[12pt]{minimal}\\begin{document}$$x$$\\end{document}$$ end',
      '⟦x⟧ end',
    ],
    [
      'bare commands',
      '\\alpha-decay near M_\\odot, 10^{\\circ}',
      '⟦\\alpha⟧-decay near ⟦M_\\odot⟧, ⟦10^{\\circ}⟧',
    ],
    [
      'accents',
      'Schr\\"odinger, Poincar\\\'e, {\\"o}, \\v{C}ech',
      'Schrödinger, Poincaré, ö, Čech',
    ],
    ['emphasis', '\\emph{in vitro}', '‹italic:in vitro›'],
    ['function names', '$n log n$', '⟦n log n⟧'],
    ['thousands of signs', `$$1${',;('.repeat(3000)}$$`, `⟦D:1${',;('.repeat(3000)}⟧`],
    ['words in \\text', '$a \\text{ if and only if } b$', '⟦a \\text{ if and only if } b⟧'],
  ]);
});

describe('what is not TeX', () => {
  check([
    ['$5 and $10', 'from $5 and $10', 'from $5 and $10'],
    ['an amount before math', 'from $5 to $x$', 'from $5 to ⟦x⟧'],
    ['a space after the sign', 'US$ 3 million or US$ 4 million', 'US$ 3 million or US$ 4 million'],
    ['a range of amounts', '$1.5B–$2B', '$1.5B–$2B'],
    ['currencies with letters', 'US$5 and A$6', 'US$5 and A$6'],
    ['the sign behind the amount', 'cost $5 for a and 10$ for b', 'cost $5 for a and 10$ for b'],
    ['an escaped sign', '\\$5 and $x$', '$5 and ⟦x⟧'],
    ['a sign alone', 'only $one', 'only $one'],
    ['a path', 'C:\\alpha', 'C:\\alpha'],
    ['an unknown command', '\\mymacro{x}', '\\mymacro{x}'],
    ['code', '<code>$x$</code>', '‹code:$x$›'],
  ]);
});

describe('richText', () => {
  it('answers nothing to what is no text', () => {
    for (const value of [null, undefined, 1, {}, []]) expect(richText(value)).to.deep.equal([]);
  });

  it('keeps how TeX was written, to show when it cannot be set', () => {
    const [token] = richText('$$ x $$');
    expect(token).to.deep.equal({ kind: 'tex', source: 'x', raw: '$$ x $$', display: true });
  });

  it('sets five hundred formulas of a text, and leaves the others as they are written', () => {
    const tokens = richText('and $x$ '.repeat(600));
    expect(tokens.filter(({ kind }) => kind === 'tex')).to.have.length(500);
    expect(tokens.at(-1)).to.deep.equal({ kind: 'text', text: ' and $x$'.repeat(100) });
  });

  it('says whether there is TeX at any depth', () => {
    expect(hasTex(richText('<p><i>$x$</i></p>'))).to.equal(true);
    expect(hasTex(richText('<p>$5 and $10</p>'))).to.equal(false);
  });

  it('puts a title on one line', () => {
    const tokens = inlineTokens(richText('<title>A</title><p>b $$x$$</p>c<br/>d'));
    expect(show(tokens)).to.equal('A b ⟦x⟧c d');
  });

  const hostile = [
    '<',
    '<i>',
    '</i>',
    '<i a="',
    '<!--',
    '&lt;i ',
    '$',
    '$a ',
    '\\(',
    '\\alpha_{',
    '{',
    '<math>',
  ];
  for (const bit of hostile) {
    it(`comes to an end on a megabyte of “${bit}”, bounded in depth and length`, () => {
      const tokens = richText(bit.repeat(1_000_000 / bit.length));
      expect(JSON.stringify(tokens).length).to.be.below(2_000_000);
      expect(depth(tokens)).to.be.below(100);
    });
  }
});

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).slice(0, 1000).map(depth));
}
