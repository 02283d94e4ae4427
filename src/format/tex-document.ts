/** TeX that came wrapped: in a whole document, in delimiters, or both. */

const BODY = /\\begin\s*\{document\}([^]*?)(?:\\end\s*\{document\}|$)/;
const DELIMITED = /^(?:\$\$([^]*)\$\$|\$([^]*)\$|\\\(([^]*)\\\)|\\\[([^]*)\\\])$/;

/** The formula alone: without a document around it (as Springer sends each one) and without its delimiters. */
export function texMathSource(written: string): string {
  const body = (BODY.exec(written)?.[1] ?? written).trim();
  const match = DELIMITED.exec(body);
  return (match ? (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') : body).trim();
}
