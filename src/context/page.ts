/*
 * What holds for a whole page: the default endpoint, and who wants to know when it changes.
 */

import { pageSettings, type PageSettings } from './page-settings.js';

/** Where a page's widgets ask when nothing nearer says so. */
export type PageDefault = Readonly<Omit<PageSettings, 'prefix'>>;

const listeners = new Set<() => void>();

/** Tells every widget to look again for where its data comes from. */
export function reconsiderSources(): void {
  for (const listener of [...listeners]) listener();
}

/** @returns a function that ends the watch */
export function onReconsider(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sets the default of the page; what is not named keeps its value. Widgets that are on the page
 * already follow.
 */
export function configure(options: PageDefault): void {
  Object.assign(pageSettings(), options);
  reconsiderSources();
}

/** What `configure` or the script tag said, else `<meta name="research-endpoint">`. */
export function pageDefault(): PageDefault {
  const settings = pageSettings();
  if (settings.endpoint !== undefined || typeof document === 'undefined') return settings;
  const meta = document.head?.querySelector('meta[name="research-endpoint" i]');
  const endpoint = meta?.getAttribute('content')?.trim();
  return endpoint ? { ...settings, endpoint } : settings;
}
