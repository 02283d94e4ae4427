/** What it takes to say why something failed, where that is not that the network did. */
export { formatWait } from '../format/waits.js';
export { failures as english } from '../i18n/en/failures.js';
