import type { TestRunnerPlugin } from '@web/test-runner-core';

/** CommonJS packages that `src/` imports: the bundler takes them as they are, a browser does not. */
const PACKAGES = ['/node_modules/citeproc/'];

/** Hands out CommonJS files of one module as ES modules. */
export function wrapCommonJs(): TestRunnerPlugin {
  return {
    name: 'wrap-commonjs',
    transform({ path, body }) {
      if (!PACKAGES.some((part) => path.includes(part)) || !path.endsWith('.js')) return undefined;
      const head = 'const module = { exports: {} }; const exports = module.exports;';
      return `${head}\n${String(body)}\nexport default module.exports;`;
    },
  };
}
