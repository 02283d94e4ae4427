import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { all, inside, next } from '../fixtures/elements.js';
import { aroundAda, buttonNamed, choose, drawn, handedIn, rows } from '../fixtures/graph.js';
import { openStage } from '../fixtures/stage.js';
import { shows } from '../fixtures/viewers.js';

describe('the table of <graph-slice>', () => {
  it('says the beginning of names without an end, in the table too', async () => {
    const nodes = aroundAda.nodes.map((node) => ({
      ...node,
      label: node.label.padEnd(100_000, '.'),
    }));
    const element = await handedIn({ ...aroundAda, nodes });
    inside<HTMLDetailsElement>(element, '.as-table').open = true;
    const table = await shows(element, 'tbody');
    expect(table.textContent).to.contain('Charles Babbage...');
    expect(table.textContent!.length).to.be.lessThan(5_000);
  });

  it('names every button, though an endpoint names not every node', async () => {
    const nodes = aroundAda.nodes.map((node) =>
      node.id === 'notes' ? { ...node, label: ' ' } : node,
    );
    const element = await handedIn({ ...aroundAda, nodes });
    expect((await rows(element)).join()).to.contain('notes');
    await choose(element, 'Babbage');
    expect(
      [...all(element, '.near button')].map((each) => each.textContent!.trim()).join(),
    ).to.contain('notes');
    await expect(element).to.be.accessible();
  });

  it('filters by kind, in the table too', async () => {
    const element = await handedIn();
    inside<HTMLDetailsElement>(element, '.as-table').open = true;
    await shows(element, 'tbody');
    const rows = () => inside(element, 'tbody').querySelectorAll('tr').length;
    expect(rows()).to.equal(4);
    const people = buttonNamed(element, '1 person');
    expect(people).to.have.attribute('aria-pressed', 'true');
    buttonNamed(element, '1 topic').click();
    await element.updateComplete;
    expect(rows()).to.equal(3);
    expect(buttonNamed(element, '1 topic')).to.have.attribute('aria-pressed', 'false');
  });

  it('begins with everything for the next researcher: no filter, no search, its table closed and in its own order', async () => {
    const stage = await openStage({ body: aroundAda });
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="ada" endpoint=${stage.url}></graph-slice>`,
    );
    await drawn(element);
    const first = (await rows(element))[0];
    buttonNamed(element, 'Name').click();
    buttonNamed(element, '1 topic').click();
    const find = inside<HTMLInputElement>(element, '[part=find]');
    find.value = 'notes';
    find.dispatchEvent(new InputEvent('input'));
    await shows(element, '.finds');
    element.researcher = 'mary';
    await next(element, 'rw-loaded');
    await drawn(element);
    expect(buttonNamed(element, '1 topic')).to.have.attribute('aria-pressed', 'true');
    expect(inside<HTMLInputElement>(element, '[part=find]').value).to.equal('');
    expect(inside<HTMLDetailsElement>(element, '.as-table').open).to.equal(false);
    expect(all(element, 'tbody')).to.have.length(0);
    const again = await rows(element);
    expect([again.length, again[0]]).to.deep.equal([4, first]);
  });

  it('sorts its table, and keeps it in step with the selection', async () => {
    const element = await handedIn();
    inside<HTMLDetailsElement>(element, '.as-table').open = true;
    await shows(element, 'tbody');
    const first = () => inside(element, 'tbody tr th').textContent!.trim();
    const order = () => all(element, 'thead th').map((cell) => cell.getAttribute('aria-sort'));
    expect(order()).to.deep.equal(['none', 'none', 'ascending', 'none']);
    buttonNamed(element, 'Name').click();
    await element.updateComplete;
    expect(first()).to.equal('Ada Byron');
    expect(order()).to.deep.equal(['ascending', 'none', 'none', 'none']);
    buttonNamed(element, 'Name').click();
    await element.updateComplete;
    expect(first()).to.equal('Notes on the engine');
    expect(order()).to.deep.equal(['descending', 'none', 'none', 'none']);
    inside<HTMLButtonElement>(element, 'tbody tr button').click();
    await element.updateComplete;
    expect(inside(element, 'tr.chosen').textContent).to.contain('Notes on the engine');
    const pressed = all(element, 'tbody button[aria-pressed=true]');
    expect(pressed.map((each) => each.textContent.trim())).to.deep.equal(['Notes on the engine']);
  });

  it('stands as in a mirror where the page runs from right to left, and so do the details', async () => {
    const element = await handedIn();
    const places = async (dir: string): Promise<string[]> => {
      element.dir = dir;
      inside<HTMLDetailsElement>(element, '.as-table').open = true;
      const table = await shows(element, 'tbody');
      inside<HTMLButtonElement>(element, 'tbody tr button').click();
      const details = await shows(element, '.details');
      const inset = (outer: Element, inner: Element): string => {
        const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
        return Math.abs(dir === 'rtl' ? a.left - b.left : a.right - b.right).toFixed();
      };
      const cell = getComputedStyle(table.querySelector('td')!);
      return [inset(details, details.querySelector('.close')!), cell.paddingInlineEnd];
    };
    expect(await places('rtl')).to.deep.equal(await places('ltr'));
  });

  it('begins the cells of a row on one line, however long the name in it is', async () => {
    const label = 'Notes on the engine '.repeat(12);
    const nodes = aroundAda.nodes.map((node) => (node.kind === 'work' ? { ...node, label } : node));
    const element = await handedIn({ ...aroundAda, nodes });
    inside<HTMLDetailsElement>(element, '.as-table').open = true;
    await shows(element, 'tbody');
    const name = [...inside(element, 'tbody').querySelectorAll('bdi')].find(({ textContent }) =>
      textContent!.startsWith('Notes'),
    )!;
    const [first] = name.getClientRects();
    const kind = document.createRange();
    kind.selectNodeContents(name.closest('tr')!.querySelector('td')!);
    expect(name.getClientRects()).to.have.length.above(1);
    expect(kind.getBoundingClientRect().top).to.be.closeTo(first!.top, 2);
  });
});
