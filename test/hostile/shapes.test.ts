import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema } from '../../src/model/researcher.js';

import { WorksPageSchema } from '../../src/model/work.js';
import type { Cue } from '../fixtures/stage-server.js';
import { openStage } from '../fixtures/stage.js';
import { expectSilence } from './support/host.js';
import { outcomesOf } from './support/outcome.js';
import { isThorough, tally } from './support/run.js';

/** The same bodies each time: https://fast-check.dev/docs/configuration/user-definable-values/#seed */
const SEED = 20260314;

const BODIES = 120;
const BODIES_THOROUGH = 2_000;

/** The elements of each call that reads, and what it answers. */
const CALLS = [
  {
    path: '',
    json: ResearcherSchema.json,
    tags: ['researcher-card', 'trust-badge', 'trust-snapshot'],
  },
  {
    path: '',
    json: ResearcherSchema.json,
    tags: ['follow-button', 'claim-panel', 'invitation-panel'],
  },
  { path: '/works*', json: WorksPageSchema.json, tags: ['work-list'] },
  { path: '/graph*', json: GraphSliceSchema.json, tags: ['graph-slice'] },
] as const;

interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Mostly what the schema says, now and then anything else that JSON can say, or nothing at all. */
function nearly(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: right(shape) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function right(shape: Shape): fc.Arbitrary<unknown> {
  const { anyOf, items, properties } = shape;
  const type = Array.isArray(shape.type) ? (shape.type[0] as string) : shape.type;
  if ('const' in shape) return fc.constant(shape.const);
  if (anyOf) return fc.oneof(...anyOf.map(right));
  if (items) return fc.array(nearly(items), { maxLength: 4 });
  if (properties) return fc.record(mapped(properties, nearly));
  if (type === 'string') return fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl());
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return fc.oneof(fc.nat(), fc.double(), fc.maxSafeInteger());
}

const mapped = <A, B>(from: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

/** An endpoint that has the n-th body for researcher `s{n}`. */
const answers = (bodies: readonly unknown[], path: string): Cue[] =>
  bodies.map((body, n) => ({
    path: `/researchers/s${n}${path}`,
    body: JSON.stringify(body) ?? '',
  }));

describe(`bodies of nearly the right shape (seed ${SEED})`, () => {
  expectSilence();

  for (const { path, json, tags } of CALLS) {
    it(`leave ${tags.map((tag) => `<${tag}>`).join(', ')} with data or one clear failure`, async () => {
      const numRuns = (await isThorough()) ? BODIES_THOROUGH : BODIES;
      const bodies = fc.sample(nearly(json as Shape), { seed: SEED, numRuns });
      const { url } = await openStage(...answers(bodies, path));
      for (const tag of tags) {
        const kinds = await outcomesOf(tag, url, 's', bodies.length);
        const strange = kinds.flatMap((kind, n) =>
          kind === 'data' || kind === 'not-contract' ? [] : [`body ${n}: ${kind}`],
        );
        expect(strange).to.deep.equal([]);
        expect(new Set(kinds)).to.deep.equal(new Set(['data', 'not-contract']));
      }
      await tally('Bodies of nearly the right shape × elements', bodies.length * tags.length);
    }).timeout(600_000);
  }
});
