import type { Reporter, TestSession, TestSuiteResult, TestResult } from '@web/test-runner-core';

/** Ends a run with the names of skipped tests (a name says why) and a plain `N passed, N failed`. */
export function plainReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(testsOf);
      const skipped = tests.filter((test) => test.skipped);
      const failed = tests.filter((test) => !test.skipped && !test.passed).length;
      const broken = sessions.filter(brokeWithoutATest).length;
      const passed = tests.length - skipped.length - failed;
      for (const test of skipped) console.log(`skipped: ${test.name}`);
      console.log(`\n${passed} passed, ${failed + broken} failed`);
    },
  };
}

/** A file that does not load fails as one test, though it reports none. */
function brokeWithoutATest(session: TestSession): boolean {
  return !session.passed && testsOf(session).every((test) => test.passed || test.skipped);
}

function testsOf(session: TestSession): TestResult[] {
  return session.testResults ? testsIn(session.testResults) : [];
}

function testsIn(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
