/** Every tag, and the code that registers it. */
export const TAGS: Readonly<Record<string, () => Promise<unknown>>> = {
  'research-source': () => import('../elements/research-source/define.js'),
  'researcher-card': () => import('../elements/researcher-card/define.js'),
  'trust-badge': () => import('../elements/trust-badge/define.js'),
  'trust-snapshot': () => import('../elements/trust-snapshot/define.js'),
  'follow-button': () => import('../elements/follow-button/define.js'),
  'claim-panel': () => import('../elements/claim-panel/define.js'),
  'invitation-panel': () => import('../elements/invitation-panel/define.js'),
  'researcher-profile': () => import('../elements/researcher-profile/define.js'),
  'graph-slice': () => import('../elements/graph-slice/define.js'),
  'work-list': () => import('../elements/work-list/define.js'),
};
