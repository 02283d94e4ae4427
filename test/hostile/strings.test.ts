import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema } from '../../src/model/researcher.js';
import type { JsonSchema } from '../../src/model/schema.js';
import { RelationshipSchema } from '../../src/model/relationship.js';
import { WorksPageSchema } from '../../src/model/work.js';
import { calm } from '../fixtures/stories.js';
import { shapeOf } from './strings/dom.js';
import { bodyOf, fieldsOf, type Field } from './strings/fields.js';
import { harmless, loadPayloads, roundsOf } from './strings/rounds.js';
import { groupsOf, letManyBeOpen, open, wrongs } from './strings/show.js';
import { watchPage, type Watch } from './strings/watch.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

type Properties = Readonly<Record<string, JsonSchema>>;

const person: Properties = { data: ResearcherSchema.json };
const acting: Properties = { ...person, relationship: RelationshipSchema.json };

/** Every element that shows data, and the schemas of what a page may hand in. */
const ELEMENTS: Readonly<Record<string, Properties>> = {
  'researcher-card': person,
  'trust-badge': person,
  'trust-snapshot': person,
  'follow-button': acting,
  'claim-panel': acting,
  'invitation-panel': acting,
  'work-list': { data: WorksPageSchema.json },
  'graph-slice': { data: GraphSliceSchema.json },
  'researcher-profile': {
    ...acting,
    works: WorksPageSchema.json,
    graph: GraphSliceSchema.json,
  },
};

type Give = (field: Field, at: number) => string;

/** Nodes that edges hold together, whatever their ids are. */
function tied(body: Record<string, unknown>): Record<string, unknown> {
  const [node] = (body['nodes'] ?? []) as { id: string }[];
  const [edge] = (body['edges'] ?? []) as object[];
  if (!node || !edge) return body;
  const other = { ...node, id: `${node.id}2` };
  const edges = [{ ...edge, source: node.id, target: other.id }];
  return { ...body, nodes: [node, other], edges, focus: node.id };
}

/** A widget with `give` in every field; flags are on or off all together. */
function widgetOf(tag: string, flag: boolean, give: Give): HTMLElement {
  const widget = document.createElement(tag);
  let at = 0;
  const string = (field: Field): string => give(field, at++);
  for (const [name, json] of Object.entries(ELEMENTS[tag]!)) {
    const signedOut = name === 'relationship' && !flag;
    Object.assign(widget, { [name]: signedOut ? null : tied(bodyOf(json, { string, flag })) });
  }
  if (tag === 'trust-badge' && flag) widget.setAttribute('size', 'full');
  return widget;
}

/** From where on two shapes differ. */
function difference(shape: string, wanted: string): string {
  let at = 0;
  while (shape[at] === wanted[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `…${part(shape)}… instead of …${part(wanted)}…`;
}

type Pair = readonly [widget: HTMLElement, twin: HTMLElement];

/** A widget with hostile strings, another in every field, and one with harmless ones in their places. */
function pairOf(tag: string, round: number, payloads: readonly string[]): Pair {
  const give: Give = (_, at) => payloads[(round + 31 * at) % payloads.length]!;
  const flag = round % 2 === 0;
  const twin = widgetOf(tag, flag, (field, at) => harmless(field, at, give(field, at)));
  return [widgetOf(tag, flag, give), twin];
}

const differ = ([widget, twin]: Pair): boolean => shapeOf(widget) !== shapeOf(twin);

function wrongsOf([widget, twin]: Pair): string[] {
  const [shape, wanted] = [shapeOf(widget), shapeOf(twin)];
  return shape === wanted ? wrongs(widget) : [...wrongs(widget), difference(shape, wanted)];
}

describe('hostile strings', () => {
  expectSilence();
  let payloads: readonly string[];
  let rounds: readonly number[];
  let watch: Watch;
  let closeOthers: () => void;

  before(async () => {
    payloads = await loadPayloads();
    rounds = await roundsOf(payloads);
    watch = await watchPage();
    closeOthers = letManyBeOpen();
  });
  after(() => {
    watch.stop();
    closeOthers();
  });

  it('are those of the public list and at least 150 of our own', () => {
    expect(payloads.length).to.be.above(600);
  });

  for (const [tag, properties] of Object.entries(ELEMENTS)) {
    it(`are text in every field of <${tag}>`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      // Code that comes late is there before anything is compared.
      for (const [at, flag] of [true, false, true, false].entries()) {
        const give: Give = at < 2 ? harmless : () => '<i>$x$</i>';
        await open(page, [widgetOf(tag, flag, give)]);
        await calm(page, 30);
      }
      const problems: string[] = [];
      for (const group of groupsOf(rounds)) {
        const pairs = group.map((round) => pairOf(tag, round, payloads));
        await open(page, pairs.flat());
        // What comes late without a sign of it comes later still in a slow engine.
        if (pairs.some(differ)) await calm(page, 30);
        problems.push(
          ...pairs.flatMap((pair, at) => wrongsOf(pair).map((it) => `round ${group[at]}: ${it}`)),
        );
        page.replaceChildren();
      }
      expect(problems).to.deep.equal([]);
      expect(watch.problems()).to.deep.equal([]);
      const fields = Object.values(properties).flatMap(fieldsOf).length;
      await tally('Hostile strings × fields × elements', fields * rounds.length);
    }).timeout(1_200_000);
  }
});
