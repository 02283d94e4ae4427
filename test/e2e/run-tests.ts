/** Tests that run in Node, by name; one fails by throwing. */
export type Tests = Readonly<Record<string, () => void | Promise<void>>>;

/** Runs one after the other, ends with `N passed, N failed`, and ends the process. */
export async function runTests(tests: Tests): Promise<never> {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      const words = error instanceof Error ? error.message : String(error);
      console.log(`FAILED  ${name}\n${words.replace(/^/gm, '        ')}`);
    }
  }
  console.log(`\n${Object.keys(tests).length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
