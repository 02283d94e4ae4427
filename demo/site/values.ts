import { JOURNAL, memberBasics, memberRole } from '../data/population.js';
import { VIEWER_STATES } from '../api/viewers.js';
import { embeddedData } from './embedded.js';
import { escapeHtml } from './html.js';

/** Authors named under the title; all others are in the table of contributors. */
const LEAD_AUTHORS = 20;

/** The researchers that a visitor of the demo can choose from, and what each is there to show. */
const CHOICES: readonly [string, string][] = [
  ['zhen-qin', 'Zhen Qin: 13 preprints, unclaimed'],
  ['josiah-carberry', 'Josiah Carberry: 300 works, claimed, ORCID iD'],
  ['ingrid-halvorsen', 'Ingrid Halvorsen: 5,000 works'],
  ['layla-al-masri', 'ليلى المصري: right to left'],
  ['chen-siyuan', '陈思远: a Chinese name'],
  ['wren-abara', 'Wren Abara: nothing but a name'],
  ['sunniva-tveit', 'Sunniva Tveit: no published work'],
  ['tomasz-zielinski', 'Tomasz Zieliński: claim pending'],
  ['amara-diallo', 'Amara Diallo: claimed by somebody else'],
  ['pieter-van-dijk', 'Pieter van Dijk: not open to invitations'],
  ['noor-haddad', 'Noor Haddad: invitations used up'],
  ['graph-500', 'A graph of 500 nodes'],
  ['graph-2000', 'A graph of 2,000 nodes'],
  ['graph-10000', 'A graph of 10,000 nodes'],
  ['retired-record', 'A record that was retired'],
  ['nobody-here', 'An id that nobody has'],
];

const badge = (id: string, name: string): string =>
  `<bdi>${escapeHtml(name)}</bdi> <trust-badge size="inline" researcher="${id}"></trust-badge>`;

function leadAuthors(): string {
  const items = Array.from({ length: LEAD_AUTHORS }, (_, index) => {
    const { id, name } = memberBasics(JOURNAL, index + 1);
    return `<li>${badge(id, name)}</li>`;
  });
  return `<ul class="byline">\n${items.join('\n')}\n</ul>`;
}

function contributorRows(): string {
  return Array.from({ length: JOURNAL.size - LEAD_AUTHORS }, (_, index) => {
    const number = index + 1 + LEAD_AUTHORS;
    const { id, name, institution } = memberBasics(JOURNAL, number);
    const place = `<td><bdi>${escapeHtml(institution)}</bdi></td>`;
    return `<tr><th scope="row">${badge(id, name)}</th>${place}<td>${memberRole(number)}</td></tr>`;
  }).join('\n');
}

function choiceOptions(chosen: string): string {
  const known = CHOICES.some(([id]) => id === chosen);
  const rows = known ? CHOICES : [...CHOICES, [chosen, chosen] as const];
  return rows
    .map(([id, label]) => {
      const selected = id === chosen ? ' selected' : '';
      return `<option value="${escapeHtml(id)}"${selected}>${escapeHtml(label)}</option>`;
    })
    .join('\n');
}

function viewerOptions(): string {
  return Object.entries(VIEWER_STATES)
    .map(
      ([id, { name, about }]) =>
        `<label class="choice"><input type="radio" name="viewer" value="${id}" required> <span><b>${escapeHtml(name)}</b> ${escapeHtml(about)}</span></label>`,
    )
    .join('\n');
}

/** The same people for a select, by whose eyes a page is looked at. */
function viewerChoices(): string {
  return Object.entries(VIEWER_STATES)
    .map(
      ([id, { name, about }]) =>
        `<option value="${id}">${escapeHtml(`${name}: ${about}`)}</option>`,
    )
    .join('\n');
}

/** What the demo's pages can ask for by `{{name}}`. */
export function pageValues(
  endpoint: string,
  query: URLSearchParams,
  page: string,
): Readonly<Record<string, () => string>> {
  const usual = page === '/profile.html' ? 'zhen-qin' : 'josiah-carberry';
  const researcher = query.get('researcher') ?? usual;
  return {
    endpoint: () => escapeHtml(endpoint),
    researcher: () => escapeHtml(researcher),
    'researcher-segment': () => escapeHtml(encodeURIComponent(researcher)),
    'researcher-options': () => choiceOptions(researcher),
    'lead-authors': leadAuthors,
    'contributor-rows': contributorRows,
    'viewer-options': viewerOptions,
    'viewer-choices': viewerChoices,
    'embedded-data': embeddedData,
  };
}
