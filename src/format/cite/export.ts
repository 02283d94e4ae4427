/** Works as files, and as references. Import this dynamically: nobody needs it before asking for it. */

import type { Work } from '../../model/work.js';
import { toBibtex } from './bibtex.js';
import type { CslProcessor } from './citation.js';
import { formatWorks } from './citation.js';
import type { CslOptions } from './csl.js';
import { toCsl } from './csl.js';
import { withPlainJson } from './plain-json.js';
import { toRis } from './ris.js';
import type { CitationStyle } from './styles.js';

export type ExportFormat = 'bibtex' | 'ris' | 'csl-json';

export interface ExportFile {
  readonly text: string;
  readonly mediaType: string;
  /** With its point. */
  readonly extension: string;
}

/** The works as one file of the format, in UTF-8. */
export function exportWorks(
  works: readonly Work[],
  format: ExportFormat,
  options: CslOptions = {},
): ExportFile {
  switch (format) {
    case 'bibtex':
      return {
        text: toBibtex(works, options),
        mediaType: 'application/x-bibtex',
        extension: '.bib',
      };
    case 'ris':
      return {
        text: toRis(works, options),
        mediaType: 'application/x-research-info-systems',
        extension: '.ris',
      };
    case 'csl-json':
      return {
        text: `${withPlainJson(() => JSON.stringify(toCsl(works, options), null, 2))}\n`,
        mediaType: 'application/vnd.citationstyles.csl+json',
        extension: '.json',
      };
  }
}

/**
 * A reference per work in the style, as plain text. Loads the CSL processor (80 kB) the first time.
 *
 * @throws when the processor cannot be loaded
 */
export async function citeWorks(works: readonly Work[], style: CitationStyle): Promise<string[]> {
  return formatWorks(await loadProcessor(), works, style);
}

async function loadProcessor(): Promise<CslProcessor> {
  const module = (await import('citeproc')) as { default: CslProcessor };
  return module.default;
}
