/** What the script tag sets for a page: state that the loader and the elements have in common. */
export { configure } from '../context/page.js';
export { setPrefix } from '../elements/shared/tag-names.js';
