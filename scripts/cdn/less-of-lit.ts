/*
 * Lit as far as dist/cdn/ needs it, what css-tag.ts, decorators.ts and lit.ts stand in for aside: 0.3 kB less of
 * brotli for a badge, 0.4 for a card, and Lit writes nothing to `Symbol` and `globalThis` of the host's page.
 */
import type { Plugin } from 'vite';

/** What Lit does for others than us, as it stands in its published files, by the end of a module's name. */
const CUTS: Readonly<Record<string, Readonly<Record<string, readonly RegExp[]>>>> = {
  '/@lit/reactive-element/reactive-element.js': {
    'standard decorators': [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
      /static addInitializer\(\w\)\{.*?\}(?=static )/,
      /,void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/,
      /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
    ],
    'static properties': [/(?<="properties"\)\)\)\{).*?(?=\}this\._\$Eh=)/],
    'decorated accessors': [
      /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?this\.C\(\w,void 0,\w,\w\)\}/,
    ],
    'properties converted or compared by rules of their own': [
      /void 0!==\w\.converter\?\.toAttribute\?\w\.converter:/,
      /"function"==typeof \w\.converter\?.*?\.fromAttribute\?\w\.converter:/,
      /\w\.hasChanged\?\?/,
    ],
    'attributes that hold JSON': [
      /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/,
      /case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/,
    ],
    'polyfills, and warnings of a second copy': [
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      /,\w+=\w+\.reactiveElementPolyfillSupport/,
    ],
  },
  '/lit-html/lit-html.js': {
    'compiled templates': [
      /"number"==typeof \w\?(?=this\._\$AC\()/,
      /(?<=this\._\$AC\(\w\)):\(void 0===(\w)\.el&&\(.*?\),\1\)/,
    ],
    'values in comments': [/else\{let \w=-1;for\(;.*?\.length-1\}/],
    'templates of MathML': [/3===\w\?"<math>":/, /3===\w\?"<\/math>":/, /\|\|3===\w/],
    'polyfills, and warnings of a second copy': [
      /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    ],
  },
};

/** What an element would need of it, as it would be written. */
const NEEDED =
  /\b(?:converter|hasChanged):|\btype: (?:Object|Array)\b|\bstatic (?:override )?properties\b|@(?:property|state)\([^)]*\)\s+(?:override |private )*(?:get|set|accessor) |\bmathml`/;

/**
 * Leaves that out. A cut that no longer fits is an error, so that a new version of Lit is looked at, and so is an
 * element that needs what was cut.
 */
export function lessOfLit(): Plugin {
  return {
    name: 'less-of-lit',
    enforce: 'pre',
    transform(code, id) {
      const needed = /\/src\/elements\//.test(id) && NEEDED.exec(code)?.[0];
      if (needed) this.error(`${id} needs what Lit is left without: ${needed}`);
      const cuts = Object.entries(CUTS).find(([end]) => id.endsWith(end))?.[1];
      if (!cuts) return null;
      let left = code;
      for (const [what, parts] of Object.entries(cuts)) {
        for (const part of parts) {
          if (!part.test(left)) this.error(`Lit has ${what} otherwise than before: ${part.source}`);
          left = left.replace(part, '');
        }
      }
      return { code: left, map: null };
    },
  };
}
