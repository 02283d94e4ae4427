/* global Option, document, fetch, location, navigator, AbortSignal, FormData, URL, window */
// The embed builder: a form in, a preview and a snippet out. What places strip, and what to paste there, is in recipes.json.

import { aloneFor, knownProfile, linksFor, snippetFor } from './snippets.js';

const form = document.querySelector('#builder');
const field = (name) => form.elements.namedItem(name);
const find = (id) => document.querySelector(`#${id}`);
const show = (id, text) => (find(id).textContent = text);
const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const [{ ladder, forms, hosts }, release, { tags, sources }] = await Promise.all(
  ['/recipes.json', '/dist/cdn/integrity.json', '/dist/cdn/preload.json'].map(async (url) =>
    (await fetch(url)).json(),
  ),
);

const WIDGETS = [
  'researcher-card',
  'trust-badge',
  'work-list',
  'graph-slice',
  'trust-snapshot',
  'researcher-profile',
  'follow-button',
  'claim-panel',
  'invitation-panel',
];

/** Who is to be shown, as the endpoint tells it: name, and the page that a link should lead to. */
const people = new Map();

async function ask({ source, endpoint, researcher }) {
  const known = { name: '', profile: knownProfile(researcher) };
  if (source || !researcher || !URL.canParse(endpoint)) return known;
  const url = `${endpoint.replace(/\/+$/, '')}/researchers/${encodeURIComponent(researcher)}`;
  try {
    const answer = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return known;
    const { name, profileUrl, orcid } = await answer.json();
    const profile = profileUrl ?? (orcid ? knownProfile(orcid.id) : known.profile);
    return { name: String(name ?? ''), profile: profile ?? '' };
  } catch {
    // The preview says what is wrong.
    return known;
  }
}

function personOf(choice) {
  const key = JSON.stringify([choice.source, choice.endpoint, choice.researcher]);
  if (!people.has(key)) people.set(key, ask(choice));
  return people.get(key);
}

/** All fields, those that are out of use as well. */
function choiceNow() {
  const names = ['endpoint', 'size', 'fragments'];
  const all = names.map((name) => [name, field(name).value]);
  return { ...Object.fromEntries(all), ...Object.fromEntries(new FormData(form)) };
}

const hostOf = ({ host }) => hosts.find(({ id }) => id === host);
const rungName = ({ rung, name }) => (rung ? `Rung ${rung}: ${name}` : `Below the ladder: ${name}`);

/** The ways that a place lets through, best first; the one that was chosen before stays if it is among them. */
function offerForms(host, before) {
  const chosen = host.forms.some(({ form: id }) => id === before) ? before : host.forms[0].form;
  const rows = host.forms.map(({ form: id, when }) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'form', value: id, checked: id === chosen }),
      element('span', {}, element('b', { textContent: `${rungName(forms[id])}.` }), ` ${when}`),
    ),
  );
  const legend = element('legend', { textContent: 'What gets through' });
  find('forms').replaceChildren(legend, ...rows);
  for (const { firstElementChild: input } of rows) input.setAttribute('form', 'builder');
}

function showLadder(host, chosen) {
  const open = new Set(host.forms.map(({ form: id }) => forms[id].rung));
  const rungs = ladder.map(({ name, what }, index) => {
    const rung = index + 1;
    const item = element('li', {}, element('b', { textContent: `${name}:` }), ` ${what}`);
    if (rung === chosen) item.setAttribute('aria-current', 'step');
    item.classList.toggle('closed', !open.has(rung));
    return item;
  });
  document.querySelector('.ladder').replaceChildren(...rungs);
}

/** What the markup looks like on a page: parsed as a browser would, its script tag left out, since this page has one. */
function fromMarkup(html, choice) {
  const { body } = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  for (const each of body.querySelectorAll('script, meta')) each.remove();
  const source = element('research-source');
  if (choice.source) source.setAttribute('source', choice.source);
  else source.setAttribute('endpoint', choice.endpoint);
  source.append(...body.childNodes);
  return source;
}

const PREVIEW_BY = { include: 'still-frame', files: 'still-frame', meta: 'data' };

function preview(id, choice, person) {
  const other = PREVIEW_BY[id] ?? (forms[id].language === 'html' ? id : 'tag');
  const place = find('preview');
  place.dir = document.dir;
  place.replaceChildren(fromMarkup(snippetFor(forms[other], choice, release, person), choice));
  const rendered = ['still-frame', 'image'].includes(other);
  show(
    'preview-note',
    rendered ? 'Drawn by this demo’s server, from this demo’s endpoint. No theme reaches it.' : '',
  );
}

const isWeb = (address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** What the snippet cannot know, and what it cannot work with. */
function warningFor(id, choice, person) {
  if (choice.researcher.trim() === '' && id !== 'meta') return 'Name the researcher to show.';
  if (choice.source === '' && !isWeb(choice.endpoint))
    return 'The endpoint is a whole address, such as https://endpoint.example/api.';
  if (choice.profile !== '' && !isWeb(choice.profile))
    return 'The page that the link leads to is a whole address, such as https://….';
  if (forms[id].lines.join('').includes('{{profile}}') && !person.profile)
    return 'No page of this researcher is known: name the one that the link should lead to.';
  if (id === 'image' && choice.widget !== 'trust-badge')
    return 'Only the trust badge is to be had as a picture.';
  return '';
}

let turn = 0;

async function update() {
  turn += 1;
  const mine = turn;
  const before = choiceNow();
  const host = hostOf(before);
  offerForms(host, before.form);
  const choice = choiceNow();
  const id = choice.form;
  const text = forms[id].lines.join('');
  field('endpoint').disabled = choice.source !== '';
  field('size').closest('label').hidden = choice.widget !== 'trust-badge';
  field('fragments').closest('label').hidden = !/\{\{(still|image)\}\}/.test(text);
  showLadder(host, forms[id].rung);
  show('strips', host.strips);
  show('copied', '');
  show('recipe', `docs/recipes/${host.id}.md`);
  const steps = host.steps.map((step) => element('li', { textContent: step }));
  find('steps').replaceChildren(...steps);
  const found = await personOf(choice);
  if (mine !== turn) return;
  field('profile').placeholder = found.profile || 'https://…';
  // The address of no page, such as `javascript:…`, is not written into anybody's page.
  const profile = isWeb(choice.profile) ? choice.profile : found.profile;
  const person = { ...found, profile };
  const snippet = snippetFor(forms[id], choice, release, person);
  const alone = aloneFor(snippet, choice, release);
  show('snippet', snippet);
  find('less').hidden = !alone;
  show('alone', alone);
  show('warning', warningFor(id, choice, person));
  find('sooner').hidden = !/widgets\.js/.test(forms[id].lines.join(''));
  const files = [...tags[choice.widget], ...(sources[choice.source] ?? [])];
  show('links', linksFor(choice, release, [...new Set(files)]));
  preview(id, choice, person);
  document.documentElement.dataset.built = String(turn);
}

for (const tag of WIDGETS) field('widget').add(new Option(tag, tag));
for (const { id, name } of hosts) field('host').add(new Option(name, id));
field('root').value = new URL('/widgets', location.href).href;
field('fragments').value = location.origin;

form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('change', ({ target }) => target.form === form && void update());
find('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(find('snippet').textContent);
    show('copied', 'Copied.');
  } catch {
    show('copied', 'Select the snippet and copy it.');
  }
});
await update();
