import type { Work } from '../../../src/model/work.js';

const authors = (...names: string[]) => names.map((name) => ({ name, id: null, orcid: null }));

/** A work with nothing said but what is given. */
export function work(known: Partial<Work>): Work {
  return {
    id: 'w',
    type: 'journal-article',
    title: null,
    year: null,
    date: null,
    venue: null,
    abstract: null,
    authors: [],
    authorsTruncated: false,
    doi: null,
    url: null,
    openAccessUrl: null,
    citations: null,
    status: 'current',
    origins: [],
    ...known,
  };
}

export const preprint = work({
  id: 'preprint',
  type: 'preprint',
  title: 'Are Pre-trained Convolutions Better than Pre-trained Transformers?',
  year: 2022,
  venue: 'arXiv',
  authors: authors('Yi Tay', 'Mostafa Dehghani', 'Zhen Qin'),
  doi: '10.48550/arXiv.2105.03322',
});

export const retractedBook = work({
  id: 'book',
  type: 'book',
  title: 'A Book',
  year: 2020,
  venue: 'A Press',
  status: 'retracted',
  authors: authors('A B', 'C D', 'E F', 'G H', 'I J', 'K L', 'M N', 'O P'),
});

export const unsigned = work({
  id: 'unsigned',
  type: 'proceedings-article',
  title: 'No authors here',
  year: 2019,
  venue: 'Proceedings of Nothing',
});

/** What exporters trip over. */
export const tricky: readonly Work[] = [
  preprint,
  retractedBook,
  unsigned,
  work({
    id: 'specials',
    title:
      'Braces {in} 100% of titles & $O(n^{2})$ for $5, CO<sub>2</sub> of <i>E. coli</i> #1 a_b ~x^y \\z',
    date: '2020-03-14',
    year: 2020,
    venue: 'J. of A & B_C',
    authors: authors('Ludwig van Beethoven', 'García Márquez, Gabriel', 'John Smith, Jr.'),
    doi: '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID>3.0.CO;2-2',
  }),
  work({
    id: 'broken',
    title: 'Broken $O(ST^{-\\frac{1}{2})$ rate of LSTM',
    authors: authors('The ATLAS Collaboration', '秦震', 'محمد علي', 'Plato'),
    url: 'https://example.org/a?b=c&d=%7Be%7D#f_g',
  }),
  work({
    id: 'unbalanced',
    type: 'dissertation',
    title: '“Quoted” {unbalanced',
    year: 2021,
    venue: 'Universität Zürich',
    authors: authors('Zoë Ångström'),
  }),
  work({ id: 'untitled', type: 'dataset', year: 2018, authors: authors('Smith and Sons Ltd') }),
  work({ id: 'untitled', type: 'dataset', title: 'The same id again' }),
];
