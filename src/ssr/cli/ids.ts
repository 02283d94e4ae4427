import { readJson, send } from '../../api/http.js';
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
  let cursor: string | undefined;
  for (;;) {
    const url = restUrl(endpoint, ['researchers'], { limit: PAGE, cursor });
    const where = `GET ${url.pathname}`;
    const answer = readJson(await send({ url, signal }), where);
    const { items, total, nextCursor } = decode(ListSchema, answer, where);
    if (total !== null) tellTotal(total);
    for (const { id } of items) yield id;
    // An endpoint that hands out the same cursor again would never end.
    if (nextCursor === null || nextCursor === cursor) return;
    cursor = nextCursor;
  }
}
