/**
 * `npm run test:builder`: the demo's embed builder in a real browser. Whatever it gives to paste is pasted
 * into a page of another origin, and must show the widget there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createApp } from '../../demo/app.js';
import { createSite } from '../../demo/site/site.js';
import { filesFor } from '../../scripts/preload.js';
import { findBrowser } from '../tools/find-browser.js';
import { start } from '../tools/start.js';
import { runTests, type Tests } from './run-tests.js';

interface Recipes {
  readonly forms: Readonly<Record<string, { rung: number; name: string; language: string }>>;
  readonly hosts: readonly { id: string; name: string; forms: readonly { form: string }[] }[];
}

/** Every place that the issue of embedding names; each has an entry in the builder and a recipe. */
const PLACES = [
  'My CMS strips scripts',
  'WordPress',
  'Drupal',
  'Open Journal Systems',
  'TYPO3',
  'SharePoint',
  'Plain HTML',
  'React',
  'Vue',
  'Svelte',
  'Angular',
];

const recipes = JSON.parse(readFileSync('demo/pages/recipes.json', 'utf8')) as Recipes;
const { version, files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

const endpoint = `${await start(createApp({ basePath: '/api' }))}/api`;
const site = await start(
  createSite({
    pages: 'demo/pages',
    dist: 'dist',
    endpoint: () => endpoint,
    endpointSwitch: { running: true, start: async () => {}, stop: async () => {} },
  }),
);
let pasted = '';
const host = await start({
  fetch: () =>
    new Response(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${pasted}</body></html>`,
      { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
    ),
});

/** Chooses in the builder's form; resolves when the builder has written what follows from it. */
async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(choices)) {
    const last = await page.$eval('html', ({ dataset }) => dataset['built'] ?? '');
    await page.evaluate(
      (field, wanted) => {
        const form = document.querySelector<HTMLFormElement>('#builder')!;
        const control = form.elements.namedItem(field) as HTMLInputElement | RadioNodeList;
        if (control.value === wanted)
          return document.documentElement.setAttribute('data-built', '');
        control.value = wanted;
        const [target] = control instanceof RadioNodeList ? control : [control];
        target!.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
    await page.waitForFunction(
      (before) => document.documentElement.dataset['built'] !== before,
      {},
      last,
    );
  }
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

async function opened(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}/builder.html?researcher=josiah-carberry`);
  await page.waitForSelector('html[data-built]');
  return page;
}

/** What a visitor sees of the snippet on a page of somebody else's. */
async function paste(browser: Browser, html: string): Promise<void> {
  pasted = html;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(host);
  const frame = html.includes('<iframe')
    ? await page.waitForFrame((each) => each !== page.mainFrame() && each.url().startsWith('http'))
    : page.mainFrame();
  if (html.includes('<img')) {
    await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 20);
    assert.match(await page.$eval('img', ({ alt }) => alt), /Josiah Carberry/);
  } else if (/^<a [^>]+>[^<]+<\/a>$/.test(html)) {
    assert.match(await textOf(page, 'a'), /Josiah Carberry/);
  } else {
    await frame.waitForSelector('trust-badge >>> [part~=badge]', { visible: true });
  }
  assert.deepEqual(errors, []);
  await page.close();
}

/** What a server of the host's own makes of the lines: it puts in what they include. */
async function included(html: string): Promise<string> {
  const path = /^<!--#include virtual="([^"]+)" -->$/.exec(html)?.[1];
  return path ? (await fetch(site + path)).text() : html;
}

/** What there is to write into the head of a page with the script tag: all that the widget's code is. */
async function linesForHead(page: Page): Promise<string> {
  if (!(await page.$('#sooner:not([hidden])'))) return '';
  const links = await textOf(page, '#links');
  const named = [...links.matchAll(/\/cdn\/(chunks[^"]+)"\s+integrity="([^"]+)"/g)];
  assert.deepEqual(
    named.map(([, file, checksum]) => [file, checksum]),
    filesFor(['trust-badge']).map((file) => [file, files[file]]),
  );
  return links;
}

/** The script tag for a badge alone, where there is one. */
async function scriptAlone(page: Page): Promise<string> {
  if (!(await page.$('#less:not([hidden])'))) return '';
  const tag = await textOf(page, '#alone');
  assert.ok(tag.includes(`/${version}/cdn/trust-badge.js"`), 'its version is in its address');
  assert.ok(tag.includes(files['trust-badge.js']!), 'its checksum is there');
  return tag;
}

async function everyForm(browser: Browser, place: Recipes['hosts'][number]): Promise<void> {
  const page = await opened(browser);
  await choose(page, { host: place.id, widget: 'trust-badge' });
  const rungs = await page.$$eval('#forms b', (all) => all.map((each) => each.textContent));
  assert.equal(rungs.length, place.forms.length);
  for (const [index, { form }] of place.forms.entries()) {
    const { rung, language } = recipes.forms[form]!;
    assert.match(rungs[index]!, rung ? new RegExp(`^Rung ${rung}: `) : /^Below the ladder/);
    await choose(page, { form });
    const current = await page.$$eval('.ladder li', (all) =>
      all.flatMap((each, place) => (each.hasAttribute('aria-current') ? [place + 1] : [])),
    );
    assert.deepEqual(current, rung ? [rung] : []);
    const snippet = (await linesForHead(page)) + (await textOf(page, '#snippet'));
    assert.doesNotMatch(snippet, /\{\{|undefined|…/);
    if (snippet.includes('<script type')) {
      assert.ok(snippet.includes(`/${version}/cdn/widgets.js"`), 'its version is in its address');
      assert.ok(snippet.includes(files['widgets.js']!), 'its checksum is there');
    }
    if (language === 'html') await paste(browser, await included(snippet));
    const alone = await scriptAlone(page);
    if (alone) await paste(browser, snippet.replace(/<script[^]*?<\/script>/, alone));
  }
  assert.ok((await textOf(page, '#strips')).length > 5);
  readFileSync(`docs/recipes/${place.id}.md`);
  await page.close();
}

async function namesTheProfile(browser: Browser): Promise<void> {
  const page = await opened(browser);
  const link = async (): Promise<string> =>
    /href="([^"]*)"/.exec(await textOf(page, '#snippet'))?.[1] ?? '';
  assert.match(await link(), /researcher=josiah-carberry$/, 'as the endpoint tells it');
  await choose(page, { researcher: 'nobody-here' });
  assert.match(await textOf(page, '#warning'), /No page of this researcher/);
  await choose(page, { profile: 'https://university.example/people/1' });
  assert.equal(await link(), 'https://university.example/people/1');
  assert.equal(await textOf(page, '#warning'), '');
  await choose(page, { profile: 'javascript:alert(1)' });
  assert.match(await textOf(page, '#warning'), /leads to is a whole address/);
  assert.ok(!(await textOf(page, '#snippet')).includes('javascript:'));
  await choose(page, { endpoint: '' });
  assert.match(await textOf(page, '#warning'), /endpoint is a whole address/);
  await choose(page, { researcher: '' });
  assert.match(await textOf(page, '#warning'), /Name the researcher/);
  await choose(page, { profile: '', source: 'orcid', researcher: '0000-0002-1825-0097' });
  assert.equal(await link(), 'https://orcid.org/0000-0002-1825-0097');
  await choose(page, { researcher: '"><script>throw 1</script>' });
  assert.match(await textOf(page, '#snippet'), /researcher="&quot;>&lt;script>/);
  await page.close();
}

/** The theme editor: what is set is seen on the preview, and is what is copied. */
async function setsTheTheme(browser: Browser): Promise<void> {
  const page = await opened(browser);
  await page.waitForSelector('.theme-editor select');
  await page.select('.theme-editor label:nth-of-type(4) select', '0.75em');
  await page.waitForFunction(() =>
    document.querySelector('#theme-editor pre')?.textContent?.includes('--rw-radius: 0.75em;'),
  );
  const set = await page.$eval('#preview', (element) =>
    getComputedStyle(element).getPropertyValue('--rw-radius'),
  );
  assert.equal(set, '0.75em');
  await page.close();
}

/** A theme whose file comes late does not undo what was chosen since. */
async function keepsTheLastTheme(browser: Browser): Promise<void> {
  const page = await opened(browser);
  await page.waitForSelector('.theme-editor select');
  const isLate = (url: string): boolean => url.endsWith('/themes/journal.css');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    setTimeout(() => void request.continue(), isLate(request.url()) ? 500 : 0);
  });
  const late = page.waitForResponse((response) => isLate(response.url()));
  await page.select('.theme-editor select', 'journal');
  await page.select('.theme-editor select', '');
  await (await late).text();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  assert.equal(await page.$eval('#preview', (element) => (element as HTMLElement).style.length), 0);
  await page.close();
}

const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);
const tests: Tests = {
  'every place of the list is there': () => {
    const names = recipes.hosts.map(({ name }) => name);
    for (const place of PLACES) assert.ok(names.includes(place), place);
  },
  ...Object.fromEntries(
    recipes.hosts.map((place) => [
      `${place.name}: each rung is named, and what is pasted shows the widget`,
      () => everyForm(browser, place),
    ]),
  ),
  'the link leads to the researcher’s page as the endpoint tells it, or as it was written': () =>
    namesTheProfile(browser),
  'the theme editor shows and writes what was set': () => setsTheTheme(browser),
  'the theme editor keeps to the theme that was chosen last': () => keepsTheLastTheme(browser),
};
await runTests(tests);
