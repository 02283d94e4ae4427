import { isServer, type CSSResult, type ReactiveElement } from 'lit';

/** A widget, with the styles of code that came later: a server and another document have to know them. */
interface Dressed extends ReactiveElement {
  lateStyles?: Set<CSSResult>;
  adoptedCallback?(): void;
}

/** Gives a widget the styles of code that was fetched later, once. */
export function addStyles(host: Dressed, styles: CSSResult): void {
  const { renderRoot, ownerDocument, lateStyles = new Set() } = host;
  if (lateStyles.has(styles) || !(isServer || renderRoot)) return;
  host.lateStyles = lateStyles.add(styles);
  if (isServer) return;
  // Another document than the code's refuses constructed sheets of ours.
  if (ownerDocument !== document) host.adoptedCallback?.();
  else if (styles.styleSheet) (renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet);
}
