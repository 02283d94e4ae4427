/*
 * What is in a widget's shadow trees, without the words.
 */

/** Parts whose text may hold light markup and formulas, or a drawing of it: what is inside is checked apart. */
const RICH =
  '[part~=title]:not(h1, h2, h3, h4, h5, h6), [part~=abstract], [part~=citation], [part~=facts], [part~=authors], .canvas';

/** What light markup, formulas, citations and drawings are made of. */
const INSIDE = new Set(
  (
    'a b i u s em strong sub sup small code bdi br p div span ul ol li h4 h5 h6 ' +
    'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics none ' +
    'svg g path circle rect line text tspan polygon button label select option textarea input details summary pre'
  ).split(' '),
);

/** Every element of a widget's shadow tree and of those inside it. */
export function* deep(root: ParentNode): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

function shape(node: ParentNode): string {
  return [...node.children]
    .map((element) => {
      const name = element.localName;
      if (element.matches(RICH)) return `${name}(rich)`;
      const within = shape(element.shadowRoot ?? element);
      return within ? `${name}(${within})` : name;
    })
    .join(' ');
}

/** The names of the elements as a tree; rich text is one leaf. Empty for a widget that is not drawn yet. */
export const shapeOf = ({ shadowRoot }: Element): string => (shadowRoot ? shape(shadowRoot) : '');

/** Elements in rich text that neither markup of ours nor a formula is made of. */
export function strangers(widget: Element): string[] {
  return [...deep(widget.shadowRoot!)]
    .filter((element) => element.closest(RICH) && !element.matches(RICH))
    .map((element) => element.localName)
    .filter((name) => !INSIDE.has(name));
}

const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'ping',
  'xlink:href',
];

/** Links that lead anywhere but to http, https and mailto, and addresses that load by themselves. */
export function badAddresses(widget: Element): string[] {
  const found: string[] = [];
  for (const element of deep(widget.shadowRoot!)) {
    for (const name of ADDRESSES) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const link = name === 'href' && element.localName === 'a';
      if (!link || !/^(https?:\/\/|mailto:)/.test(value))
        found.push(`${element.localName} ${name}=${value}`);
    }
  }
  return found;
}

/** Attributes by which script runs. */
export function handlers(widget: Element): string[] {
  return [...deep(widget.shadowRoot!)].flatMap((element) =>
    [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
  );
}

/** What a sentence of ours does with a word that runs the other way: it begins and ends. */
const ISOLATED = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;

const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const ISOLATES = new Set(['isolate', 'isolate-override', 'plaintext']);

const isBlank = ({ nodeType, textContent }: Node): boolean =>
  nodeType === Node.COMMENT_NODE || textContent!.trim() === '';

/** Boxes in which every child is a paragraph of its own, or whose inside is none of the text around. */
const APART = /^(none|flex|grid|inline-.+)$/;

/** A turn ends with its block; within, something inline must hold it unless it stands there alone. */
function isIsolated(text: Text): boolean {
  for (let at = text.parentElement; at; at = at.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(at);
    if (display === 'contents') continue;
    if (display === 'inline') {
      if (ISOLATES.has(unicodeBidi)) return true;
      continue;
    }
    const alone = [...at.childNodes].filter((node) => !isBlank(node)).length === 1;
    return alone || APART.test(display) || at.matches(RICH);
  }
  return false;
}

/** Texts whose turns of direction reach beyond them. */
export function leaks(widget: Element): string[] {
  const found: string[] = [];
  for (const element of deep(widget.shadowRoot!)) {
    if (element.localName === 'style' || element.closest('svg, option')) continue;
    for (const node of element.childNodes) {
      if (
        node.nodeType === Node.TEXT_NODE &&
        TURNS.test(node.textContent!.replace(ISOLATED, '')) &&
        !isIsolated(node as Text)
      )
        found.push(`${element.localName}: ${JSON.stringify(node.textContent)}`);
    }
  }
  return found;
}
