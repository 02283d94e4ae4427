import { readJson, send } from '../../api/http.js';
import { MOST_EMPTY } from '../../api/paging.js';
import { restUrl } from '../../api/sources/rest-client.js';
import { list, maybeCount, maybeText, noun, text } from '../../model/schema.js';
import { decode } from '../../api/decode.js';

const ListSchema = noun({
  items: list(noun({ id: text })),
  total: maybeCount,
  nextCursor: maybeText,
});

/** How many researchers a page of the list is asked for: the most that the contract allows. */
const PAGE = 100;

/**
 * The ids of `GET /researchers?limit&cursor`, page by page as they are wanted.
 *
 * @param tellTotal told how many there are, where the endpoint says it
 * @throws ResearchError when the list cannot be had
 */
export async function* listedIds(
  endpoint: string,
  tellTotal: (total: number) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  let empty = 0;
  while (empty <= MOST_EMPTY) {
    const url = restUrl(endpoint, ['researchers'], { limit: PAGE, cursor });
    const where = `GET ${url.pathname}`;
    const answer = readJson(await send({ url, signal }), where);
    const { items, total, nextCursor } = decode(ListSchema, answer, where);
    if (total !== null) tellTotal(total);
    const before = seen.size;
    for (const { id } of items) {
      if (seen.has(id)) continue;
      seen.add(id);
      yield id;
    }
    empty = seen.size > before ? 0 : empty + 1;
    // An endpoint that hands out the same cursor again would never end.
    if (nextCursor === null || nextCursor === cursor) return;
    cursor = nextCursor;
  }
}
