/** What is shown or said only once somebody asks for it: fetched then. */
export { graphPanels as strings } from '../../i18n/en/graph-panels.js';
export { NodePanel } from './node-panel.js';
export * as offers from './offers.js';
export { panelStyles } from './panels.styles.js';
export { nodeName } from './relation-words.js';
export { tableTemplate } from './table-view.js';
