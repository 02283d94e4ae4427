import { join } from 'node:path';
import { build } from 'vite';
import webpack from 'webpack';
import { mainScript, page } from './pages.js';
import type { Project } from './project.js';

/** `vite build` into `out/`. */
export async function buildWithVite(project: Project, endpoint: string): Promise<void> {
  await project.write('main.js', mainScript(endpoint));
  await project.write('index.html', page('<script type="module" src="/main.js"></script>'));
  const outDir = join(project.root, 'out');
  await build({ root: project.root, configFile: false, logLevel: 'warn', build: { outDir } });
}

/** Webpack into `out/`. */
export async function buildWithWebpack(project: Project, endpoint: string): Promise<void> {
  await project.write('main.js', mainScript(endpoint));
  await project.write('out/index.html', page('<script defer src="/main.js"></script>'));
  await runWebpack({
    mode: 'production',
    context: project.root,
    entry: './main.js',
    output: { path: join(project.root, 'out'), filename: 'main.js', publicPath: '/' },
    performance: false,
  });
}

/** @throws Error with webpack's own words when it has any */
export async function runWebpack(options: webpack.Configuration): Promise<void> {
  const compiler = webpack(options);
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  if (stats?.hasErrors() || stats?.hasWarnings()) {
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  }
}
