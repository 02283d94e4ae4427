/**
 * Every tag, and how the code of its class is fetched. Nothing is registered by that, so that it need
 * not wait until the page's settings are known.
 */
export const TAGS: Readonly<Record<string, () => Promise<object>>> = {
  'research-source': () => import('../elements/research-source/research-source.js'),
  'researcher-card': () => import('../elements/researcher-card/researcher-card.js'),
  'trust-badge': () => import('../elements/trust-badge/trust-badge.js'),
  'trust-snapshot': () => import('../elements/trust-snapshot/trust-snapshot.js'),
  'follow-button': () => import('../elements/follow-button/follow-button.js'),
  'claim-panel': () => import('../elements/claim-panel/claim-panel.js'),
  'invitation-panel': () => import('../elements/invitation-panel/invitation-panel.js'),
  'researcher-profile': () => import('../elements/researcher-profile/whole.js'),
  'graph-slice': () => import('../elements/graph-slice/graph-slice.js'),
  'work-list': () => import('../elements/work-list/work-list.js'),
};

/** What must be registered for a tag beside itself: what it is made of from the first. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'researcher-profile': ['researcher-card', 'trust-snapshot'],
};

/** The tags whose code draws no templates. */
export const BARE: ReadonlySet<string> = new Set(['research-source', 'trust-badge']);
