import { escapeHtml } from '../escape.js';
import { speakerFor, type Speaker } from '../speaker.js';
import type { CliOptions } from './options.js';
import type { Records } from './records.js';

/** Names on one page of the index. */
const NAMES = 500;

/** Addresses in one sitemap. Source: https://www.sitemaps.org/protocol.html */
const SITEMAP = 50_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Writes the index and the sitemap of all that a folder holds. */
export async function writeLists(records: Records, options: CliOptions): Promise<void> {
  const slugs = await records.slugs();
  const speaker = await speakerFor(options.lang);
  const pages = Math.max(1, Math.ceil(slugs.length / NAMES));
  for (let page = 0; page < pages; page += 1) {
    const part = slugs.slice(page * NAMES, (page + 1) * NAMES);
    await records.publish(indexName(page), await indexPage(part, page, pages, records, speaker));
  }
  await writeSitemaps(slugs, records, options.site ?? '');
}

const indexName = (page: number): string => (page === 0 ? 'index.html' : `index-${page + 1}.html`);

async function indexPage(
  slugs: readonly string[],
  page: number,
  pages: number,
  records: Records,
  speaker: Speaker,
): Promise<string> {
  const names = await Promise.all(
    slugs.map(async (slug) => {
      const name = (await records.read(slug))?.name.trim() || slug;
      return `<li><a href="${slug}.html"><bdi>${escapeHtml(name)}</bdi></a></li>`;
    }),
  );
  const where = pages > 1 ? ` · ${speaker.t('indexPage', { page: page + 1, pages })}` : '';
  const title = escapeHtml(`${speaker.t('indexTitle')}${where}`);
  const others = [...Array(pages > 1 ? pages : 0).keys()].map((each) =>
    each === page
      ? `<b aria-current="page">${each + 1}</b>`
      : `<a href="${indexName(each)}">${each + 1}</a>`,
  );
  return `<!doctype html>
<html lang="${speaker.lang}" dir="${speaker.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main><h1>${title}</h1>
<ul>
${names.join('\n')}
</ul>
${others.length > 0 ? `<nav>${others.join(' ')}</nav>` : ''}
</main></body></html>
`;
}

async function writeSitemaps(
  slugs: readonly string[],
  records: Records,
  site: string,
): Promise<void> {
  const parts = Math.max(1, Math.ceil(slugs.length / SITEMAP));
  const names = [...Array(parts).keys()].map((at) =>
    parts === 1 ? 'sitemap.xml' : `sitemap-${at + 1}.xml`,
  );
  for (const [at, name] of names.entries()) {
    const urls: string[] = [];
    for (const slug of slugs.slice(at * SITEMAP, (at + 1) * SITEMAP)) {
      const asOf = (await records.read(slug))?.asOf ?? '';
      urls.push(
        `<url><loc>${escapeHtml(`${site}${slug}.html`)}</loc><lastmod>${asOf}</lastmod></url>`,
      );
    }
    await records.publish(name, `${XML}<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>\n`);
  }
  if (parts === 1) return;
  const maps = names.map((name) => `<sitemap><loc>${escapeHtml(site + name)}</loc></sitemap>`);
  const index = `${XML}<sitemapindex ${NAMESPACE}>\n${maps.join('\n')}\n</sitemapindex>\n`;
  await records.publish('sitemap.xml', index);
}
