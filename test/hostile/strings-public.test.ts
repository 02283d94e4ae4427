import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import {
  AUTHOR,
  authorBody,
  groupsBody,
  workBodies,
  worksBody,
} from '../fixtures/public/openalex.js';
import {
  ORCID,
  crossrefList,
  crossrefWork,
  dataciteDoi,
  employmentsBody,
  groupBody,
  personBody,
} from '../fixtures/public/others.js';
import { openStage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { loadPayloads, roundsOf } from './strings/rounds.js';
import { groupsOf, letManyBeOpen, open, wrongs } from './strings/show.js';
import { watchPage, type Watch } from './strings/watch.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

/** What each public source answers, by path. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  openalex: {
    '/authors/*': authorBody(2),
    '/works?group_by*': groupsBody(2),
    '/works*': worksBody(2, workBodies(2)),
  },
  orcid: {
    [`/${ORCID}/person`]: personBody(),
    [`/${ORCID}/employments`]: employmentsBody({ name: 'Elder', from: '2005' }),
    [`/${ORCID}/works`]: { group: [groupBody(11, 'Cracks', '2001', '10.5555/1')] },
  },
  crossref: { '/works*': crossrefList(1, [crossrefWork('10.5555/1', 'Cracks', 2001)]) },
  datacite: { '/*': { data: [dataciteDoi('10.5555/2', 'Shards')], meta: { total: 1 } } },
};

/** A profile is these, the list only once it is scrolled to. */
const TAGS = ['researcher-card', 'trust-badge', 'trust-snapshot', 'work-list', 'graph-slice'];

/** A body with payloads in every third place for a string, another third each round. */
function spoil(body: unknown, round: number, payloads: readonly string[]): unknown {
  let at = 0;
  const read = (value: unknown): unknown => {
    if (typeof value === 'string') {
      at += 1;
      return (at + round) % 3 === 0 ? payloads[(round + 31 * at) % payloads.length] : value;
    }
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner)]));
  };
  return read(body);
}

function widgetOf(tag: string, source: string, endpoint: string): HTMLElement {
  const widget = document.createElement(tag);
  widget.setAttribute('source', source);
  widget.setAttribute('endpoint', endpoint);
  widget.setAttribute('researcher', source === 'openalex' ? AUTHOR : ORCID);
  return widget;
}

const placesIn = (body: unknown): number => JSON.stringify(body).match(/"(?=[,}\]])/g)?.length ?? 0;

describe('hostile strings from public sources', () => {
  expectSilence();
  let payloads: readonly string[];
  let rounds: readonly number[];
  let watch: Watch;
  let closeOthers: () => void;

  before(async () => {
    payloads = await loadPayloads();
    rounds = await roundsOf(payloads, 3);
    watch = await watchPage();
    closeOthers = letManyBeOpen();
  });
  after(() => {
    watch.stop();
    closeOthers();
  });

  for (const [source, bodies] of Object.entries(SOURCES)) {
    it(`of ${source} run nothing, lead nowhere and end with data or one failure`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const problems: string[] = [];
      for (const group of groupsOf(rounds)) {
        const endpoint = async (round: number): Promise<string> => {
          const cues = Object.entries(bodies).map(([path, body]): Cue => ({
            path,
            body: spoil(body, round, payloads),
          }));
          return (await openStage(...cues)).url;
        };
        const urls = await Promise.all(group.map(endpoint));
        for (const tag of TAGS) {
          const widgets = urls.map((url) => widgetOf(tag, source, url));
          await open(page, widgets);
          const wrong = widgets.flatMap((widget, at) =>
            wrongs(widget).map((it) => `<${tag}>, round ${group[at]}: ${it}`),
          );
          problems.push(...wrong);
          page.replaceChildren();
        }
      }
      expect(problems).to.deep.equal([]);
      expect(watch.problems()).to.deep.equal([]);
      const places = Object.values(bodies).reduce((sum: number, body) => sum + placesIn(body), 0);
      await tally(
        'Hostile strings × fields of public sources × elements',
        Math.floor((places * rounds.length * TAGS.length) / 3),
      );
    }).timeout(1_200_000);
  }
});
