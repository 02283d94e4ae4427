import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { inside, next, shadowText, until } from '../fixtures/elements.js';
import { aroundAda, buttonNamed, drawn, handedIn } from '../fixtures/graph.js';
import { madeUpSlice } from '../graph/slices.js';
import { openStage } from '../fixtures/stage.js';
import { shows } from '../fixtures/viewers.js';
import { serverUrl } from '../tools/server-url.js';

describe('<graph-slice>', () => {
  it('says what it shows, what is left out, and where there is more', async () => {
    const element = await handedIn();
    const text = inside(element, '[part=summary]').textContent!;
    expect(text).to.contain('Ada Byron, with 1 person, 1 work, and 1 topic around');
    expect(text).to.contain('This is a part');
    expect(text).to.contain('1 connection leads to something that is not here');
    expect(inside(element, '[part=explorer]')).to.have.attribute('href', aroundAda.explorerUrl);
    await expect(element).to.be.accessible();
  });

  it('tells the page when nothing is selected any more', async () => {
    const element = await handedIn();
    const told: (string | undefined)[] = [];
    element.addEventListener('rw-selected', ({ node }) => told.push(node?.id));
    inside(element, '.canvas').focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await shows(element, '[part=details]');
    expect(told).to.deep.equal(['ada']);
    await sendKeys({ press: 'Escape' });
    expect(told).to.deep.equal(['ada', undefined]);
  });

  it('saves a picture as a file that is still there when a browser looks for it', async () => {
    const links = HTMLAnchorElement.prototype;
    const saved: HTMLAnchorElement[] = [];
    links.click = function (this: HTMLAnchorElement) {
      saved.push(this);
    };
    try {
      const element = await handedIn();
      buttonNamed(element, 'Save as SVG').click();
      await until(() => saved[0]);
    } finally {
      Reflect.deleteProperty(links, 'click');
    }
    expect(saved[0]!.download).to.equal('Ada-Byron.svg');
    expect(await (await fetch(saved[0]!.href)).text()).to.match(/^<svg /);
  });

  it('asks for no more nodes than the page wants', async () => {
    const stage = await openStage({ body: aroundAda });
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="ada" endpoint=${stage.url} limit="7"></graph-slice>`,
    );
    await drawn(element);
    expect((await stage.heard()).map(({ path }) => path)).to.deep.equal([
      '/researchers/ada/graph?limit=7',
    ]);
  });

  it('leaves the number of nodes to the source where what the page says is none', async () => {
    for (const limit of ['many', '0', '-3', '0.5']) {
      const stage = await openStage({ body: aroundAda });
      const element = await fixture<GraphSlice>(
        html`<graph-slice researcher="ada" endpoint=${stage.url} limit=${limit}></graph-slice>`,
      );
      await drawn(element);
      expect((await stage.heard()).map(({ path }) => path)).to.deep.equal([
        '/researchers/ada/graph',
      ]);
    }
  });

  it('waits while the endpoint is building, and the wait ends by itself', async () => {
    const { url } = await openStage(
      { status: 202, headers: { 'Retry-After': '1' }, body: { status: 'building' }, times: 1 },
      { body: aroundAda },
    );
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="ada" endpoint=${url}></graph-slice>`,
    );
    while (!shadowText(element).includes('Building this graph slice')) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    await drawn(element);
    expect(shadowText(element)).not.to.contain('Building');
  });

  it('has no toolbar where nothing of it is to be shown', async () => {
    const element = await fixture(
      html`<graph-slice hide="filters find" .data=${aroundAda}></graph-slice>`,
    );
    expect(inside(element, '[part=canvas]')).to.be.instanceOf(HTMLElement);
    expect(element.shadowRoot!.querySelector('[part=toolbar]')).to.equal(null);
  });

  it('tells that it is being built beside the link that the page put inside', async () => {
    const { url } = await openStage({
      status: 202,
      headers: { 'Retry-After': '60' },
      body: { status: 'building' },
    });
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="ada" endpoint=${url}
        ><a href="/ada">Ada’s graph</a></graph-slice
      >`,
    );
    await until(() => shadowText(element).includes('Building this graph slice'));
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('says so when there is nothing around', async () => {
    const element = await fixture(
      html`<graph-slice .data=${{ nodes: [], edges: [] }}></graph-slice>`,
    );
    expect(element).to.match(':state(empty)');
    expect(shadowText(element)).to.contain('No works, people or topics');
  });

  it('says so when there is the middle and nothing around it', async () => {
    const alone = { ...aroundAda, nodes: aroundAda.nodes.slice(0, 1), edges: [] };
    const element = await fixture(html`<graph-slice .data=${alone}></graph-slice>`);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(shadowText(element)).to.contain('No works, people or topics');
  });

  it('shows the slice that it was handed last, however large the one before', async () => {
    const element = await fixture<GraphSlice>(
      html`<graph-slice .data=${madeUpSlice(2000)}></graph-slice>`,
    );
    expect(inside(element, '.waiting')).to.have.attribute('aria-busy', 'true');
    element.data = aroundAda;
    await element.updateComplete;
    // As long as the large one would take to be read.
    for (let n = 0; n < 8; n += 1) await new Promise((done) => setTimeout(done));
    await drawn(element);
    expect(shadowText(element)).to.contain('Ada Byron').and.not.to.contain('Zhen Qin');
    element.data = madeUpSlice(2000);
    await until(() => shadowText(element).includes('Zhen Qin'));
  });

  it('is ready, and says so, once a slice is shown, however long that takes', async () => {
    const element = await fixture<GraphSlice>(
      html`<graph-slice .data=${madeUpSlice(2000)}><a href="#more">Zhen Qin</a></graph-slice>`,
    );
    expect(element).not.to.match(':state(ready)');
    expect(inside(element, 'slot')).to.be.displayed;
    for (const count of [2000, 2500]) {
      if (count > 2000) element.data = madeUpSlice(count);
      await next(element, 'rw-loaded');
      expect(element).to.match(':state(ready)');
      expect(element.shadowRoot!.querySelector('.waiting, slot'), `${count}`).to.equal(null);
      const works = madeUpSlice(count).nodes.filter(({ kind }) => kind === 'work').length;
      const text = inside(element, '[part=summary]').textContent!;
      expect(text).to.contain(`${works.toLocaleString('en')} works`);
    }
  });

  it('tells the page once its words are there in the language of the page', async () => {
    const seen: string[] = [];
    const look = ({ target }: Event) => seen.push(shadowText(target as HTMLElement));
    const element = await fixture<GraphSlice>(
      html`<graph-slice lang="de" .data=${aroundAda} @rw-loaded=${look}></graph-slice>`,
    );
    await drawn(element);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('1 Person');
  });

  it('tells the page of a slice once its picture is drawn', async () => {
    const shapes: number[] = [];
    const look = ({ target }: Event) => {
      const { shadowRoot } = target as HTMLElement;
      shapes.push(shadowRoot!.querySelectorAll('.canvas .shape:not([d=""])').length);
      expect(shadowRoot!.querySelector('.notice')).to.equal(null);
    };
    const element = await fixture<GraphSlice>(
      html`<graph-slice .data=${aroundAda} @rw-loaded=${look}></graph-slice>`,
    );
    expect(element).to.match(':state(ready)');
    if (shapes.length === 0) await next(element, 'rw-loaded');
    expect(shapes).to.have.length(1);
    expect(shapes[0]).to.be.greaterThan(2);
    element.data = { ...aroundAda, focus: 'babbage' };
    await next(element, 'rw-loaded');
    expect(shapes).to.have.length(2);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`puts no name under its buttons (${dir})`, async () => {
      const corner = (x: number, y: number) => ({
        id: `${x}${y}`,
        kind: 'person',
        label: 'Ada',
        x,
        y,
      });
      const ends = [-200, 200];
      const corners = ends.flatMap((x) => ends.map((y) => corner(x, y)));
      const nodes = [{ ...corner(0, 0), id: 'r:a', label: 'Middle' }, ...corners];
      const edges = corners.map(({ id }) => ({ source: 'r:a', target: id, kind: 'collaborated' }));
      const frame = await fixture(html`<div dir=${dir} style="inline-size: 620px"></div>`);
      const element = document.createElement('graph-slice');
      element.data = { focus: 'r:a', nodes, edges };
      frame.append(element);
      await drawn(element);
      await until(() => element.shadowRoot!.querySelectorAll('.label').length >= 4);
      const buttons = inside(element, '.buttons').getBoundingClientRect();
      for (const label of element.shadowRoot!.querySelectorAll('.label')) {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const isClear =
          right <= buttons.left ||
          left >= buttons.right ||
          bottom <= buttons.top ||
          top >= buttons.bottom;
        expect(isClear, `${label.textContent} at ${left}, ${top}`).to.equal(true);
      }
    });
  }

  it('takes everything away when it is removed, and draws anew when it is put back', async () => {
    const element = await handedIn();
    const { parentElement } = element;
    element.remove();
    expect(inside(element, '.canvas').childElementCount).to.equal(0);
    parentElement!.append(element);
    await element.updateComplete;
    await drawn(element);
    expect(inside(element, '.canvas').childElementCount).to.be.above(0);
  });

  it('draws the first researcher of the demo', async () => {
    const endpoint = await serverUrl('demo');
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="josiah-carberry" endpoint=${endpoint}></graph-slice>`,
    );
    await drawn(element);
    expect(shadowText(element)).to.contain('Josiah Carberry');
  });
});
