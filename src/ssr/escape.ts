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

/** Characters that XML does not allow, written in whichever way: one of them spoils the whole document. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe to stand in XML: as in HTML, and without what XML does not allow. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(NOT_XML, ''));
