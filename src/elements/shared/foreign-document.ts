import type { CSSResult, CSSResultOrNative, ReactiveElement } from 'lit';

/** The sheets that were made for other documents than the code's. */
const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

function sheetFor(styles: CSSResultOrNative, to: Document): CSSStyleSheet | undefined {
  if (!('cssText' in styles)) return undefined;
  if (to === document) return styles.styleSheet;
  const { defaultView } = to;
  if (!defaultView) return undefined;
  const known = made.get(to) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(to, known);
  const sheet = known.get(styles) ?? new defaultView.CSSStyleSheet();
  if (!known.has(styles)) sheet.replaceSync(styles.cssText);
  known.set(styles, sheet);
  return sheet;
}

/**
 * Gives a widget its styles in a document that is not the code's, as in an iframe of the page, or back
 * in it: constructed style sheets belong to one document, and a widget that leaves it loses them. A
 * document that is not shown has no need of any.
 */
export function bringStyles(host: ReactiveElement & { lateStyles?: Set<CSSResult> }): void {
  const { shadowRoot, constructor, ownerDocument } = host;
  if (!shadowRoot) return;
  const all = [
    ...(constructor as typeof ReactiveElement).elementStyles,
    ...(host.lateStyles ?? []),
  ];
  const sheets = all.flatMap((styles) => sheetFor(styles, ownerDocument) ?? []);
  // A drawing may have brought its own already.
  shadowRoot.adoptedStyleSheets = [...new Set([...sheets, ...shadowRoot.adoptedStyleSheets])];
}
