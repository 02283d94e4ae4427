/** What a problem says beyond its status. */
export interface ProblemOptions {
  detail?: string;
  /** Names the kind of problem; `about:blank` where the status says it all. */
  kind?: string;
  /** Extension members, such as `errors` of a 422. */
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request could not be understood',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed here',
  409: 'In conflict with the present state',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Some fields need another look',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'Out of service for the moment',
};

/** An error answer on its way out; thrown by any handler, written by the app. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly options: ProblemOptions = {},
  ) {
    super(options.detail ?? TITLES[status] ?? 'Error');
  }
}

/** Writes a problem as RFC 9457 has it. Source: https://www.rfc-editor.org/rfc/rfc9457 */
export function writeProblem(problem: Problem): Response {
  const { detail, kind, more, headers } = problem.options;
  const body = {
    type: kind === undefined ? 'about:blank' : `urn:problem:${kind}`,
    title: TITLES[problem.status] ?? 'Error',
    status: problem.status,
    ...(detail === undefined ? {} : { detail }),
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
