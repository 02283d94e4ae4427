/** A page of the endpoint. Its parts are HTML already. */
export interface Page {
  title: string;
  body: string;
  /** Whom to tell that the action was confirmed. */
  tell?: { action: string; opener: string | null };
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 26rem; padding: 2rem 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
form, label { display: grid; gap: 0.75rem; }
label { gap: 0.25rem; font-weight: 500; }
input, textarea, button { font: inherit; padding: 0.4rem 0.6rem; }
.who, footer { color: light-dark(#5b626b, #a5a8ab); font-size: 0.875rem; }`;

/** As text inside a script: no `</script>` may end it early. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function telling({ action, opener }: NonNullable<Page['tell']>): string {
  const message = literal({ type: 'rw-confirmed', action });
  const tell = opener === null ? '' : `window.opener?.postMessage(${message}, ${literal(opener)});`;
  return `${tell} document.querySelector('#close').addEventListener('click', () => window.close());`;
}

/** Answers with a page that nobody can frame, and that runs no script but its own. */
export function confirmPage({ title, body, tell }: Page, status = 200): Response {
  const nonce = crypto.randomUUID();
  const end = tell
    ? `<p><button id="close">Close this window</button></p><script nonce="${nonce}">${telling(tell)}</script>`
    : '';
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Confirm</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1>${body}${end}</main>
<footer>A demonstration endpoint. This page cannot be framed.</footer></body></html>`;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    },
  });
}
