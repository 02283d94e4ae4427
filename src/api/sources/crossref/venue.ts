import { isVenuePublisher } from '../../../format/publishers.js';
import { workKind, type WorkKind } from '../../../format/work-type.js';

/** What Crossref says of where a work stands and of who published it. */
interface Published {
  readonly type: string | null;
  readonly 'container-title': readonly string[];
  readonly publisher: string | null;
  readonly event: { readonly name: string | null } | null;
}

/** Works of these kinds stand in a book, whose title comes behind that of the series which the book is in. */
const IN_BOOKS: ReadonlySet<WorkKind | null> = new Set<WorkKind>([
  'book-chapter',
  'conference-paper',
  'reference-entry',
]);

/**
 * The journal, book, proceedings or database in which a work stands; of what stands by itself, who published
 * it: what contains a book or a report is a series. A preprint's server would be its `institution`, and a
 * thesis's university: these can be had of single works only, as Crossref selects no such field of lists.
 */
export function venueOf({
  type,
  'container-title': titles,
  publisher,
  event,
}: Published): string | null {
  const kind = workKind(type);
  const containers = titles.filter((each) => each.trim());
  const container = (IN_BOOKS.has(kind) ? containers.at(-1) : containers[0]) ?? null;
  if (kind === 'dataset') return container ?? publisher;
  if (kind !== null && isVenuePublisher(kind)) return publisher;
  return container ?? (kind === 'conference-paper' ? (event?.name ?? null) : null);
}
