/** Text as it may stand in a cell of a table. */
export const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** A word of code in a cell; nothing for none. */
export const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
