/** One way to break one rule, and what the report says of it. */
export interface Fault {
  readonly rule: string;
  readonly about: string;
  readonly words: RegExp;
  /** The answer that goes out instead; `undefined` leaves it as it is. */
  readonly spoil: (
    answer: Response,
    request: Request,
  ) => Response | undefined | Promise<Response | undefined>;
}

export type Spoil = Fault['spoil'];

/** Acts only on requests whose `METHOD /path?query` fits. */
export const on =
  (pattern: RegExp, spoil: Spoil): Spoil =>
  (answer, request) => {
    const { pathname, search } = new URL(request.url);
    return pattern.test(`${request.method} ${pathname}${search}`)
      ? spoil(answer, request)
      : undefined;
  };

export const header =
  (name: string, value?: string): Spoil =>
  (answer) => {
    const changed = new Response(answer.body, answer);
    if (value === undefined) changed.headers.delete(name);
    else changed.headers.set(name, value);
    return changed;
  };

export const status =
  (code: number): Spoil =>
  async (answer) =>
    new Response(await answer.text(), { status: code, headers: answer.headers });

/** What tests change in the JSON of an answer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- wrong on purpose, in many shapes
type Body = any;

export const body =
  (change: (body: Body) => void): Spoil =>
  async (answer) => {
    const json = (await answer.json()) as Body;
    change(json);
    return new Response(JSON.stringify(json), answer);
  };

export const fault = (rule: string, about: string, words: RegExp, spoil: Spoil): Fault => ({
  rule,
  about,
  words,
  spoil,
});

/** Asks for one researcher. */
export const ONE = /^GET \/researchers\/(josiah-carberry|0000-[^/]*)$/;
