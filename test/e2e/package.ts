/**
 * `npm run test:package`: the packed package in strangers' projects (Vite, webpack, an import map and
 * no build, an edge platform, TypeScript), each in a folder of its own outside the repository and opened in a browser.
 */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createApp } from '../../demo/app.js';
import { findBrowser } from '../tools/find-browser.js';
import { start } from '../tools/start.js';
import { buildWithVite, buildWithWebpack } from './package/bundlers.js';
import { edgeNamesTheSame, importsWhatItDeclares } from './package/declared.js';
import { runOnEdge } from './package/edge.js';
import { TYPED, TYPED_FOR_VUE, writePlainPage } from './package/pages.js';
import { createProject, pack, type Project } from './package/project.js';
import { visit } from './package/visit.js';
import { example, reactSnippet } from './package/examples.js';
import { runTests } from './run-tests.js';

interface Visit {
  readonly browser: Browser;
  readonly endpoint: string;
}

type Test = (project: Project, visit: Visit) => Promise<void>;

const tests: Readonly<Record<string, Test>> = {
  Vite: async (project, { browser, endpoint }) => {
    await buildWithVite(project, endpoint);
    await visit(browser, `${project.root}/out`);
  },
  webpack: async (project, { browser, endpoint }) => {
    await buildWithWebpack(project, endpoint);
    await visit(browser, `${project.root}/out`);
  },
  'a worker of an edge platform': (project, { endpoint }) => runOnEdge(project, endpoint),
  'the edge’s entry has the names of Node’s': edgeNamesTheSame,
  'what it imports is declared': importsWhatItDeclares,
  'an import map and no build': async (project, { browser, endpoint }) => {
    await writePlainPage(project, endpoint);
    await visit(browser, project.root);
  },
  'TypeScript, resolving like a bundler': (project) => typeCheck(project, 'esnext', 'bundler'),
  'TypeScript, resolving like Node': (project) => typeCheck(project, 'nodenext', 'nodenext'),
};

async function typeCheck(project: Project, module: string, resolution: string): Promise<void> {
  await project.write('typed.tsx', TYPED);
  await project.write('vue.ts', TYPED_FOR_VUE);
  await project.write('snippet.tsx', reactSnippet('researcher-profile', 'heading-level="1"'));
  await project.write('readme.tsx', example('README.md', 'export const Author'));
  const options = `--noEmit --strict --skipLibCheck --jsx react-jsx --target es2022 --module ${module} --moduleResolution ${resolution}`;
  const tsc = resolve('node_modules/typescript/bin/tsc');
  try {
    for (const file of ['typed.tsx', 'vue.ts', 'snippet.tsx', 'readme.tsx']) {
      execFileSync(process.execPath, [tsc, ...options.split(' '), file], {
        cwd: project.root,
        encoding: 'utf8',
      });
    }
  } catch (error) {
    throw new Error((error as { stdout?: string }).stdout ?? String(error), { cause: error });
  }
}

/** `test` with a project of its own, which is removed afterwards. */
const inProject = (tarball: string, test: Test, tools: Visit) => async (): Promise<void> => {
  const project = await createProject(tarball, ['@types/react', 'csstype', 'vue']);
  try {
    await test(project, tools);
  } finally {
    await rm(project.root, { recursive: true, force: true });
  }
};

const { launchOptions } = await findBrowser();
const tools = {
  browser: await puppeteer.launch(launchOptions),
  endpoint: await start(createApp()),
};
const tarball = await pack();
await runTests(
  Object.fromEntries(
    Object.entries(tests).map(([name, test]) => [name, inProject(tarball, test, tools)]),
  ),
);
