import { safeUrl } from '../format/url.js';
import type { Researcher } from '../model/researcher.js';
import type { PrerenderedTag } from './elements.js';
import { escapeHtml } from './escape.js';

/*
 * What only a script can do is not offered where none runs: neither a button nor a sentence that leads up to one.
 */

/** What would be a dead control, and what is only said of one; a button that is a text stays as that text. */
const COMMON = `
button:not([popovertarget], .filter, .authors *, table *), input, form, .controls, .canvas ~ #keys { display: none !important; }
.canvas { visibility: hidden; }
.filter, .authors button, table button { display: contents; color: inherit; cursor: auto; }
.filters { align-items: center; display: grid; grid-template-columns: repeat(4, max-content); justify-content: start; }
@container (inline-size >= 40em) { .filters { grid-template-columns: repeat(10, max-content); } }
table { overflow-wrap: normal; }
`;

/** Of the elements that are there for what they do, only what they say of the record stays. */
const OF_TAG: Readonly<Partial<Record<PrerenderedTag, string>>> = {
  'follow-button': '.follow { display: none; }',
  'claim-panel': '.panel:not(:has(> [part="state"])) { display: none; }',
  'invitation-panel': '.panel { display: none; }',
  'researcher-profile': 'slot[name="actions"] > section { display: none; }',
};

/**
 * The rules for a page on which no script runs.
 *
 * @param always nothing will ever take the element over, whether scripts run on the page or not
 */
export function styleWithoutScript(tag: string, always: boolean): string {
  const rules = `${COMMON}${OF_TAG[tag as PrerenderedTag] ?? ''}`;
  return always ? rules : `@media (scripting: none) {${rules}}`;
}

/** Elements with nothing to read, by themselves, where nothing can be done. */
const DEEDS: ReadonlySet<string> = new Set(['follow-button', 'claim-panel', 'invitation-panel']);

/** Where one can do by hand what the element cannot do without script; `''` where there is no such page. */
export function insteadOf(tag: string, { name, profileUrl }: Partial<Researcher>, always: boolean) {
  const url = DEEDS.has(tag) ? safeUrl(profileUrl) : null;
  if (url === null) return '';
  const link = `<a href="${escapeHtml(url)}"><bdi>${escapeHtml(name ?? '')}</bdi></a>`;
  return always ? link : `<noscript>${link}</noscript>`;
}
