/*
 * A host page: its headers and its HTML.
 */
import { hasScript, type HostCase } from './factors.js';
import { hostilities } from './hostility.js';

/** Base addresses, none with a final slash. */
export interface Places {
  /** Where the built package lies, on an origin of its own. */
  readonly dist: string;
  /** The endpoint. */
  readonly api: string;
  /** The endpoint without its CORS headers. */
  readonly closed: string;
  /** Fragments that a server renders, each a document for a frame. */
  readonly fragments: string;
  /** A script that notes what happens, for engines whose driver cannot put one in; else empty. */
  readonly watcher: string;
  /** A trust badge as a server draws it, with the page's link inside. */
  readonly prerendered: string;
  /** `integrity` values by file. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const RESEARCHER = 'josiah-carberry';
const ORCID = '0000-0002-1825-0097';
export const NONCE = 'r4nd0m';
export const FALLBACK = 'Profile of Josiah Carberry';

/** The page's own link, which stands in every widget. */
export const link = `<a class="fallback" href="https://example.org/researchers/${RESEARCHER}">${FALLBACK}</a>`;

/** The Content-Security-Policy of a page; none for `open`. */
function policyOf(policy: HostCase['policy'], { dist, api, fragments }: Places): string | null {
  const rest = `default-src 'none'; connect-src ${api}; frame-src ${dist} ${fragments}; style-src 'nonce-${NONCE}'; base-uri 'none'`;
  const types = (names: string): string =>
    `require-trusted-types-for 'script'; trusted-types ${names}`;
  switch (policy) {
    case 'nonce':
      return `${rest}; script-src 'nonce-${NONCE}'`;
    case 'strict-dynamic':
      return `${rest}; script-src 'nonce-${NONCE}' 'strict-dynamic'`;
    case 'hosts-and-integrity':
      return `${rest}; script-src ${dist} 'nonce-${NONCE}'`;
    case 'trusted-types':
      return types('bzpeer-widgets');
    case 'trusted-types-taken':
      return types('lit-html bzpeer-widgets');
    case 'trusted-types-denied':
      return types("'none'");
    case 'no-connect':
      return `connect-src 'none'`;
    case 'no-script':
      return `script-src 'none'`;
    case 'sandbox':
      return 'sandbox allow-scripts';
    default:
      return null;
  }
}

/** The headers that the page is served with. */
export function headersOf({ policy }: HostCase, places: Places): Record<string, string> {
  const csp = policyOf(policy, places);
  return {
    'Content-Type': 'text/html; charset=utf-8',
    ...(csp && { 'Content-Security-Policy': csp }),
  };
}

const scripts: Readonly<Record<HostCase['loading'], (attributes: string) => string>> = {
  classic: (given) => `<script ${given}></script>`,
  async: (given) => `<script async ${given}></script>`,
  module: (given) => `<script type="module" ${given}></script>`,
  end: (given) => `<script ${given}></script>`,
  'late-content': (given) => `<script ${given}></script>`,
  twice: (given) => `<script ${given}></script><script type="module" ${given}></script>`,
  injected: (given) =>
    `<script nonce="${NONCE}">{
      const script = document.createElement('script');
      for (const [, name, value] of ${JSON.stringify(given)}.matchAll(/([\\w-]+)="([^"]*)"/g)) script.setAttribute(name, value);
      document.head.append(script);
    }</script>`,
};

function scriptTag({ loading, policy }: HostCase, { dist, api, integrity }: Places): string {
  const given = [
    `src="${dist}/cdn/widgets.js"`,
    `data-endpoint="${api}"`,
    policy === 'nonce' || policy === 'strict-dynamic' ? `nonce="${NONCE}"` : '',
    policy === 'hosts-and-integrity'
      ? `crossorigin="anonymous" integrity="${integrity['widgets.js']}"`
      : '',
  ];
  return scripts[loading](given.filter(Boolean).join(' '));
}

/** The address of a frame, everything in its query. */
export function frameUrl({ dist, api }: Places, options: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    widget: 'researcher-card',
    researcher: RESEARCHER,
    endpoint: api,
    ...options,
  });
  return `${dist}/embed/index.html?${query}`;
}

/** The address of a frame that needs no script, neither around it nor in it. */
export const fragmentUrl = ({ fragments }: Places): string =>
  `${fragments}/fragments/researcher-card?researcher=${RESEARCHER}&frame`;

function content({ rung }: HostCase, places: Places): string {
  switch (rung) {
    case 'tag':
      return `<trust-badge researcher="${RESEARCHER}">${link}</trust-badge>`;
    case 'link':
      return link.replace('class="fallback"', 'class="fallback rw-trust-badge rw-size--full"');
    case 'data':
      return `<span data-rw="trust-badge" data-researcher="${RESEARCHER}" data-size="full">${link}</span>`;
    case 'classes':
      return `<span class="rw-trust-badge rw-researcher--${RESEARCHER} rw-size--inline">${link}</span>`;
    case 'meta':
      return `<span data-rw="researcher-card" data-researcher="meta:citation_author_orcid">${link}</span>`;
    case 'prerendered':
      return places.prerendered;
    default: {
      const url = rung === 'still-frame' ? fragmentUrl(places) : frameUrl(places);
      const src = url.replaceAll('&', '&amp;');
      const name = rung === 'frame' ? 'class="rw-frame"' : '';
      return `<iframe ${name} src="${src}" title="${FALLBACK}" width="600" height="150"></iframe>`;
    }
  }
}

const inserting = (html: string): string => `<script nonce="${NONCE}">
  addEventListener('load', () => setTimeout(() => {
    const parsed = Document.prototype.querySelector.call(document, 'template#later').content.cloneNode(true);
    Document.prototype.querySelector.call(document, 'main').append(parsed);
  }));
</script><template id="later">${html}</template>`;

/** The page's HTML. The hostility comes first, as a host's own scripts and styles do. */
export function htmlOf(host: HostCase, places: Places): string {
  const { css = '', js = '', html = '' } = hostilities[host.hostility];
  const taken =
    host.policy === 'trusted-types-taken'
      ? "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });"
      : '';
  const script = hasScript(host.rung) ? scriptTag(host, places) : '';
  const inside = content(host, places);
  const late = host.loading === 'late-content' && host.policy !== 'no-script';
  return `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<meta name="citation_author_orcid" content="https://orcid.org/${ORCID}">
<script nonce="${NONCE}">${places.watcher}</script>
<style nonce="${NONCE}">body { color: rgb(20, 20, 20); font-family: sans-serif } main { color: rgb(30, 40, 50) } ${css}</style>
<script nonce="${NONCE}">${taken}${js}</script>
${host.loading === 'end' ? '' : script}
</head><body>
${html}
<h1>A host</h1><div class="host">A host's own text</div>
<main><p>Written by </p>${late ? inserting(inside) : inside}</main>
${host.loading === 'end' ? script : ''}
</body></html>`;
}
