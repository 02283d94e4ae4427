import { xmlText } from '../format/tree-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/**
 * JSON made safe to stand in a `<script>`: with no `<` in it, neither `</script>` nor `<!--` can
 * end or swallow it (HTML standard, "Restrictions for contents of script elements").
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value, null, 0).replaceAll('<', '\\u003c');

/** Text made safe to stand in XML: as in HTML, and without what XML does not allow. */
export const escapeXml = (text: string): string => escapeHtml(xmlText(text));
