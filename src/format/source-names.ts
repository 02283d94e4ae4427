const NAMES: Readonly<Record<string, string>> = {
  openalex: 'OpenAlex',
  orcid: 'ORCID',
  crossref: 'Crossref',
  datacite: 'DataCite',
};

/** How a source writes its own name; another one is shown as the page names it. */
export const sourceName = (source: string): string =>
  Object.hasOwn(NAMES, source) ? (NAMES[source] ?? source) : source;
