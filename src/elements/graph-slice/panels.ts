/** What is shown only once somebody asks for it: fetched then. */
export { detailsTemplate } from './details.js';
export { Expansion } from './expansion.js';
export { panelStyles } from './panels.styles.js';
export { tableTemplate } from './table-view.js';
