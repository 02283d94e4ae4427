/** What citing, exporting and the chart of a list of works say. */
export const worksExtras = {
  citationStyle: 'Citation style',
  citeStyle: {
    apa: 'APA',
    vancouver: 'Vancouver',
    chicago: 'Chicago (author-date)',
    ieee: 'IEEE',
    harvard: 'Harvard',
  },
  exportFormat: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  citing: 'Preparing the citation',
  citationFailed: 'The citation could not be made.',
  citationsTooMany: 'Citations are made for up to {max} works at once; files hold them all.',
  citedWith: 'Citations made with',
  copy: 'Copy',
  copyWhat: 'Copy {name}',
  copied: 'Copied: {name}',
  copyFailed: 'Copying was not allowed. The text can be selected and copied by hand.',
  download: 'Download',
  downloadWhat: 'Download {name}',
  chartTitle: 'Works by year',
  chartCitations: { one: '{count} citation', other: '{count} citations' },
  chartYear: { one: '{year}: {count} work', other: '{year}: {count} works' },
} as const;
