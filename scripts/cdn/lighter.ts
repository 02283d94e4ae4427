/** What makes dist/cdn/ smaller than a bundle would be by itself. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Parts of Lit, in the place of which a part of our own does for dist/cdn/. */
const OWN = new Map([
  ['lit', here('./lit.ts')],
  ['lit/decorators.js', here('./decorators.ts')],
  ['./css-tag.js', here('./css-tag.ts')],
]);

/** The compiler's helper for decorators, as far as ours need it: one each, of a property. */
const DECORATE = `export default ([decorate], prototype, name) => {
  const accessor = decorate(prototype, name);
  if (accessor) Object.defineProperty(prototype, name, accessor);
};`;

/** Readers without their descriptions in the place of those with them: no page makes an OpenAPI document. */
export function readersAlone(): Plugin {
  const readers = here('../../src/model/read.ts');
  return {
    name: 'readers-alone',
    enforce: 'pre',
    resolveId: (source) => (/(?:model|^\.)\/schema\.js$/.test(source) ? readers : null),
  };
}

/** Puts our own parts in the place of Lit's. */
export function ownPartsOfLit(): Plugin {
  return {
    name: 'own-parts-of-lit',
    enforce: 'pre',
    resolveId: (source) => OWN.get(source) ?? null,
    transform: (_code, id) =>
      id.endsWith('/helpers/esm/decorate.js') ? { code: DECORATE, map: null } : null,
  };
}

/** A literal of styles, which our files begin with nothing or an assignment before it. */
const STYLES = /(?<=[=,(] |^ +)css`([^`]*)`/gm;

/** Styles without comments and without the white space that means nothing. */
const compact = (styles: string): string =>
  styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(?<=[\w-]): /g, ':')
    .replaceAll(';}', '}')
    .trim();

/** Compacts the styles in our modules; no line moves, so that the source maps stay right. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      const compacted = code.replace(
        STYLES,
        (literal, styles: string) => `css\`${compact(styles)}\`${literal.replace(/[^\n]/g, '')}`,
      );
      return { code: compacted, map: null };
    },
  };
}

/** Modules without state, so small that a copy in each chunk weighs less than a file of their own. */
const SMALL =
  /\/src\/(api\/time-out|elements\/(trust-badge\/trust-facts|shared\/(level|save-file))|format\/(counts|lists|source-names)|i18n\/en\/trust)\.ts$/;

/** Gives each tag a copy of the small modules that it uses. */
export function copiesOfSmallModules(): Plugin {
  return {
    name: 'copies-of-small-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const tag = /\/elements\/([^/]+-[^/]+)\/|\?of=(.+)$/.exec(importer ?? '');
      if (!tag || options.kind === 'dynamic-import') return null;
      const from = importer?.replace(/\?of=.*/, '');
      const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
      if (!resolved || !SMALL.test(resolved.id)) return resolved;
      return { ...resolved, id: `${resolved.id}?of=${tag[1] ?? tag[2]}` };
    },
  };
}

/** citeproc is one CommonJS file: as a module, it needs no helpers, which would be in every page's list. */
export function citeprocAsModule(): Plugin {
  const exported = /\bmodule\.exports = CSL\s*$/;
  return {
    name: 'citeproc-as-module',
    transform(code, id) {
      if (!id.includes('/citeproc/')) return null;
      if (!exported.test(code)) this.error('citeproc exports itself differently');
      return { code: code.replace(exported, 'export default CSL;'), map: null };
    },
  };
}

/** d3-array is one file that makes its bisectors as it loads: marked as free of effects, they are left out where nobody uses them. */
export function bisectorsOnDemand(): Plugin {
  const made = /^(const \w+ = )((?:bisector\(|ascendingBisect\.).*);$/gm;
  return {
    name: 'bisectors-on-demand',
    transform(code, id) {
      if (!id.includes('/d3-array/')) return null;
      const marked = code.replace(made, '$1/* @__PURE__ */ (() => $2)();');
      if (marked === code) this.error('d3-array makes its bisectors differently');
      return { code: marked, map: null };
    },
  };
}
