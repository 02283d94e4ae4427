/** What strangers' data, endpoints and pages may do, and where it is tried: the rows of docs/robustness.md. */
export const SUITES = {
  'Hostile strings × fields × elements': 'test/hostile/strings.test.ts',
  'Hostile strings × fields of answers to those who act × elements':
    'test/hostile/strings-answers.test.ts',
  'Hostile strings × fields of public sources × elements': 'test/hostile/strings-public.test.ts',
  'Bodies of a JSON parsing corpus × calls that read': 'test/hostile/bodies.test.ts',
  'Bodies of nearly the right shape × elements': 'test/hostile/shapes.test.ts',
  'Faults of an endpoint × calls of elements': 'test/hostile/faults.test.ts',
  'Dead endpoints × a page of 500 badges, shown and tried again': 'test/hostile/patience.test.ts',
  'Lifecycle races × elements': 'test/hostile/lifecycle.test.ts',
  'Mounts and unmounts of elements, all given back': 'test/leak/holdings.test.ts',
  'Mounts and unmounts of elements, heap compared': 'test/leak/leak.ts',
  'Requests through a recording proxy': 'test/e2e/privacy.ts',
} as const;

/** The name of a suite. */
export type Suite = keyof typeof SUITES;
