/*
 * What holds for a whole page: the default endpoint, and who wants to know when it changes.
 */

/** Where a page's widgets ask when nothing nearer says so. */
export interface PageDefault {
  /** Base URL, absolute or relative to the page. */
  readonly endpoint?: string | undefined;
  /** The name of a source; `rest` when not said. */
  readonly source?: string | undefined;
  /** An e-mail address of the site, told to those public sources that ask for one. */
  readonly contact?: string | undefined;
}

// All are there from the start: a page's `Object.prototype.endpoint` must not stand in for one.
let configured: PageDefault = { endpoint: undefined, source: undefined, contact: undefined };

/** Who wants to know when data may have to come from elsewhere: as they are, since hundreds do. */
export const sourceSeekers = new Set<{ reconsider(): void }>();

/** Tells every widget to look again for where its data comes from. */
export function reconsiderSources(): void {
  for (const seeker of [...sourceSeekers]) seeker.reconsider();
}

/**
 * Sets the default of the page; what is not named keeps its value. Widgets that are on the page
 * already follow.
 */
export function configure(options: PageDefault): void {
  configured = { ...configured, ...options };
  reconsiderSources();
}

/** What `configure` or the script tag said, else `<meta name="research-endpoint">`. */
export function pageDefault(): PageDefault {
  if (configured.endpoint !== undefined || typeof document === 'undefined') return configured;
  const meta = document.head?.querySelector('meta[name="research-endpoint" i]');
  const endpoint = meta?.getAttribute('content')?.trim();
  return endpoint ? { ...configured, endpoint } : configured;
}
