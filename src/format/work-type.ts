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

// The type vocabularies of Crossref (api.crossref.org/types), OpenAlex, ORCID, DataCite (resourceTypeGeneral) and CSL,
// beside the kinds' own names.
const WORDS: Readonly<Record<Exclude<WorkKind, 'other'>, string>> = {
  article:
    'journal-article article-journal data-paper article-magazine magazine-article newspaper-article newsletter-article',
  preprint: 'posted-content working-paper',
  review: 'book-review review-article',
  'conference-paper': 'proceedings-article paper-conference conference-abstract',
  book: 'monograph edited-book reference-book book-set proceedings conference-proceeding conference-proceedings',
  'book-chapter': 'chapter book-section book-part book-track',
  thesis: 'dissertation dissertation-thesis supervised-student-publication',
  report: 'technical-report report-component report-series',
  dataset: 'database',
  software: 'computational-notebook',
  poster: 'conference-poster',
  presentation: 'lecture-speech speech conference-presentation public-speech',
  editorial: '',
  letter: '',
  erratum: 'corrigendum correction',
  retraction: '',
  patent: '',
  standard: 'standards-and-policy technical-standard',
  'web-page': 'website online-resource blog-post',
  'peer-review': '',
  'reference-entry': 'entry-encyclopedia entry-dictionary encyclopedia-entry dictionary-entry',
};

/** `ConferencePaper`, `conference_paper` and `conference-paper` are one word, as sources write it. */
const folded = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

const KINDS = new Map<string, WorkKind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    `${kind} ${words}`
      .split(' ')
      .flatMap((word) =>
        [word, folded(word)].map((key): [string, WorkKind] => [key, kind as WorkKind]),
      ),
  ),
);

/** The kind that a source's word means; `other` for a word that none knows, `null` when there is none. */
export function workKind(type: string | null): WorkKind | null {
  const word = type?.trim();
  // As it is written first: a list of thousands is asked for at each letter that is typed.
  return word ? (KINDS.get(word) ?? KINDS.get(folded(word)) ?? 'other') : null;
}

/**
 * The same for all words of one kind, and for a word of no kind however it is written; `null` where there is
 * none. Works are grouped and filtered by it.
 */
export const kindKey = (type: string | null): string | null => {
  const kind = workKind(type);
  return kind === 'other' ? type!.trim().toLowerCase() : kind;
};
