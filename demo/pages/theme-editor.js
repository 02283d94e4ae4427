/* global Option, document, fetch, location, navigator, URL */
// The theme editor of the embed builder: a few choices in, the tokens on the preview and their CSS out.

const place = document.querySelector('#theme-editor');
const preview = document.querySelector('#preview');
const { version } = await (await fetch('/dist/cdn/integrity.json')).json();

const THEMES = ['neutral', 'journal', 'university', 'high-contrast', 'dark', 'plain-text'];

/** Tokens with one value for both schemes: name, label, choices. */
const CHOICES = [
  [
    '--rw-font',
    'Text',
    [['As the page', ''], 'Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'],
  ],
  [
    '--rw-font-heading',
    'Headings',
    [['As the text', ''], 'Georgia, serif', 'system-ui, sans-serif'],
  ],
  [
    '--rw-radius',
    'Corners',
    [
      ['Slightly round', ''],
      ['Square', '0'],
      ['Round', '0.75em'],
    ],
  ],
  [
    '--rw-density',
    'Density',
    [
      ['Comfortable', ''],
      ['Compact', '0.6'],
      ['Airy', '1.4'],
    ],
  ],
  [
    '--rw-inset',
    'Room around',
    [
      ['None', ''],
      ['Some', '0.75em'],
      ['Plenty', '1.5em'],
    ],
  ],
];

/** Tokens with a colour for light pages and one for dark ones. */
const COLOURS = [
  ['--rw-blue', 'Accent', '#0b5394', '#9cc7f5'],
  ['--rw-color-heading', 'Headings', '#1d2126', '#e6e4df'],
  ['--rw-color-line', 'Hairlines', '#d2d4d6', '#43474d'],
  ['--rw-color-ground', 'Ground', '#ffffff', '#15171a'],
];

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const select = (options) => {
  const made = element('select');
  for (const option of options) {
    const [label, value] = Array.isArray(option) ? option : [option, option];
    made.add(new Option(label, value));
  }
  return made;
};

const theme = select([['None, only what is set here', ''], ...THEMES]);
const choices = CHOICES.map(([token, label, options]) => ({
  token,
  label,
  input: select(options),
}));
const colours = COLOURS.map(([token, label, light, dark]) => ({
  token,
  label,
  use: element('input', { type: 'checkbox' }),
  light: element('input', { type: 'color', value: light }),
  dark: element('input', { type: 'color', value: dark }),
}));
const code = element('code');
const copied = element('output');

/** The tokens of a ready theme, from its file. */
async function themeTokens() {
  if (!theme.value) return [];
  const text = await (await fetch(`/dist/themes/${theme.value}.css`)).text();
  return [...text.matchAll(/(--rw-[\w-]+):\s*([^;]+);/g)].map(([, token, value]) => [token, value]);
}

function ownTokens() {
  const chosen = choices.map(({ token, input }) => [token, input.value]);
  const coloured = colours
    .filter(({ use }) => use.checked)
    .map(({ token, light, dark }) => [token, `light-dark(${light.value}, ${dark.value})`]);
  return [...chosen.filter(([, value]) => value), ...coloured];
}

/** The lines for the page's own style sheet. */
function cssFor(own) {
  const folder = new URL('/widgets', location.href).href;
  const ready = theme.value && `@import url('${folder}/${version}/themes/${theme.value}.css');\n`;
  const lines = own.map(([token, value]) => `  ${token}: ${value};\n`).join('');
  return ready + (lines && `:root {\n${lines}}`);
}

let applied = [];
let turn = 0;

async function update() {
  turn += 1;
  const mine = turn;
  const ready = await themeTokens();
  // What was chosen since is not to be undone by a file that came late.
  if (mine !== turn) return;
  const own = ownTokens();
  for (const token of applied) preview.style.removeProperty(token);
  const tokens = [...ready, ...own];
  for (const [token, value] of tokens) preview.style.setProperty(token, value);
  applied = tokens.map(([token]) => token);
  code.textContent = cssFor(own);
  output.hidden = copying.hidden = tokens.length === 0;
  copied.textContent = '';
}

const labelled = (text, ...inputs) => element('label', {}, `${text} `, ...inputs);

function colourRow({ label, use, light, dark }) {
  light.ariaLabel = `${label} on light pages`;
  dark.ariaLabel = `${label} on dark pages`;
  for (const input of [light, dark]) input.addEventListener('input', () => (use.checked = true));
  return element('p', { className: 'colour' }, labelled(label, use), light, dark);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(code.textContent);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'Select the lines and copy them.';
  }
}

const form = element(
  'form',
  { className: 'theme-editor' },
  element('h3', { textContent: 'Theme' }),
  labelled('Ready theme', theme),
  ...choices.map(({ label, input }) => labelled(label, input)),
  element('p', { textContent: 'Own colours, on light and on dark pages' }),
  ...colours.map(colourRow),
);
form.addEventListener('input', () => void update());

const button = element('button', { type: 'button', textContent: 'Copy the CSS' });
button.addEventListener('click', () => void copy());
const output = element('pre', { tabIndex: 0 }, code);
const copying = element('p', {}, button, ' ', copied);
place.append(form, output, copying);
await update();
