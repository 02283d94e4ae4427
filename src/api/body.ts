import { ResearchError } from './errors.js';

/** The most that is read of one body, in bytes; parsing much more would freeze the page. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Reads bytes as UTF-8, strictly: a replacement character in a name would be a wrong name. */
function utf8(where: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new ResearchError('not-contract', `${where} did not send UTF-8`, { cause });
    }
  };
}

/**
 * The body of `response` as text.
 *
 * @throws ResearchError `too-large` over `MAX_BYTES`, as soon as that is known, `not-contract` for bytes that
 *   are not UTF-8; whatever the stream throws when it breaks off
 */
export async function readBody(response: Response, where: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const read = utf8(where);
  const announced = Number(response.headers.get('Content-Length'));
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + read();
      bytes += value.byteLength;
      if (Math.max(bytes, announced) > MAX_BYTES) {
        throw new ResearchError('too-large', `${where} sent more than ${MAX_BYTES} bytes`);
      }
      text += read(value);
    }
  } catch (error) {
    // Not awaited: a stream that hangs must not hold up the message.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}
