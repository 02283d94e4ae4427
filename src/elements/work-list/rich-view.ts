import { html, type TemplateResult } from 'lit';
import type { MathNode } from '../../format/mathml.js';
import { inlineTokens, richText } from '../../format/rich-text.js';
import { hasTex, isSpan, type SpanToken, type TexToken, type Token } from '../../format/tokens.js';

export { addStyles } from '../shared/late-styles.js';
export { richStyles } from './rich.styles.js';

type MathSetter = typeof import('../../format/math.js');

let setter: MathSetter | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Fetches what sets TeX; without it formulas stay in their source. */
function loadSetter(): Promise<void> {
  loading ??= import('../../format/math.js').then(
    (module) => {
      setter = module;
      for (const arrived of [...waiting]) arrived();
      waiting.clear();
    },
    () => waiting.clear(),
  );
  return loading;
}

/** Waits for all that `texts` need. */
export async function ready(texts: readonly (string | null)[]): Promise<void> {
  if (!setter && texts.some((text) => hasTex(richText(text)))) await loadSetter();
}

/**
 * A title or an abstract as templates: mark-up by the allow-list, MathML as it came, TeX set as math
 * where it can be and shown in its source where not.
 *
 * @param arrived called once when formulas can be set that could not be yet
 */
export function compose(text: string, inline: boolean, arrived: () => void): unknown {
  const all = richText(text);
  const tokens = inline ? inlineTokens(all) : all;
  if (!setter && hasTex(tokens)) {
    waiting.add(arrived);
    void loadSetter();
  }
  return tokens.map(tokenTemplate);
}

function tokenTemplate(token: Token): unknown {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'break') return html`<br />`;
  if (token.kind === 'mathml') return formula(token.math);
  if (isSpan(token)) return spanTemplate(token);
  return texTemplate(token);
}

function texTemplate({ source, raw, display }: TexToken): unknown {
  const math = setter?.renderTex(source, { display });
  return math ? formula(math) : html`<span class="tex" dir="ltr">${raw}</span>`;
}

const SPANS: Readonly<Record<SpanToken['kind'], (inside: unknown) => TemplateResult>> = {
  italic: (inside) => html`<i>${inside}</i>`,
  bold: (inside) => html`<b>${inside}</b>`,
  underline: (inside) => html`<u>${inside}</u>`,
  strike: (inside) => html`<s>${inside}</s>`,
  sub: (inside) => html`<sub>${inside}</sub>`,
  sup: (inside) => html`<sup>${inside}</sup>`,
  smallcaps: (inside) => html`<span class="smallcaps">${inside}</span>`,
  code: (inside) => html`<code>${inside}</code>`,
  paragraph: (inside) => html`<p>${inside}</p>`,
  heading: (inside) => html`<p class="subhead">${inside}</p>`,
  list: (inside) =>
    html`<ul>
      ${inside}
    </ul>`,
  item: (inside) => html`<li>${inside}</li>`,
};

function spanTemplate({ kind, children }: SpanToken): unknown {
  return SPANS[kind](children.map(tokenTemplate));
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

let print: ((math: MathNode) => unknown) | undefined;

/** For servers, which have no nodes: how a formula becomes something for Lit to print. */
export function printFormulasWith(printer: (math: MathNode) => unknown): void {
  print = printer;
}

const formula = (math: MathNode): unknown => (print ? print(math) : toElement(math));

/** Made as nodes: attributes are on the allow-list already, and nothing is parsed. */
function toElement({ name, attributes, children }: MathNode): Element {
  const element = document.createElementNS(MATHML, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  for (const child of children) {
    element.append(typeof child === 'string' ? child : toElement(child));
  }
  return element;
}
