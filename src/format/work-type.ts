/** The kinds of work that widgets have words for, from the words that sources use. */

export type WorkKind =
  | 'article'
  | 'preprint'
  | 'review'
  | 'conference-paper'
  | 'book'
  | 'book-chapter'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'software'
  | 'poster'
  | 'presentation'
  | 'editorial'
  | 'letter'
  | 'erratum'
  | 'retraction'
  | 'patent'
  | 'standard'
  | 'web-page'
  | 'peer-review'
  | 'reference-entry'
  | 'other';

// The type vocabularies of Crossref (api.crossref.org/types), OpenAlex, ORCID, DataCite (resourceTypeGeneral) and CSL.
const WORDS: Readonly<Record<Exclude<WorkKind, 'other'>, string>> = {
  article:
    'article journal-article article-journal data-paper article-magazine magazine-article newspaper-article',
  preprint: 'preprint posted-content working-paper',
  review: 'review book-review review-article',
  'conference-paper':
    'conference-paper proceedings-article paper-conference conference-abstract conferencepaper',
  book: 'book monograph edited-book reference-book book-set proceedings conferenceproceeding',
  'book-chapter': 'book-chapter chapter book-section book-part book-track bookchapter',
  thesis: 'thesis dissertation dissertation-thesis supervised-student-publication',
  report: 'report technical-report report-component report-series',
  dataset: 'dataset data-set database',
  software: 'software computationalnotebook',
  poster: 'poster conference-poster',
  presentation: 'presentation lecture-speech speech',
  editorial: 'editorial',
  letter: 'letter',
  erratum: 'erratum corrigendum correction',
  retraction: 'retraction',
  patent: 'patent',
  standard: 'standard standards-and-policy',
  'web-page': 'web-page webpage website online-resource blog-post',
  'peer-review': 'peer-review peerreview',
  'reference-entry':
    'reference-entry entry-encyclopedia entry-dictionary encyclopedia-entry dictionary-entry',
};

const KINDS = new Map<string, WorkKind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, WorkKind] => [word, kind as WorkKind]),
  ),
);

/** The kind that a source's word means; `other` for a word that none knows, `null` when there is none. */
export function workKind(type: unknown): WorkKind | null {
  if (typeof type !== 'string' || type.trim() === '') return null;
  return (
    KINDS.get(
      type
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    ) ?? 'other'
  );
}
