import { isServer, type CSSResult, type LitElement } from 'lit';

/** Styles of code that came later, by whom they were given to. */
const given = new WeakMap<LitElement, Set<CSSResult>>();

/** What `addStyles` gave to a widget so far. */
export const addedStyles = (host: LitElement): readonly CSSResult[] => [...(given.get(host) ?? [])];

/** The same as text, for a server to write out. */
export const addedCss = (host: LitElement): string =>
  addedStyles(host)
    .map(({ cssText }) => cssText)
    .join('');

/** Gives a widget the styles of code that was fetched later, once. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const { renderRoot, ownerDocument } = host;
  const known = given.get(host) ?? new Set();
  if (known.has(styles) || !(isServer || renderRoot)) return;
  given.set(host, known.add(styles));
  if (isServer) return;
  // Another document than the code's refuses constructed sheets of ours.
  if (ownerDocument !== document) (host as { adoptedCallback?(): void }).adoptedCallback?.();
  else if (styles.styleSheet) (renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet);
}
