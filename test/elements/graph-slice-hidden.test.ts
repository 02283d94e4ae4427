import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { all, inside, next, until } from '../fixtures/elements.js';
import { aroundAda, buttonNamed, choose, drawn, handedIn, rows, said } from '../fixtures/graph.js';
import { shows, write } from '../fixtures/viewers.js';

const shape = (element: Element): string =>
  all(element, '.base .shape').at(-1)!.getAttribute('d') ?? '';

/** A graph in which all people but the focus are left out. */
async function withoutPeople(): Promise<GraphSlice> {
  const element = await handedIn();
  buttonNamed(element, '1 person').click();
  await element.updateComplete;
  return element;
}

describe('what is left out of <graph-slice>', () => {
  it('is never the researcher, in the picture, in the table and by keyboard', async () => {
    const element = await withoutPeople();
    expect(shape(element)).not.to.equal('');
    expect(await rows(element))
      .to.include('Ada Byron')
      .and.not.include('Charles Babbage');
    inside(element, '.canvas').focus();
    await sendKeys({ press: 'PageDown' });
    await sendKeys({ press: 'Home' });
    await until(() => said(element).startsWith('Ada Byron'));
  });

  it('is not the next researcher either, of whose kind there is nobody else', async () => {
    const element = await withoutPeople();
    const nodes = aroundAda.nodes.filter(({ id }) => id !== 'babbage');
    element.data = { ...aroundAda, nodes };
    await next(element, 'rw-loaded');
    await drawn(element);
    expect(shape(element)).not.to.equal('');
  });

  it('is shown again once something of its kind is sought', async () => {
    const element = await withoutPeople();
    await choose(element, 'Babbage');
    expect(buttonNamed(element, '1 person')).to.have.attribute('aria-pressed', 'true');
    expect(all(element, '.ring.selected')).to.have.length(1);
  });
});

describe('the search of <graph-slice>', () => {
  it('is over once one goes on in the picture', async () => {
    const element = await handedIn();
    write(inside<HTMLInputElement>(element, '[part=find]'), 'b');
    await shows(element, '.finds');
    inside(element, '.canvas').scrollIntoView({ block: 'end' });
    const { left, bottom } = inside(element, '.canvas').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(bottom) - 4] });
    await until(() => all(element, '.finds').length === 0);
    expect(inside<HTMLInputElement>(element, '[part=find]').value).to.equal('');
  });
});
