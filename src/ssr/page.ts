import { formatDate } from '../format/dates.js';
import { safeUrl } from '../format/url.js';
import type { Researcher } from '../model/researcher.js';
import type { WorksPage } from '../model/work.js';
import type { PrerenderedTag } from './elements.js';
import { escapeHtml, scriptJson } from './escape.js';
import { profilePage, type JsonLd } from './json-ld.js';
import { render, type RenderOptions } from './render.js';
import { speakerFor, type Speaker } from './speaker.js';

/** One widget of a page. */
export interface PagePart {
  readonly tag: PrerenderedTag;
  readonly data: unknown;
  readonly options?: RenderOptions;
  /** HTML that stands for it, of which nothing is rendered then: its data is not to be had yet. */
  readonly instead?: string;
}

/** What a page of a researcher is made of. */
export interface PageOptions {
  readonly researcher: Researcher;
  /** Described in the page's JSON-LD, and counted in its description. */
  readonly works?: WorksPage;
  readonly parts: readonly PagePart[];
  /** The page's own address. */
  readonly url?: string;
  /** When the data was known to be right: ISO 8601. */
  readonly asOf: string;
  /** BCP 47; English when not said. */
  readonly lang?: string;
  /** Address of `widgets.js`; with none, and no template that may bring it, the page stays as it is. */
  readonly script?: string;
  /** A base URL told to the script, for what visitors do later. */
  readonly endpoint?: string;
  /** A page with `{{lang}}`, `{{dir}}`, `{{head}}` and `{{body}}` in it. */
  readonly template?: string;
  readonly nonce?: string;
}

const PLAIN = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    {{head}}
  </head>
  <body>
    <main>
{{body}}
    </main>
  </body>
</html>
`;

const nameOf = ({ name }: Researcher, speaker: Speaker): string =>
  name.trim() || speaker.t('nameMissing');

/** `Ada Byron: research profile`, as text. */
export const titleOf = (researcher: Researcher, speaker: Speaker): string =>
  speaker.t('pageTitle', { name: nameOf(researcher, speaker) });

function aboutOf(researcher: Researcher, speaker: Speaker): string {
  const name = nameOf(researcher, speaker);
  if (researcher.headline) return `${name}: ${researcher.headline}`;
  return researcher.name.trim() ? speaker.t('pageDescription', { name }) : name;
}

/** What a search engine may show below the title, as text. */
export function descriptionOf(
  researcher: Researcher,
  total: number | null,
  speaker: Speaker,
): string {
  const { affiliation, counts } = researcher;
  const works = total ?? counts?.works ?? null;
  return [
    aboutOf(researcher, speaker),
    affiliation?.name,
    works === null ? null : speaker.t('pageWorks', { count: works }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When the data was known to be right, for eyes and for machines; `''` for what is no date. */
export function asOfLine(asOf: string, speaker: Speaker): string {
  const date = formatDate(asOf, speaker.lang);
  if (date === null) return '';
  const time = `<time datetime="${escapeHtml(asOf)}">${escapeHtml(date)}</time>`;
  const [before = '', after = ''] = speaker.t('asOf', { date: '\0' }).split('\0');
  return `<p class="rw-as-of"><small>${escapeHtml(before)}${time}${escapeHtml(after)}</small></p>`;
}

/** JSON-LD in its script; it is inert, so a content security policy has nothing to say to it. */
export const jsonLdScript = (node: JsonLd): string =>
  `<script type="application/ld+json">${scriptJson(node)}</script>`;

/** A whole page of a researcher. @throws ResearchError `not-contract` where data is not of the contract */
export async function renderPage(options: PageOptions): Promise<string> {
  const speaker = await speakerFor(options.lang);
  const { lang } = speaker;
  const { nonce, script, template } = options;
  // A template of the caller's own may bring the script.
  const inert = !script && !template;
  const parts: string[] = [];
  for (const { tag, data, options: own, instead } of options.parts) {
    parts.push(instead ?? (await render(tag, data, { lang, nonce, inert, ...own })));
  }
  const values: Readonly<Record<string, string>> = {
    lang: escapeHtml(speaker.lang),
    dir: speaker.dir,
    head: headOf(options, speaker),
    body: [...parts, asOfLine(options.asOf, speaker)].join('\n'),
  };
  return (template ?? PLAIN).replace(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : hole,
  );
}

function headOf(options: PageOptions, speaker: Speaker): string {
  const { researcher, works, asOf } = options;
  const url = safeUrl(options.url);
  const title = escapeHtml(titleOf(researcher, speaker));
  const description = escapeHtml(descriptionOf(researcher, works?.total ?? null, speaker));
  const facts = { url: options.url, asOf, lang: speaker.lang };
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<meta property="og:type" content="profile">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    url && `<meta property="og:url" content="${escapeHtml(url)}">`,
    jsonLdScript(profilePage(researcher, works?.items, facts)),
    scriptTag(options),
  ]
    .filter(Boolean)
    .join('\n    ');
}

function scriptTag({ script, endpoint, nonce }: PageOptions): string | null {
  if (!script) return null;
  const attributes = { src: script, 'data-endpoint': endpoint, nonce };
  const written = Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ''))
    .join('');
  return `<script type="module"${written}></script>`;
}
