/**
 * `npm run test:first-minutes`: what the README tells a webmaster, a React developer and a back-end
 * developer to write, written to the letter, up to a card on a page. Prints how long each took once
 * the package was there, to be read with docs/first-five-minutes.md.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { createApp } from '../../demo/app.js';
import { findBrowser } from '../tools/find-browser.js';
import { freePort } from '../tools/free-port.js';
import { start } from '../tools/start.js';
import { example } from './package/examples.js';
import { page } from './package/pages.js';
import { createProject, pack, type Project } from './package/project.js';
import { visitCard } from './package/visit.js';
import { runTests } from './run-tests.js';

const DOCUMENTED = 'https://endpoint.example/api';
const DEMO = 'http://localhost:8081/api';

interface Tools {
  readonly browser: Browser;
  readonly endpoint: string;
}

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** The script tag and the card of the README, on a page beside the script's folder. */
async function webmaster(project: Project, { browser, endpoint }: Tools): Promise<void> {
  await symlink(resolve('dist/cdn'), `${project.root}/widgets`, 'junction');
  const snippet = example('README.md', 'data-endpoint=').replace(DOCUMENTED, endpoint);
  await project.write('index.html', html(snippet));
  await visitCard(browser, project.root);
}

/** The component of the README in an app of one file. */
async function reactDeveloper(project: Project, { browser, endpoint }: Tools): Promise<void> {
  const component = example('README.md', 'export const Author').replace(DEMO, endpoint);
  await project.write('author.tsx', component);
  await project.write(
    'main.tsx',
    `import { createRoot } from 'react-dom/client';
import { Author } from './author.js';
createRoot(document.querySelector('main')!).render(<Author />);`,
  );
  await project.write(
    'index.html',
    html('<main></main><script type="module" src="/main.tsx"></script>'),
  );
  const outDir = `${project.root}/out`;
  const oxc = { jsx: { runtime: 'automatic' as const } };
  await build({ root: project.root, configFile: false, logLevel: 'warn', oxc, build: { outDir } });
  await visitCard(browser, outDir);
}

/** Resolves once `address` answers anything. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
  }
  throw new Error('The example of docs/endpoint.md ended');
}

const ended = (child: ChildProcess): Promise<{ code: number | null; output: string }> =>
  new Promise((done) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output }));
  });

/** The endpoint of docs/endpoint.md, read by the checker and by a card. */
async function backEndDeveloper(project: Project, { browser }: Tools): Promise<void> {
  const port = String(await freePort());
  await project.write(
    'endpoint.mjs',
    example('docs/endpoint.md', 'createServer').replace('3000', port),
  );
  const server = spawn(process.execPath, [`${project.root}/endpoint.mjs`]);
  try {
    const endpoint = `http://localhost:${port}/api`;
    await answers(`${endpoint}/researchers/ada`, server);
    const checker = `${project.root}/node_modules/@bzpeer/widgets/dist/check/cli.js`;
    const asked = [endpoint, '--researcher', 'ada', '--read-only'];
    const { code, output } = await ended(spawn(process.execPath, [checker, ...asked]));
    assert.equal(code, 0, output);
    await symlink(resolve('dist/cdn'), `${project.root}/widgets`, 'junction');
    const tag = `<script type="module" src="/widgets/widgets.js" data-endpoint="${endpoint}"></script>`;
    await project.write('index.html', page(tag).replace('zhen-qin', 'ada'));
    await visitCard(browser, project.root);
  } finally {
    server.kill();
  }
}

const people = {
  'a webmaster has a card on a page': webmaster,
  'a React developer has a card in an app': reactDeveloper,
  'a back-end developer has an endpoint that the checker passes and a card shows': backEndDeveloper,
};

const { launchOptions } = await findBrowser();
const tools = {
  browser: await puppeteer.launch(launchOptions),
  endpoint: await start(createApp()),
};
const tarball = await pack();

/** Runs `person` in a project of its own and says how long it took. */
const timed = (person: typeof webmaster) => async (): Promise<void> => {
  const project = await createProject(tarball, ['react', 'react-dom', 'scheduler']);
  const begun = performance.now();
  try {
    await person(project, tools);
    console.log(`        ${((performance.now() - begun) / 1000).toFixed(1)} s for what follows`);
  } finally {
    await rm(project.root, { recursive: true, force: true });
  }
};

await runTests(
  Object.fromEntries(Object.entries(people).map(([name, person]) => [name, timed(person)])),
);
