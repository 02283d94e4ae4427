import { html, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { MathNode } from '../../format/mathml.js';
import { inlineTokens, richText } from '../../format/rich-text.js';
import { hasTex, isSpan, type SpanToken, type Token } from '../../format/tokens.js';

export { addStyles } from '../shared/late-styles.js';
export { richStyles } from './rich.styles.js';

type MathSetter = typeof import('../../format/math.js');

/** `null` = it could not be fetched. */
let setter: MathSetter | null | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Fetches what sets TeX; without it formulas stay in their source. */
function loadSetter(): Promise<void> {
  loading ??= import('../../format/math.js')
    .catch(() => null)
    .then((module) => {
      setter = module;
      for (const arrived of waiting) arrived();
      waiting.clear();
    });
  return loading;
}

/** Waits for all that `texts` need. */
export async function ready(texts: readonly (string | null)[]): Promise<void> {
  if (setter === undefined && texts.some((text) => hasTex(richText(text)))) await loadSetter();
}

/** What a token is drawn as: text, a formula, or a template. */
type Piece = string | MathNode | TemplateResult;

const isFormula = (piece: Piece): piece is MathNode =>
  typeof piece === 'object' && Object.hasOwn(piece, 'name');

/**
 * A title or an abstract as something for Lit to draw, in as many places as there are: mark-up by the
 * allow-list, MathML as it came, TeX set as math where it can be and shown in its source where not.
 *
 * @param served whether it must be drawn as a server does, piece by piece
 * @param arrived called once when formulas can be set that could not be yet
 */
export function compose(
  text: string,
  inline: boolean,
  served: boolean,
  arrived: () => void,
): unknown {
  const all = richText(text);
  const tokens = inline ? inlineTokens(all) : all;
  if (setter === undefined && hasTex(tokens)) {
    waiting.add(arrived);
    void loadSetter();
  }
  return drawn(tokens, served);
}

/** A run of text and formulas is drawn as one, since a part of Lit's for each costs more than its nodes. */
function drawn(tokens: readonly Token[], served: boolean): unknown {
  const pieces = tokens.map((token) => pieceOf(token, served));
  const isRun = pieces.every((piece) => typeof piece === 'string' || isFormula(piece));
  if (isRun && !served) return run(pieces);
  return pieces.map((piece) => (isFormula(piece) ? (print ?? alone)(piece) : piece));
}

function pieceOf(token: Token, served: boolean): Piece {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'break') return html`<br />`;
  if (token.kind === 'mathml') return token.math;
  if (isSpan(token)) return SPANS[token.kind](drawn(token.children, served));
  const math = setter?.renderTex(token.source, token);
  return math ?? html`<span class="tex" dir="ltr">${token.raw}</span>`;
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

let print: ((math: MathNode) => unknown) | undefined;

/** For servers, which have no nodes: how a formula becomes something for Lit to print. */
export function printFormulasWith(printer: (math: MathNode) => unknown): void {
  print = printer;
}

/** Text and formulas as nodes of the one place that the directive is for; the same again is no work. */
class Run extends Directive {
  #pieces: unknown;

  override render(pieces: readonly (string | MathNode)[]): unknown {
    if (pieces === this.#pieces) return noChange;
    this.#pieces = pieces;
    const nodes = new DocumentFragment();
    nodes.append(...pieces.map((piece) => (typeof piece === 'string' ? piece : toElement(piece))));
    return nodes;
  }
}

const run = directive(Run);
const alone = (math: MathNode): unknown => run([math]);

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Made as nodes: attributes are on the allow-list already, and nothing is parsed. */
function toElement({ name, attributes, children }: MathNode): Element {
  const element = document.createElementNS(MATHML, name);
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, attributes[attribute]!);
  for (const child of children)
    element.appendChild(
      typeof child === 'string' ? document.createTextNode(child) : toElement(child),
    );
  return element;
}
