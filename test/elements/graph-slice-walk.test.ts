import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { inside, next } from '../fixtures/elements.js';
import { drawn } from '../fixtures/graph.js';
import { shows } from '../fixtures/viewers.js';
import { serverUrl } from '../tools/server-url.js';

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly focused?: boolean;
  readonly children?: readonly Node[];
}

/** Everything that a screen reader finds, in its order. */
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

const tree = async (): Promise<Node[]> => flat((await a11ySnapshot({})) as unknown as Node);

async function seeded(): Promise<GraphSlice> {
  await emulateMedia({ reducedMotion: 'reduce' });
  const endpoint = await serverUrl('demo');
  const element = await fixture<GraphSlice>(
    html`<graph-slice
      researcher="zhen-qin"
      endpoint=${endpoint}
      hide="find filters"
    ></graph-slice>`,
  );
  return drawn(element);
}

const said = (element: GraphSlice): string =>
  inside(element, '.root > [role=status]').textContent!.trim();

async function press(element: GraphSlice, key: string): Promise<string> {
  await sendKeys({ press: key });
  await element.updateComplete;
  return said(element);
}

/** Goes round what surrounds the node that the keyboard came from, until it stands where it should. */
async function around(element: GraphSlice, isThere: (text: string) => boolean): Promise<string> {
  let heard = '';
  for (const arrow of ARROWS) {
    heard = await press(element, arrow);
    if (!heard.startsWith('No connection')) break;
  }
  for (let turn = 0; turn < 60 && !isThere(heard); turn += 1)
    heard = await press(element, 'PageDown');
  expect(isThere(heard), heard).to.equal(true);
  return heard;
}

describe('a walk through the graph of the seed', () => {
  it('goes from the focus to a paper of a co-author and back, by keyboard alone', async function () {
    // The demo takes two seconds to build this graph.
    this.timeout(15_000);
    const element = await seeded();
    inside(element, '.canvas').focus();
    await press(element, 'PageDown');
    // The words are code of its own, fetched with the first step.
    await waitUntil(() => /\. /.test(said(element)), 'the first node is named');
    await press(element, 'Home');

    const person = await around(element, (text) => text.startsWith('Tomás Berrow, Person.'));
    expect(person).to.contain('Wrote');
    expect(person).to.contain('with Zhen Qin.');
    const paper = await around(element, (text) => /, Work\. Written by Zhen Qin/.test(text));
    const title = paper.slice(0, paper.indexOf(', Work.'));

    await sendKeys({ press: 'Enter' });
    await shows(element, '[part=details]');
    const inDetails = await tree();
    const details = inDetails.find(({ name }) => name === 'Details');
    expect(details).to.include({ role: 'group', focused: true });
    const words = flat(details!).map(({ name }) => name);
    expect(words).to.include.members(['Work', title, 'Connected here', 'Tomás Berrow']);

    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    const outside = await tree();
    expect(outside.find(({ name }) => name === 'Details')).to.equal(undefined);
    expect(outside.find(({ role }) => role === 'application')).to.include({
      name: 'Graph around Zhen Qin',
      focused: true,
    });

    expect(await press(element, 'Backspace')).to.contain('Tomás Berrow, Person.');
    expect(await press(element, 'Backspace')).to.contain('Zhen Qin, Person. The middle');
  });

  it('says nothing of a node that was in the picture before', async function () {
    this.timeout(15_000);
    const element = await seeded();
    inside(element, '.canvas').focus();
    await press(element, 'PageDown');
    await waitUntil(() => said(element) !== '', 'the first node is named');
    element.researcher = 'josiah-carberry';
    await next(element, 'rw-loaded');
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  it('is left by one Tab, and the table says the same', async function () {
    this.timeout(15_000);
    const element = await seeded();
    inside(element, '.canvas').focus();
    await press(element, 'ArrowLeft');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.localName).to.equal('button');
    const summary = inside(element, 'summary');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'tbody');
    const buttons = (await tree()).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).to.include.members(['Zhen Qin', 'Tomás Berrow']);
  });

  it('never lays the details over the node that they are of', async function () {
    this.timeout(30_000);
    const element = await seeded();
    for (const width of [320, 660, 900]) {
      element.style.inlineSize = `${width}px`;
      inside(element, '.canvas').focus();
      await press(element, 'Home');
      await press(element, 'ArrowLeft');
      for (let turn = 0; turn < 13; turn += 1) {
        await press(element, 'PageDown');
        await sendKeys({ press: 'Enter' });
        await shows(element, '[part=details]');
        const box = inside(element, '[part=details]').getBoundingClientRect();
        const isClear = (): boolean => {
          const ring = inside<SVGPathElement>(element, '.ring.selected').getBoundingClientRect();
          const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
          return x < box.left || x > box.right || y < box.top || y > box.bottom;
        };
        await waitUntil(isClear, `${said(element)} at ${width} px`);
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
        inside(element, '.canvas').focus();
      }
    }
  });

  it('has no names under the details, and has them back once these are closed', async () => {
    const element = await seeded();
    element.style.inlineSize = '750px';
    const namesIn = ({ left, right, top, bottom }: DOMRect): string[] =>
      [...element.shadowRoot!.querySelectorAll('.labels text')]
        .map((name) => ({ name: name.textContent!, box: name.getBoundingClientRect() }))
        .filter(({ box }) => box.left < right && box.right > left)
        .filter(({ box }) => box.top < bottom && box.bottom > top)
        .map(({ name }) => name);
    inside(element, '.canvas').focus();
    await press(element, 'Home');
    await sendKeys({ press: 'Enter' });
    const place = (await shows(element, '[part=details]')).getBoundingClientRect();
    await waitUntil(() => namesIn(place).length === 0, 'names stay under the details');
    expect(namesIn(inside(element, '.canvas').getBoundingClientRect())).not.to.have.length(0);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => namesIn(place).length > 0, 'names stay away');
  });
});
