/* global Option, document, fetch, location, navigator, FormData, URL, URLSearchParams */
// The embed builder: a form in, a preview and a snippet out. The recipes' texts are in recipes.json.

const form = document.querySelector('#builder');
const field = (name) => form.elements.namedItem(name);
const show = (id, text) => (document.querySelector(`#${id}`).textContent = text);

const [{ rungs, hosts }, { files }] = await Promise.all(
  ['/recipes.json', '/dist/cdn/integrity.json'].map(async (url) => (await fetch(url)).json()),
);

const WIDGETS = [
  'researcher-card',
  'trust-badge',
  'work-list',
  'graph-slice',
  'trust-snapshot',
  'researcher-profile',
];

for (const tag of WIDGETS) field('widget').add(new Option(tag, tag));
for (const { id, name } of hosts) field('host').add(new Option(name, id));
field('base').value = new URL('/dist', location.href).href;

/** The widget's own attributes, by name. */
function attributesOf({ widget, researcher, theme, size }) {
  const all = { researcher, theme, size: widget === 'trust-badge' ? size : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const pairs = (values, prefix = '') =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}="${escaped(value)}"`)
    .join(' ');

function valuesFor(choice) {
  const attributes = attributesOf(choice);
  const where = choice.source ? { source: choice.source } : { endpoint: choice.endpoint };
  const query = new URLSearchParams({ widget: choice.widget, ...where, ...attributes });
  return {
    base: escaped(choice.base),
    integrity: files['widgets.js'],
    tag: choice.widget,
    component: choice.widget.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    attributes: pairs(attributes),
    data: pairs(attributes, 'data-'),
    classes: Object.entries(attributes)
      .map(([name, value]) => `rw-${name}--${encodeURIComponent(value)}`)
      .join(' '),
    defaults: pairs(where, 'data-'),
    source: pairs(where),
    frame: escaped(`${choice.base}/embed/index.html?${query}`),
    profile: escaped(`https://example.org/researchers/${encodeURIComponent(choice.researcher)}`),
    label: escaped(`Research profile of ${choice.researcher}`),
  };
}

function preview(choice, rung) {
  const place = document.querySelector('#preview');
  if (rung === 'frame') {
    const frame = document.createElement('iframe');
    frame.className = 'rw-frame';
    frame.title = 'Preview';
    frame.src = valuesFor(choice).frame.replaceAll('&amp;', '&');
    frame.height = '320';
    place.replaceChildren(frame);
    return;
  }
  const source = document.createElement('research-source');
  if (choice.source) source.setAttribute('source', choice.source);
  else source.setAttribute('endpoint', choice.endpoint);
  const widget = document.createElement(choice.widget);
  for (const [name, value] of Object.entries(attributesOf(choice)))
    widget.setAttribute(name, value);
  source.append(widget);
  place.replaceChildren(source);
}

function update() {
  const choice = Object.fromEntries(new FormData(form));
  const host = hosts.find(({ id }) => id === choice.host);
  const values = valuesFor(choice);
  const template = rungs[host.rung].join('\n');
  show(
    'snippet',
    template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]),
  );
  show('strips', host.strips);
  show('copied', '');
  const steps = host.steps.map((step) =>
    Object.assign(document.createElement('li'), { textContent: step }),
  );
  document.querySelector('#steps').replaceChildren(...steps);
  field('endpoint').disabled = choice.source !== '';
  field('size').disabled = choice.widget !== 'trust-badge';
  preview({ endpoint: field('endpoint').value, size: field('size').value, ...choice }, host.rung);
}

form.addEventListener('change', update);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(document.querySelector('#snippet').textContent);
    show('copied', 'Copied.');
  } catch {
    show('copied', 'Select the snippet and copy it.');
  }
});
update();
