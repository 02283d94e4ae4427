import { loadSource } from '../api/sources/index.js';
import { parseResearcher } from '../model/ids.js';
import type { Source } from '../model/source.js';
import { PAGE_TAGS, type PrerenderedTag } from './elements.js';
import { Material } from './load.js';
import { renderPage, type PageOptions, type PagePart } from './page.js';
import { speakerFor, type Speaker } from './speaker.js';
import { stillBuilding } from './still-building.js';

/** A page of one researcher, and where its data comes from. */
export interface ProfilePageOptions extends Omit<PageOptions, 'researcher' | 'works' | 'parts'> {
  /** As a `researcher` attribute has it. */
  readonly id: string;
  /** What is known of the researcher already. */
  readonly material?: Material;
  /** A source, or the name of one; `rest` when not said. */
  readonly source?: Source | string;
  /** Which widgets, in their order; a whole profile when not said. */
  readonly widgets?: readonly PrerenderedTag[];
  readonly maxWorks?: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks a source for a researcher, and renders a whole page.
 *
 * @throws ResearchError when something of the page could not be had
 * @throws RangeError when `id` is empty
 */
export async function renderProfilePage(options: ProfilePageOptions): Promise<string> {
  const { id, widgets = PAGE_TAGS, maxWorks, source = 'rest' } = options;
  const ref = parseResearcher(id);
  if (!ref) throw new RangeError('No researcher is named');
  const asked =
    typeof source === 'string'
      ? await loadSource(source, { endpoint: options.endpoint ?? null })
      : source;
  const signal = options.signal ?? new AbortController().signal;
  const material = options.material ?? new Material(asked, ref, signal, maxWorks);
  // Who is not there has no works; of who is, works may tell more.
  await material.researcher();
  const works = asked.works ? await material.works() : undefined;
  const researcher = await material.researcher();
  const speaker = await speakerFor(options.lang);
  const parts = await partsOf(material, widgets, id, speaker);
  return renderPage({ ...options, researcher, parts, ...(works && { works }) });
}

async function partsOf(
  material: Material,
  widgets: readonly PrerenderedTag[],
  researcher: string,
  speaker: Speaker,
): Promise<PagePart[]> {
  const parts: PagePart[] = [];
  for (const tag of widgets) {
    const size = tag === 'trust-badge' && { size: 'full' };
    const attributes = { researcher, ...size, ...material.attributesFor(tag) };
    const handed = await material.ifThere(tag);
    if (handed) {
      const { data, ...more } = handed;
      parts.push({ tag, data, options: { attributes, ...more } });
    } else if (tag === 'graph-slice' && material.isBuilding) {
      const instead = stillBuilding(tag, researcher, await material.researcher(), speaker);
      parts.push({ tag, data: undefined, instead });
    }
  }
  return parts;
}
