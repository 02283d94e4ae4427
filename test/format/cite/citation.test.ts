import { expect } from '@open-wc/testing';
import type { CslProcessor } from '../../../src/format/cite/citation.js';
import { formatWorks } from '../../../src/format/cite/citation.js';
import type { CitationStyle } from '../../../src/format/cite/styles.js';
import { preprint, retractedBook, tricky, unsigned, work } from './works.js';

const styles: CitationStyle[] = ['apa', 'vancouver', 'chicago', 'ieee', 'harvard'];
let processor: CslProcessor;

before(async function () {
  this.timeout(30_000);
  processor = ((await import('citeproc')) as { default: CslProcessor }).default;
});

const TITLE = 'Are Pre-trained Convolutions Better than Pre-trained Transformers?';
const DOI = '10.48550/arxiv.2105.03322';

describe('a preprint cited in', () => {
  const cases: [CitationStyle, string][] = [
    [
      'apa',
      `Tay, Y., Dehghani, M., & Qin, Z. (2022). ${TITLE} (arXiv:2105.03322). arXiv. https://doi.org/${DOI}`,
    ],
    ['vancouver', `Tay Y, Dehghani M, Qin Z. ${TITLE} arXiv; 2022. arXiv:2105.03322. doi:${DOI}`],
    [
      'chicago',
      `Tay, Yi, Mostafa Dehghani, and Zhen Qin. 2022. “${TITLE}” arXiv. arXiv:2105.03322. https://doi.org/${DOI}.`,
    ],
    [
      'ieee',
      `Y. Tay, M. Dehghani, and Z. Qin, “${TITLE}” arXiv, 2022, arXiv:2105.03322, doi: ${DOI}.`,
    ],
    [
      'harvard',
      `Tay, Y., Dehghani, M. and Qin, Z. (2022) “${TITLE}” arXiv, arXiv:2105.03322. Available at: https://doi.org/${DOI}.`,
    ],
  ];
  for (const [style, expected] of cases) {
    it(style, () => expect(formatWorks(processor, [preprint], style)).to.deep.equal([expected]));
  }
});

describe('many authors cited in', () => {
  const cases: [CitationStyle, string][] = [
    ['apa', 'B, A., D, C., F, E., H, G., J, I., L, K., N, M., & P, O. (2020)'],
    ['vancouver', 'B A, D C, F E, H G, J I, L K, et al.'],
    ['chicago', 'B, A, C D, E F, et al. 2020.'],
    ['ieee', 'A. B et al.,'],
    ['harvard', 'B, A. et al. (2020)'],
  ];
  for (const [style, expected] of cases) {
    it(style, () => {
      expect(formatWorks(processor, [retractedBook], style)[0]).to.match(
        new RegExp(`^${escape(expected)}`),
      );
    });
  }
});

describe('authors that the source left out, cited in', () => {
  const long = 'ABCDEFGHIJKLMNOPQRSTUVWXY'.split('').map((letter) => `${letter} ${letter}son`);
  const cut = (...names: string[]) =>
    work({
      title: 'A title',
      year: 2020,
      authors: names.map((name) => ({ name, id: null, orcid: null })),
      authorsTruncated: true,
    });
  const few = ['Yi Tay', 'Mostafa Dehghani'];
  const cases: [CitationStyle, string, string][] = [
    ['apa', 'Tay, Y., Dehghani, M., et al. (2020)', 'Sson, S., … et al. (2020)'],
    ['vancouver', 'Tay Y, Dehghani M, et al. A title', 'Fson F, et al. A title'],
    ['chicago', 'Tay, Yi, Mostafa Dehghani, et al. 2020', 'C Cson, et al. 2020'],
    ['ieee', 'Y. Tay, M. Dehghani, et al., “A title,”', 'A. Ason et al., “A title,”'],
    ['harvard', 'Tay, Y., Dehghani, M., et al. (2020)', 'Ason, A. et al. (2020)'],
  ];
  for (const [style, ofFew, ofMany] of cases) {
    it(style, () => {
      expect(formatWorks(processor, [cut(...few)], style)[0]).to.contain(ofFew);
      expect(formatWorks(processor, [cut(...long)], style)[0]).to.contain(ofMany);
    });
  }
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('in every style', () => {
  for (const style of styles) {
    it(`${style} says that a work is retracted`, () => {
      expect(formatWorks(processor, [retractedBook], style)[0]).to.contain('[Retracted]');
    });

    it(`${style} starts with the title where there is no author`, () => {
      expect(formatWorks(processor, [unsigned], style)[0]).to.match(/^“?No authors here/);
    });

    it(`${style} cites each work of a list, in order, as plain text`, () => {
      const entries = formatWorks(processor, tricky, style);
      expect(entries).to.have.length(tricky.length);
      expect(entries[0]).to.contain(TITLE);
      expect(entries.join('')).to.not.match(/<\/?(?:i|sub|div|span)\b/);
    });

    it(`${style} takes a work of which nothing is known`, () => {
      expect(formatWorks(processor, [work({})], style)).to.have.length(1);
    });
  }

  it('numbers a list only where the style does', () => {
    expect(formatWorks(processor, [preprint, unsigned], 'ieee')[1]).to.match(/^\[2\] /);
    expect(formatWorks(processor, [preprint, unsigned], 'vancouver')[1]).to.match(/^2\. /);
    expect(formatWorks(processor, [preprint, unsigned], 'apa')[1]).to.match(/^No authors/);
  });
});
