/** Every tag, and the code that registers it. */
export const TAGS: Readonly<Record<string, () => Promise<unknown>>> = {
  'research-source': () => import('../elements/research-source/define.js'),
  'researcher-card': () => import('../elements/researcher-card/define.js'),
  'trust-badge': () => import('../elements/trust-badge/define.js'),
};
