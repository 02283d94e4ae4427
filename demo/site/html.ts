const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/**
 * Fills a page: `{{> name}}` is replaced by that partial, `{{name}}` by that value. Values are HTML already.
 * @throws Error for a name that is not there, so that a page never goes out with a hole in it
 */
export function fillPage(
  page: string,
  partial: (name: string) => string,
  values: Readonly<Record<string, () => string>>,
): string {
  const whole = page.replace(/\{\{>\s*([\w-]+)\s*\}\}/g, (_, name: string) => partial(name));
  return whole.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value is called “${name}”.`);
    return value();
  });
}

/** Marks the link to the page that is being shown. */
export const markCurrent = (html: string, path: string): string =>
  html.replace(`<a href="${path}"`, `<a href="${path}" aria-current="page"`);
