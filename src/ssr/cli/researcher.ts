import { parseResearcher } from '../../model/ids.js';
import type { Source } from '../../model/source.js';
import type { PrerenderedTag } from '../elements.js';
import { Material } from '../load.js';
import { asOfLine } from '../page.js';
import { renderProfilePage } from '../profile-page.js';
import { render } from '../render.js';
import { speakerFor, type Speaker } from '../speaker.js';
import { stillBuilding } from '../still-building.js';
import type { CliOptions } from './options.js';
import { digestOf, slugOf, type Records, type Remembered } from './records.js';
import { recorded, stillValid } from './validators.js';

/** What one run knows. */
export interface Task {
  readonly run: string;
  readonly recipe: string;
  readonly source: Source;
  readonly options: CliOptions;
  readonly records: Records;
  readonly signal: AbortSignal;
  /** Writes a line for whoever runs it. */
  readonly say: (line: string) => void;
}

/** What became of one researcher. */
export type Outcome = 'written' | 'unchanged' | 'done-before';

/**
 * Brings the files of one researcher up to date.
 *
 * @throws ResearchError when the researcher could not be had
 */
export async function prerenderResearcher(id: string, task: Task): Promise<Outcome> {
  const { records, run, recipe, signal } = task;
  const slug = slugOf(id);
  const before = await records.read(slug);
  const current = before?.recipe === recipe ? before : undefined;
  if (current?.run === run) return 'done-before';
  if (current && (await stillValid(current.validators, signal))) {
    await records.write(slug, { ...current, run });
    return 'unchanged';
  }
  const asOf = new Date().toISOString().slice(0, 10);
  const [{ name, files }, validators] = await recorded(() => filesOf(id, slug, asOf, task));
  const digests: Record<string, string> = {};
  let changed = false;
  for (const [path, content] of Object.entries(files)) {
    changed = (await records.publish(path, content)) || changed;
    digests[path] = digestOf(content);
  }
  const remembered: Remembered = {
    id,
    name,
    run,
    recipe,
    asOf,
    files: { ...before?.files, ...digests },
    validators: Object.fromEntries(validators),
  };
  await records.write(slug, remembered);
  return changed ? 'written' : 'unchanged';
}

/** The page, and by itself each of the named widgets that the page has. */
async function filesOf(
  id: string,
  slug: string,
  asOf: string,
  { source, options, signal, say }: Task,
): Promise<{ name: string; files: Record<string, string> }> {
  const { widgets, lang, site } = options;
  const material = new Material(source, parseResearcher(id)!, signal, options.maxWorks);
  const page = await renderProfilePage({
    id,
    material,
    source,
    asOf,
    ...(widgets && { widgets }),
    ...(lang && { lang }),
    ...(site && { url: `${site}${slug}.html` }),
    ...(options.script && { script: options.script }),
    ...(options.endpoint && { endpoint: options.endpoint }),
    ...(options.template && { template: options.template }),
  });
  const files: Record<string, string> = { [`${slug}.html`]: page };
  const speaker = await speakerFor(lang);
  for (const tag of widgets ?? []) {
    const html = await fragmentOf(tag, id, material, speaker);
    if (html === undefined) continue;
    files[`${slug}/${tag}.html`] = `${html}\n${asOfLine(asOf, speaker)}\n`;
  }
  if (material.isBuilding)
    say(`${id}: still-building: written without the graph, which the next run asks for again`);
  return { name: (await material.researcher()).name, files };
}

/** A widget by itself; `undefined` where the source has no such thing. */
async function fragmentOf(
  tag: PrerenderedTag,
  id: string,
  material: Material,
  speaker: Speaker,
): Promise<string | undefined> {
  if (tag === 'graph-slice' && material.isBuilding)
    return stillBuilding(tag, id, await material.researcher(), speaker);
  const handed = await material.ifThere(tag);
  if (!handed) return undefined;
  const { data, ...more } = handed;
  const attributes = { researcher: id, ...material.attributesFor(tag) };
  return render(tag, data, { attributes, lang: speaker.lang, ...more });
}
