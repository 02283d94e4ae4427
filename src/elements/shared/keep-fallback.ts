/**
 * Shows the page's own content in a widget that could not draw itself, as where the page requires
 * Trusted Types and does not admit ours. Made by hand: a template is what was refused.
 */
export function keepFallback({
  renderRoot,
}: {
  readonly renderRoot: ParentNode | undefined;
}): void {
  if (!(renderRoot instanceof ShadowRoot) || renderRoot.querySelector('slot:not([name])')) return;
  renderRoot.append(document.createElement('slot'));
}
