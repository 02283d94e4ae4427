import { readdirSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Serves `/__stories.js`, a module that exports every story file under its name. */
export function allStories(): TestRunnerPlugin {
  return {
    name: 'all-stories',
    serve({ path }) {
      if (path !== '/__stories.js') return undefined;
      const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
      const lines = files.map((name) => `export * as '${name}' from '/stories/${name}';`);
      return { body: lines.join('\n'), type: 'js' };
    },
  };
}
