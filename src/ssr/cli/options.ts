import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { restUrl } from '../../api/sources/rest-client.js';
import { ENGLISH } from '../../i18n/message.js';
import { canonicalTag } from '../../i18n/tags.js';
import { PRERENDERED_TAGS, isPrerenderedTag, type PrerenderedTag } from '../elements.js';

/** What `rw-prerender` was asked to do. */
export interface CliOptions {
  readonly endpoint: string | undefined;
  readonly out: string;
  readonly source: string;
  /** Widgets of each page, and each a file of its own; none = a whole profile, as a page only. */
  readonly widgets: readonly PrerenderedTag[] | undefined;
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly concurrency: number;
  /** Base URL where the files will be, for the sitemap and canonical links. */
  readonly site: string | undefined;
  readonly script: string | undefined;
  readonly lang: string | undefined;
  readonly template: string | undefined;
  readonly maxWorks: number;
}

export const USAGE = `rw-prerender --endpoint URL --out DIR [options] ID…

  --endpoint URL    base URL that is asked
  --out DIR         folder for the files
  --source S        kind of source: rest (the default), openalex, …
  --widgets a,b     widgets of each page, each a fragment file as well;
                    a whole profile, as a page only, when not said
  --ids-file FILE   more ids, one a line; # begins a comment
  --all             every researcher that GET /researchers lists
  --site URL        where the files will be: makes sitemap and links absolute
  --script URL      address of widgets.js, which makes the pages interactive
  --lang TAG        language of the pages (en)
  --template FILE   page with {{lang}}, {{dir}}, {{head}} and {{body}} in it
  --max-works N     of more works, the newest N (1000)
  --concurrency N   researchers at once (8)
  --help

Exit status: 0 when all is written, 1 when a researcher failed, 2 for wrong options,
130 when interrupted; the same command then goes on where it stopped.`;

/** The command line says something that cannot be done. */
export class UsageError extends Error {}

const OPTIONS = {
  endpoint: { type: 'string' },
  out: { type: 'string' },
  source: { type: 'string', default: 'rest' },
  widgets: { type: 'string' },
  'ids-file': { type: 'string' },
  all: { type: 'boolean', default: false },
  site: { type: 'string' },
  script: { type: 'string' },
  lang: { type: 'string' },
  template: { type: 'string' },
  'max-works': { type: 'string', default: '1000' },
  concurrency: { type: 'string', default: '8' },
  help: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** Reads the command line. `undefined` = help was asked for. @throws UsageError */
export async function readOptions(args: readonly string[]): Promise<CliOptions | undefined> {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (!values.out) throw new UsageError('--out is missing');
  if (!values.endpoint && values.source === 'rest') throw new UsageError('--endpoint is missing');
  if (values.endpoint) await usable(() => restUrl(values.endpoint!, []));
  if (values.all && values.source !== 'rest') throw new UsageError('--all needs --source rest');
  const named = [...positionals, ...(await idsFrom(values['ids-file']))];
  const ids = named.map((id) => id.trim()).filter(Boolean);
  if (ids.length === 0 && !values.all) throw new UsageError('no researcher is named');
  return {
    ...values,
    endpoint: values.endpoint,
    out: values.out,
    ids,
    widgets: values.widgets === undefined ? undefined : widgetsFrom(values.widgets),
    concurrency: positive('--concurrency', values.concurrency),
    maxWorks: positive('--max-works', values['max-works']),
    site: siteFrom(values.site),
    script: values.script,
    lang: langFrom(values.lang),
    template: values.template && (await templateFrom(values.template)),
  };
}

/** `make`, whose complaint of a setting is one of the command line. @throws UsageError */
export async function usable<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function widgetsFrom(written: string): PrerenderedTag[] {
  const tags = written.split(/[\s,]+/).filter(Boolean);
  const unknown = tags.filter((tag) => !isPrerenderedTag(tag));
  if (unknown.length === 0 && tags.length > 0) return tags.filter(isPrerenderedTag);
  throw new UsageError(
    `--widgets: ${unknown.join(', ')} is none of ${PRERENDERED_TAGS.join(', ')}`,
  );
}

/** With a slash at its end. Sitemaps and canonical links hold absolute addresses and no others. */
function siteFrom(written: string | undefined): string | undefined {
  if (written === undefined || /^https?:\/\/./.test(written)) return written?.replace(/\/*$/, '/');
  throw new UsageError('--site should be an address that begins with http:// or https://');
}

/** Of what is no tag at all, pages would be made in English without a word. */
function langFrom(written: string | undefined): string | undefined {
  if (!written || canonicalTag(written) !== ENGLISH || written.toLowerCase() === ENGLISH) {
    return written;
  }
  throw new UsageError('--lang should be the tag of a language, such as de or zh-Hant');
}

/** A template that does not say where the page goes would make pages with nothing on them. */
async function templateFrom(file: string): Promise<string> {
  const template = await contentsOf(file);
  for (const name of ['head', 'body']) {
    const hole = new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`);
    if (!hole.test(template)) throw new UsageError(`${file} has no {{${name}}} in it`);
  }
  return template;
}

function positive(name: string, written: string): number {
  const value = Number(written);
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError(`${name} should be a whole number above 0`);
}

async function idsFrom(file: string | undefined): Promise<string[]> {
  if (!file) return [];
  const lines = (await contentsOf(file)).split(/\r?\n/);
  return lines.map((line) => line.replace(/(^|\s)#.*/, '').trim()).filter(Boolean);
}

async function contentsOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read`, { cause: error });
  }
}
