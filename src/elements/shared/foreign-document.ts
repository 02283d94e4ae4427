import type { LitElement } from 'lit';

/**
 * Writes the styles of a widget into its shadow root, where its document is another than that of the
 * code, as in an iframe of the page: constructed style sheets belong to one document, and stay there.
 */
export function writeStyles({ shadowRoot, constructor, ownerDocument }: LitElement): void {
  if (!shadowRoot || [...shadowRoot.children].some(({ localName }) => localName === 'style'))
    return;
  const styles = (constructor as typeof LitElement).elementStyles.map((sheet) => {
    const style = ownerDocument.createElement('style');
    // Where Lit looks for the nonce that a policy wants.
    const { litNonce } = globalThis as { litNonce?: string };
    if (litNonce !== undefined) style.setAttribute('nonce', litNonce);
    style.textContent = 'cssText' in sheet ? sheet.cssText : '';
    return style;
  });
  // In front of what Lit drew, which it may clear.
  shadowRoot.prepend(...styles);
}
