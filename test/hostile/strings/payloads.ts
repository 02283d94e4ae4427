/*
 * Strings that data may hold, each of which tries to be more than text somewhere. What runs in one of our
 * own calls `hit()`, what loads goes to a host of which nothing else is asked.
 */

import { isThorough } from '../support/run.js';
import type { Field } from './fields.js';

const AWAY = 'https://away.invalid';

/** Addresses that run something, or that lead where no link of data may. */
const SCHEMES = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  '\u0001javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  'java\rscript:hit()',
  'javascript\t:hit()',
  'javascript&colon;hit()',
  '&#106;avascript:hit()',
  '&#x6A&#x61&#x76&#x61script:hit()',
  'javascript:%68it()',
  'javascript://%0ahit()',
  `javascript://away.invalid/%0ahit()`,
  'javascript:/*--></title></style></textarea></script><svg onload=hit()>*/hit()',
  'javascript:void(hit())',
  'view-source:javascript:hit()',
  'feed:javascript:hit()',
  'jar:javascript:hit()!/',
  'vbscript:hit()',
  'livescript:hit()',
  'mocha:hit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/>',
  'data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">hit()</script>',
  'DATA:text/html,hit',
  'blob:https://away.invalid/0',
  'filesystem:https://away.invalid/temporary/x',
  'file:///etc/passwd',
  'ftp://away.invalid/x',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'resource://gre/',
  'intent://away.invalid#Intent;scheme=https;end',
  'tel:+100000000',
  'sms:+100000000',
  'ws://away.invalid',
  'mailto:a@b.example?body=hit',
  '//away.invalid/x',
  '\\\\away.invalid\\x',
  '/\\away.invalid',
  'https:away.invalid',
  'https:/away.invalid',
  'https:\\\\away.invalid',
  'http://',
  'https://user:password@away.invalid/',
  'https://away.invalid\u202e/',
  'https://away.invalid/\u0000',
  `${AWAY}/${'x'.repeat(5000)}`,
  'https://[::1',
  'https://%/',
  'x'.repeat(5000) + ':hit()',
];

/** Markup, in every place where a careless template could put it. */
const MARKUP = [
  '<script>hit()</script>',
  '<SCRIPT>hit()</SCRIPT>',
  '</script><script>hit()</script>',
  `<script src="${AWAY}/x.js"></script>`,
  '<script type="module">hit()</script>',
  '<img src=x onerror=hit()>',
  `<img src="${AWAY}/x.png">`,
  `<img srcset="${AWAY}/x.png 1x">`,
  '<img src=x onerror="hit()"//',
  '<image href=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<svg><a href="javascript:hit()"><text>x</text></a></svg>',
  `<svg><use href="${AWAY}/x.svg#x"/></svg>`,
  '<svg><foreignObject><body onload=hit()></foreignObject></svg>',
  '<math><mtext></mtext><script>hit()</script></math>',
  '<math href="javascript:hit()"><mi>x</mi></math>',
  '<math><maction actiontype="statusline" xlink:href="javascript:hit()">x</maction></math>',
  '<math><mi onclick=hit()>x</mi></math>',
  `<math><mglyph src="${AWAY}/x.png"/></math>`,
  '<math><annotation-xml encoding="text/html"><img src=x onerror=hit()></annotation-xml></math>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<iframe src="javascript:parent.hit()"></iframe>',
  `<iframe src="${AWAY}"></iframe>`,
  '<object data="javascript:hit()"></object>',
  '<embed src="javascript:hit()">',
  '<body onload=hit()>',
  '<input autofocus onfocus=hit()>',
  '<details open ontoggle=hit()>x</details>',
  '<video><source onerror=hit()></video>',
  '<audio src=x onerror=hit()>',
  '<marquee onstart=hit()>x</marquee>',
  '<style>@import "https://away.invalid/x.css";</style>',
  '<style>*{background:url(https://away.invalid/x)}</style>',
  `<link rel=stylesheet href="${AWAY}/x.css">`,
  `<link rel=preload as=image href="${AWAY}/x.png">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<base href="${AWAY}/">`,
  '<form action="javascript:hit()"><button>x</button></form>',
  '<button formaction="javascript:hit()">x</button>',
  '<a href="javascript:hit()">x</a>',
  `<a href="${AWAY}" ping="${AWAY}/ping">x</a>`,
  '<template><script>hit()</script></template>',
  '<template shadowrootmode="open"><script>hit()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '<!--><img src=x onerror=hit()>-->',
  '<![CDATA[<img src=x onerror=hit()>]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  '</p></div></li></ol><h1>out</h1>',
  '"><img src=x onerror=hit()>',
  "'><img src=x onerror=hit()>",
  '" onmouseover="hit()" x="',
  "' onfocus='hit()' autofocus='",
  '` onerror=`hit()',
  '&lt;img src=x onerror=hit()&gt;',
  '&amp;lt;script&amp;gt;hit()',
  '%3Cscript%3Ehit()%3C/script%3E',
  '<i onclick=hit()>italic</i>',
  '<sub style="position:fixed;inset:0">covered</sub>',
  '<b id="root" class="root">bold</b>',
  '<p part="retry">a paragraph</p>',
  '<trust-badge endpoint="https://away.invalid" researcher="x"></trust-badge>',
  '<researcher-card></researcher-card>',
  '<slot name="x"></slot>',
  '<i>'.repeat(2000),
  '<'.repeat(5000),
  '<xmp><img src=x onerror=hit()></xmp>',
  '<plaintext>',
  '<textarea><img src=x onerror=hit()></textarea>',
];

/** Markers of template languages, in the page, on a server or in a spreadsheet. */
const TEMPLATES = [
  '${hit()}',
  '`${hit()}`',
  '{{hit()}}',
  "{{constructor.constructor('hit()')()}}",
  '{{{hit()}}}',
  '{%raw%}{{hit()}}{%endraw%}',
  '[[hit()]]',
  '#{hit()}',
  '<%= hit() %>',
  '<?= hit() ?>',
  '<!--?lit$0123456789$-->',
  'lit$0123456789$',
  '?lit$0123456789$',
  '<?lit$0123456789$>',
  '<!--lit-part-->',
  '<!--/lit-part-->',
  '<!--lit-node 0-->',
  '{name}',
  '{count, plural, other {#}}',
  '%s %d %n',
  '@import url(https://away.invalid/x.css)',
  '}*{background:url(https://away.invalid/x)}',
  'expression(hit())',
  'url(https://away.invalid/x)',
  '--_share: 0; background: url(https://away.invalid/x)',
  '=HYPERLINK("https://away.invalid","x")',
  "=cmd|'/c calc'!A1",
  '+hit()',
  '@article{x, title={}} @string{',
  'TY  - JOUR\r\nER  - \r\n',
  'END:VCARD\r\nBEGIN:VCARD',
];

/** TeX that would like to leave its formula. */
const TEX = [
  '$\\href{javascript:hit()}{x}$',
  '$\\url{javascript:hit()}$',
  '$\\includegraphics{https://away.invalid/x.png}$',
  '$\\htmlId{root}{x}$',
  '$\\htmlClass{root}{x}$',
  '$\\htmlStyle{position:fixed}{x}$',
  '$\\htmlData{x=y}{x}$',
  '$\\class{root}{x}$',
  '$\\style{background:url(https://away.invalid/x)}{x}$',
  '$\\rule{100000em}{100000em}$',
  '$\\def\\a{\\a\\a}\\a$',
  '$\\text{<img src=x onerror=hit()>}$',
  '$<img src=x onerror=hit()>$',
  '$\\unicode{x3c}script\\unicode{x3e}$',
  `$${'{'.repeat(3000)}x${'}'.repeat(3000)}$`,
  '$O(ST^{-\\frac{1}{2})$',
  '\\(\\color{url(https://away.invalid/x)}{x}\\)',
  '\\[\\begin{array}{' + 'c'.repeat(200) + '}x\\end{array}\\]',
];

/** Characters that turn, hide, stack, break or are not there. */
const CHARACTERS = [
  '\u202eevil\u202c',
  '\u202ereversed for ever',
  '\u202dover\u202e\u202a\u202b',
  '\u2066isolated for ever',
  '\u2067\u2068\u2069\u2069',
  '\u200f\u200e\u061c',
  'א\u202eabc',
  '\u200b',
  '\u200b\u200c\u200d\u2060\ufeff',
  'ad\u200bmin',
  '\ufeffAda',
  '\u00ad\u00ad',
  '\u0000',
  'A\u0000B',
  '\u0007\u0008\u001b[31m',
  '\u0085\u2028\u2029',
  '\ud800',
  '\udc00\ud800',
  'A\udfff',
  '\uffff\ufffe\ufffd',
  'a' + '\u0301'.repeat(500),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '👩‍👩‍👧‍👦'.repeat(50),
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'ﷺ'.repeat(100),
  '𓀀𒀀𝕬',
  'x'.repeat(20_000),
  'long '.repeat(5_000),
  '\n'.repeat(1_000),
  '\u3000\u00a0 ',
];

/** Names that are something else to a script. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__lookupSetter__',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
  'true',
  'Symbol.iterator',
  '[object Object]',
  'document',
  'location',
  'cookie',
  'body',
  'forms',
  'getElementById',
  'currentScript',
  'defaultView',
  'root',
  'retry',
  'window',
  'self',
  'top',
  'name',
  'innerHTML',
  'children',
  'parentNode',
  'shadowRoot',
  'attributes',
  'nodeName',
  'other',
  'ready',
  'unknown',
  '#root',
  '.root > *',
  '"],*,[x="',
  'a,b,c',
  '../../../etc/passwd',
  '..%2f..%2f',
  '?a=b&c=d#e',
  "' OR 1=1 --",
  '-Infinity',
  '1e400',
];

/** All of our own. */
export const PAYLOADS: readonly string[] = [
  ...SCHEMES,
  ...MARKUP,
  ...TEMPLATES,
  ...TEX,
  ...CHARACTERS,
  ...NAMES,
];

const LIST = '/node_modules/big-list-of-naughty-strings/blns.json';

/** The public list of naughty strings, and those of our own. */
export async function loadPayloads(): Promise<readonly string[]> {
  const list = (await (await fetch(LIST)).json()) as string[];
  return [...new Set([...list, ...PAYLOADS])];
}

/** Of how many payloads an ordinary run begins a round with one; a prime, so that it meets every sort. */
const STRIDE = 17;

/**
 * The payloads that rounds begin with: all of them in a thorough run.
 *
 * @param cost how much longer a round takes than one with no request
 */
export async function roundsOf(payloads: readonly string[], cost = 1): Promise<readonly number[]> {
  const step = (await isThorough()) ? 1 : STRIDE * cost;
  return [...payloads.keys()].filter((round) => round % step === 0);
}

/** Whether a link to it is right: an ordinary web address. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[\w.]+/i.test(text.trim()) || text.length > 4096) return false;
  if (!URL.canParse(text.trim())) return false;
  const { username, password } = new URL(text);
  // eslint-disable-next-line no-control-regex
  return username + password === '' && !/[\u0000-\u001f\u202a-\u202e]/.test(text.trim());
}

/** Characters that turn the direction of a text: in a sentence of ours they are left out. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text of nobody's malice in the place of a hostile one: as blank, and as much of an address. */
export function harmless({ kind }: Field, at: number, hostile = 'x'): string {
  if (hostile.replace(TURNS, '').trim() === '') return hostile;
  return kind === 'uri' && isAddress(hostile) ? 'https://harmless.example/' : `harmless ${at}`;
}
