/*
 * What hosts do to the pages that widgets live in, as a style sheet, a script that runs first, or
 * markup that comes first.
 */
import type { HostCase } from './factors.js';

interface Hostility {
  readonly css?: string;
  readonly js?: string;
  readonly html?: string;
}

export const hostilities: Readonly<Record<HostCase['hostility'], Hostility>> = {
  none: {},
  'css-unset': { css: '* { all: unset } script, style, head, meta, title { display: none }' },
  'css-rem': {
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem } * { margin: 0; padding: 0; line-height: 1 } button { all: unset }',
  },
  'css-div-none': {
    css: 'div { display: none !important } span span, button { font-size: 0 !important }',
  },
  polluted: {
    js: `for (const name of ['url', 'name', 'id', 'endpoint', 'source', 'body', 'headers', 'message', 'error', 'data', 'items', 'orcid', 'trust', 'kind', 'text', 'children', 'works', 'ready', 'literal', 'attributes', 'host'])
      Object.prototype[name] = 'polluted';
    Array.prototype.last = function () { return this[this.length - 1]; };
    String.prototype.strip = String.prototype.trim;`,
  },
  frozen: {
    js: `for (const kind of [Object, Array, Function, Promise, Map, Set, String, Element, HTMLElement, Node, Event, Error])
      Object.freeze(kind.prototype);
    Object.freeze(JSON); Object.freeze(Object); Object.freeze(Reflect);`,
  },
  'to-json': {
    js: `Array.prototype.toJSON = function () { return 'array'; };
    String.prototype.toJSON = function () { return 'string'; };
    // As in MooTools.
    Array.from = (list) => list == null ? [] : typeof list.length === 'number' && typeof list !== 'string' ? [].slice.call(list) : [list];
    Element.prototype.hide = function () { this.style.display = 'none'; };`,
  },
  'patched-fetch': {
    js: `const real = window.fetch;
    window.fetch = async function (...given) { const answer = await real.apply(this, given); return answer.clone(); };
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (...given) { return send.apply(this, given); };`,
  },
  clobbered: {
    html: `<form name="querySelectorAll"></form><form name="querySelector"></form>
      <img name="currentScript" alt=""><form name="documentElement"></form><form name="readyState"></form>
      <form name="host"></form>
      <form id="bzpeer"><input name="localName"><input name="matches"></form><a id="Research" href="#x"></a>`,
  },
};
