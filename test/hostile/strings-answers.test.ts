import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Schema } from '../../src/model/schema.js';
import {
  ClaimReceiptSchema,
  FollowSchema,
  InvitationReceiptSchema,
  ProblemSchema,
  ViewerSchema,
} from '../../src/model/viewer.js';
import { openStage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { SOUND } from './faults/cases.js';
import { bodyOf, fieldsOf } from './strings/fields.js';
import { loadPayloads, roundsOf } from './strings/rounds.js';
import { groupsOf, open, settle, wrongs } from './strings/show.js';
import { watchPage, type Watch } from './strings/watch.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

/** An action, and how a visitor carries it out. */
const ACTIONS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'follow-button': (root) => root.querySelector('button')?.click(),
  'claim-panel': (root) => {
    root.querySelector<HTMLInputElement>('#agree')?.click();
    root.querySelector('form')?.requestSubmit();
  },
  'invitation-panel': (root) => {
    for (const field of root.querySelectorAll<HTMLInputElement>('#subject, #message')) {
      field.value = 'Harmless';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    root.querySelector('form')?.requestSubmit();
  },
};

const WRITES = [
  '/researchers/ada/follow',
  '/researchers/ada/claim',
  '/researchers/ada/invitations',
];

const RECEIPTS = [FollowSchema, ClaimReceiptSchema, InvitationReceiptSchema];

interface Scene {
  readonly schemas: readonly Schema<unknown>[];
  /** Makes a body out of each schema. */
  readonly cues: (bodies: readonly Record<string, unknown>[]) => Cue[];
}

/** The answers that only those get who act. */
const SCENES: Readonly<Record<string, Scene>> = {
  'what became of a write': {
    schemas: RECEIPTS,
    cues: (bodies) => bodies.map((body, index) => ({ path: WRITES[index]!, body })),
  },
  'why a write was refused': {
    schemas: [ProblemSchema],
    cues: ([problem]) => WRITES.map((path) => ({ path, status: 422, body: withFields(problem!) })),
  },
  'who looks, signed in': {
    schemas: [ViewerSchema],
    cues: ([viewer]) => [{ path: '/viewer', body: { ...viewer, signedIn: true } }],
  },
  'who looks, signed out': {
    schemas: [ViewerSchema],
    cues: ([viewer]) => [{ path: '/viewer', body: { ...viewer, signedIn: false } }],
  },
};

/** The same words about fields that a form has, and about one that it has not. */
function withFields(problem: Record<string, unknown>): Record<string, unknown> {
  const [error] = problem['errors'] as [{ field: string; message: string }];
  const { message } = error;
  const known = ['subject', 'message'].map((field) => ({ field, message }));
  return { ...problem, errors: [error, ...known] };
}

const token = (): string => 'a-token';

/** An element for somebody who is signed in, from that endpoint. */
function elementOf(tag: string, endpoint: string) {
  const source = document.createElement('research-source');
  Object.assign(source, { endpoint, getAccessToken: token });
  const widget = document.createElement(tag);
  widget.setAttribute('researcher', 'ada');
  source.append(widget);
  return { source, widget };
}

describe('hostile strings in answers to those who act', () => {
  expectSilence();
  let payloads: readonly string[];
  let rounds: readonly number[];
  let watch: Watch;

  before(async () => {
    payloads = await loadPayloads();
    rounds = await roundsOf(payloads, 3);
    watch = await watchPage();
  });
  after(() => watch.stop());

  for (const [name, { schemas, cues }] of Object.entries(SCENES)) {
    it(`are text: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const problems: string[] = [];
      for (const group of groupsOf(rounds)) {
        const endpoint = async (round: number): Promise<string> => {
          let at = 0;
          const string = (): string => payloads[(round + 31 * at++) % payloads.length]!;
          const bodies = schemas.map(({ json }) => bodyOf(json, { string, flag: true }));
          return (await openStage(...cues(bodies), ...SOUND)).url;
        };
        const urls = await Promise.all(group.map(endpoint));
        for (const [tag, act] of Object.entries(ACTIONS)) {
          const all = urls.map((url) => elementOf(tag, url));
          const widgets = all.map(({ widget }) => widget);
          await open(
            page,
            widgets,
            all.map(({ source }) => source),
          );
          for (const { shadowRoot } of widgets) act(shadowRoot!);
          await settle(widgets);
          const wrong = widgets.flatMap((widget, at) =>
            wrongs(widget).map((it) => `<${tag}>, round ${group[at]}: ${it}`),
          );
          problems.push(...wrong);
          page.replaceChildren();
        }
      }
      expect(problems).to.deep.equal([]);
      expect(watch.problems()).to.deep.equal([]);
      const fields = schemas.flatMap(({ json }) => fieldsOf(json)).length;
      const tags = Object.keys(ACTIONS).length;
      await tally(
        'Hostile strings × fields of answers to those who act × elements',
        fields * rounds.length * tags,
      );
    }).timeout(1_200_000);
  }
});
