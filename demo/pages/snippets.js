/* global TextEncoder, URLSearchParams */
// What the embed builder writes: from what was chosen to the lines to paste. Pure; the lines are in recipes.json.

/** Text made safe to stand in an element or in a quoted attribute. */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const pairs = (values, prefix = '') =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}="${escaped(value)}"`)
    .join(' ');

/** A word that a shell takes as it is. */
const quoted = (word) =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The name of a file that `rw-prerender` writes for an id. */
const fileName = (id) =>
  [...new TextEncoder().encode(id)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[a-z0-9_-]/.test(character) ? character : `~${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

/** An ORCID or OpenAlex id leads to a page by itself; no other does. */
export function knownProfile(researcher) {
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i.exec(researcher)?.[0].toUpperCase();
  const author = /\bA\d{4,}$/i.exec(researcher)?.[0].toUpperCase();
  if (orcid) return `https://orcid.org/${orcid}`;
  return author ? `https://openalex.org/${author}` : '';
}

/** The widget's own attributes, by name. */
export function attributesOf({ widget, researcher, theme, size }) {
  const all = { researcher, theme, size: widget === 'trust-badge' ? size : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

const baseOf = ({ root }, { version }) => `${root.replace(/\/+$/, '')}/${version}`;

/** What stands for each `{{name}}`; HTML already. */
function valuesFor(choice, release, person) {
  const attributes = attributesOf(choice);
  const where = choice.source ? { source: choice.source } : { endpoint: choice.endpoint };
  const base = baseOf(choice, release);
  const frame = new URLSearchParams({ widget: choice.widget, ...where, ...attributes });
  const fragment = `/fragments/${choice.widget}?${new URLSearchParams(attributes)}`;
  const server = choice.fragments.replace(/\/+$/, '');
  return {
    base: escaped(base),
    integrity: release.files['widgets.js'],
    tag: choice.widget,
    researcher: escaped(choice.researcher),
    component: choice.widget.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    attributes: pairs(attributes),
    data: pairs(attributes, 'data-'),
    classes: Object.entries(attributes)
      .map(([name, value]) => `rw-${name}--${encodeURIComponent(value)}`)
      .join(' '),
    defaults: pairs(where, 'data-'),
    source: pairs(where),
    frame: escaped(`${base}/embed/index.html?${frame}`),
    still: escaped(`${server}${fragment}&frame`),
    image: escaped(`${server}/badge.svg?${new URLSearchParams({ researcher: choice.researcher })}`),
    include: fragment,
    options: Object.entries(where)
      .map(([name, value]) => `--${name} ${quoted(value)}`)
      .join(' '),
    id: quoted(choice.researcher),
    file: fileName(choice.researcher),
    profile: escaped(person.profile || 'https://…'),
    label: escaped(`Research profile of ${person.name || choice.researcher}`),
  };
}

/** The lines to paste for a form of recipes.json. */
export function snippetFor(form, choice, release, person) {
  const values = valuesFor(choice, release, person);
  return form.lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** The lines for the page's head that have a browser fetch `files` at once. */
export function linksFor(choice, release, files) {
  const base = escaped(baseOf(choice, release));
  return files
    .map((file) => {
      const checksum = `integrity="${release.files[file]}" crossorigin="anonymous"`;
      return `<link rel="modulepreload" href="${base}/cdn/${file}"\n  ${checksum}>`;
    })
    .join('\n');
}

/** The script tag for this widget alone, in the place of the one in `snippet`; empty where there is none. */
export function aloneFor(snippet, { widget }, release) {
  const file = `${widget}.js`;
  const [tag] = /<script[^>]*\/cdn\/widgets\.js[^]*?<\/script>/.exec(snippet) ?? [];
  // Plain markup that stands for a tag is known to the script of all tags alone.
  if (!tag || !release.files[file] || !snippet.includes(`<${widget}`)) return '';
  return tag
    .replace('/cdn/widgets.js', `/cdn/${file}`)
    .replace(release.files['widgets.js'], release.files[file]);
}
