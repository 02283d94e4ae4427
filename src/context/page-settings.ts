/** What holds for a whole page. */
export interface PageSettings {
  /** Where widgets ask when nothing nearer says so: a base URL, absolute or relative to the page. */
  endpoint?: string | undefined;
  /** The name of a source; `rest` when not said. */
  source?: string | undefined;
  /** An e-mail address of the site, told to those public sources that ask for one. */
  contact?: string | undefined;
  /** What our tags begin with, where somebody else has their names. */
  prefix?: string | undefined;
}

const KEY = Symbol.for('bzpeer.widgets.page');

/**
 * The settings of this page. They lie on the page itself: the script tag's loader leaves them there and
 * the elements find them, and neither has to wait for code of the other.
 */
export function pageSettings(): PageSettings {
  const page = globalThis as { [KEY]?: PageSettings };
  // All are there from the start: a page's `Object.prototype.endpoint` must not stand in for one.
  const none = { endpoint: undefined, source: undefined, contact: undefined, prefix: undefined };
  return (page[KEY] ??= none);
}
