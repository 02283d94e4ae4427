import type { Project } from './project.js';

/** Code that uses the package through the entries that a stranger would import. */
export const mainScript = (endpoint: string): string => `
import { configure, TrustBadge } from '@bzpeer/widgets';
import '@bzpeer/widgets/elements/researcher-card.js';
import '@bzpeer/widgets/elements/trust-badge.js';

configure({ endpoint: ${JSON.stringify(endpoint)} });
const badge = new TrustBadge();
badge.researcher = 'zhen-qin';
document.querySelector('main').append(badge);
`;

export const page = (head: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Stranger</title><link rel="icon" href="data:,">${head}</head>
  <body><main><researcher-card researcher="zhen-qin"></researcher-card></main></body>
</html>
`;

/** Where a page with no bundler finds the modules that our dist/ names. */
const IMPORT_MAP = {
  imports: {
    '@bzpeer/widgets': '/node_modules/@bzpeer/widgets/dist/index.js',
    '@bzpeer/widgets/': '/node_modules/@bzpeer/widgets/dist/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/modules/lit-html/lit-html.js',
    'lit-html/': '/modules/lit-html/',
    'lit-element/': '/modules/lit-element/',
    '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/modules/@lit/reactive-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
    '@floating-ui/dom': '/node_modules/@floating-ui/dom/dist/floating-ui.dom.mjs',
    '@floating-ui/core': '/modules/@floating-ui/core/dist/floating-ui.core.mjs',
    '@floating-ui/utils': '/modules/@floating-ui/utils/dist/floating-ui.utils.mjs',
    '@floating-ui/utils/dom': '/modules/@floating-ui/utils/dist/floating-ui.utils.dom.mjs',
  },
};

/** A page with an import map and no build at all. */
export async function writePlainPage({ write }: Project, endpoint: string): Promise<void> {
  await write('main.js', mainScript(endpoint));
  const map = `<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>`;
  await write('index.html', page(`${map}<script type="module" src="/main.js"></script>`));
}

/** What a TypeScript project may and may not write. */
export const TYPED = `
import '@bzpeer/widgets/define.js';
import '@bzpeer/widgets/jsx.js';
import { GraphSlice, TrustBadge, type GraphSliceData, type LoadedEvent, type Researcher } from '@bzpeer/widgets';
import type { DiagnosedEvent } from '@bzpeer/widgets/embed.js';

const badge: TrustBadge = document.createElement('trust-badge');
badge.size = 'full';
// @ts-expect-error no such size
badge.size = 'huge';
document.addEventListener('rw-loaded', (event) => event satisfies LoadedEvent);
addEventListener('rw-diagnosed', ({ diagnosis }) => diagnosis satisfies DiagnosedEvent['diagnosis']);
document.querySelector('researcher-card')!.addEventListener('rw-failed', ({ error }) => {
  error.kind satisfies string;
});
export const labelsOf = (slice: GraphSliceData): string[] => slice.nodes.map(({ label }) => label);
export const graph: GraphSlice = document.createElement('graph-slice');
export const nameOf = (researcher: Researcher): string => researcher.name;

export const good = (
  <researcher-card researcher="zhen-qin" heading-level={2} className="card" onrw-loaded={({ data }) => data}>
    <trust-badge slot="badge" size="inline" ref={(element) => element?.retry()} />
  </researcher-card>
);
export const asInHtml = <work-list researcher="zhen-qin" limit="3" heading-level="2" hide="cite" permalinks />;
// @ts-expect-error no such size
export const bad = <trust-badge size="huge" />;
// @ts-expect-error no number
export const none = <work-list limit="three" />;
`;

/** What Vue's language tools make of a template, written out. */
export const TYPED_FOR_VUE = `
import '@bzpeer/widgets/vue.js';
import type { GlobalComponents } from 'vue';
import type { LoadedEvent, TrustBadge } from '@bzpeer/widgets';

type Badge = InstanceType<GlobalComponents['trust-badge']>;
export const good: Badge['$props'] = {
  researcher: 'zhen-qin',
  size: 'full',
  id: 'badge',
  class: { wide: true },
  onClick: (event) => event.preventDefault(),
  onRwLoaded: (event) => event satisfies LoadedEvent,
};
// @ts-expect-error no such size
export const bad: Badge['$props'] = { size: 'huge' };
export const asInHtml: InstanceType<GlobalComponents['work-list']>['$props'] = { limit: '3', headingLevel: '2' };
export const reference = (badge: Badge): TrustBadge => badge;
`;
