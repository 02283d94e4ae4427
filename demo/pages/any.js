/* global document, location, navigator, FormData, URLSearchParams, history */
// The page for any researcher: what is asked goes from the form to <research-source>, and the widgets do the rest.

const form = document.querySelector('#ask');
const source = document.querySelector('#source');
const snippet = document.querySelector('#snippet');
const widgets = [...source.querySelectorAll('*')].filter((each) => each.localName.includes('-'));
const notices = ['waiting', 'unreachable', 'embedded-notice'];

/** Shows one of the notices, or none. */
function notice(which) {
  for (const id of notices) document.getElementById(id).hidden = id !== which;
}

function write(element, attribute, value) {
  if (value) element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}

/** The lines to copy: as a webmaster would write them, the default left out. */
function lines({ researcher, source: name, endpoint, contact }) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const more = [
    ['endpoint', endpoint],
    ['contact', contact],
  ]
    .filter(([, value]) => value)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const tags = ['researcher-card', 'trust-badge', 'work-list', 'graph-slice'];
  return [
    '<script type="module" src="…/widgets.js"></script>',
    '',
    `<research-source source="${escaped(name)}"${more.join('')}>`,
    ...tags.map((tag) => `  <${tag} researcher="${escaped(researcher)}"></${tag}>`),
    '</research-source>',
  ].join('\n');
}

function show(asked) {
  notice(null);
  for (const widget of widgets) widget.data = undefined;
  write(source, 'source', asked.source);
  write(source, 'endpoint', asked.endpoint);
  write(source, 'contact', asked.contact);
  for (const widget of widgets) write(widget, 'researcher', asked.researcher);
  for (const part of source.children) {
    part.inert = false;
    part.classList.remove('resting');
  }
  snippet.textContent = lines(asked);
}

/** Hands the record that came with the page to the widgets; none asks for anything. */
function handEmbedded() {
  const { researcher, works, graph } = JSON.parse(document.querySelector('#embedded').textContent);
  const data = {
    'researcher-card': researcher,
    'trust-badge': researcher,
    'trust-snapshot': researcher,
    'work-list': works,
    'graph-slice': graph,
  };
  for (const widget of widgets) widget.data = data[widget.localName];
}

function showEmbedded() {
  handEmbedded();
  notice('embedded-notice');
}

source.addEventListener('rw-failed', ({ error }) => {
  if (error.kind !== 'unreachable' && error.kind !== 'offline') return;
  document.querySelector('#reason').textContent = navigator.onLine
    ? 'There may be no way to the internet here, or a policy that forbids it.'
    : 'This browser is offline.';
  notice('unreachable');
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = Object.fromEntries(new FormData(form));
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  show(asked);
});

document.querySelector('#use-embedded').addEventListener('click', showEmbedded);
document.querySelector('#copy').addEventListener('click', async () => {
  const copied = document.querySelector('#copied');
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'The browser does not let this page copy; select the lines instead.';
  }
});

// Out of sight at first, with data at hand: their code is there by the time that a network may be gone.
handEmbedded();

// An address that was shared brings what was asked with it, and is asked at once.
const written = new URLSearchParams(location.search);
for (const [name, value] of written) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}
if (written.has('researcher') && form.checkValidity()) show(Object.fromEntries(new FormData(form)));
