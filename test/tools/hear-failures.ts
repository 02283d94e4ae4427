import type { TestRunnerPlugin } from '@web/test-runner-core';

const CLONE = 'structuredClone(obj)';

/** What can be sent of a report that cannot be cloned: all but the objects that a failed test compared. */
const SENDABLE = `((report) => {
  try {
    return structuredClone(report);
  } catch {
    const isCompared = (key, value) => ['actual', 'expected'].includes(key) && typeof value === 'object';
    return JSON.parse(JSON.stringify(report, (key, value) => (isCompared(key, value) ? null : value)));
  }
})(obj)`;

/**
 * Has it heard where a test fails on what cannot be cloned, such as an element. The runner's own code in the
 * page throws there, and all that is heard of the file is, after minutes, that it did not finish.
 */
export function hearFailures(): TestRunnerPlugin {
  return {
    name: 'hear-failures',
    transform({ path, body }) {
      if (path !== '/__web-dev-server__web-socket.js') return undefined;
      const code = String(body);
      if (!code.includes(CLONE)) throw new Error(`The runner's page no longer says ${CLONE}`);
      return code.replace(CLONE, () => SENDABLE);
    },
  };
}
