import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { all, inside, until } from '../fixtures/elements.js';
import { given, list, many, shown, titles, type } from '../fixtures/works.js';
import { serverUrl } from '../tools/server-url.js';

/** The work that has the focus, by its id. */
const at = (element: WorkList): string | undefined =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];

/** A list whose works have their permalinks. */
async function linked(): Promise<WorkList> {
  const element = await fixture<WorkList>(
    html`<work-list
      .data=${{ items: many, total: many.length, nextCursor: null }}
      permalinks
    ></work-list>`,
  );
  await until(() => all(element, '.permalink').length > 0);
  return element;
}

describe('the permalinks of <work-list>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('takes back a filter that leaves out the work that is asked for', async () => {
    const element = await given(many);
    await type(element, 'cafe');
    expect(titles(element)).to.have.length(15);
    element.reveal('w4');
    await until(() => at(element) === 'w4');
    expect(titles(element)).to.have.length(30);
    expect(inside<HTMLInputElement>(element, '[type=search]').value).to.equal('');
  });

  it('keeps a filter that shows the work', async () => {
    const element = await given(many);
    await type(element, 'cafe');
    element.reveal('w5');
    await until(() => at(element) === 'w5');
    expect(titles(element)).to.have.length(15);
  });

  it('takes back what the source filtered by, and loads until the work is there', async () => {
    const element = await shown(await list('josiah-carberry', await serverUrl('demo')));
    await type(element, 'zzzz');
    await until(() => titles(element).length === 0);
    element.reveal('w100');
    await until(() => at(element) === 'w100');
  }).timeout(20_000);

  it('does not call back who searches for something else meanwhile', async () => {
    const element = await given(many);
    // What looks for works is there then.
    element.reveal('w5');
    await until(() => at(element) === 'w5');
    await type(element, 'cafe');
    element.reveal('nobody');
    await nextFrame();
    await type(element, 'tea');
    element.show({});
    await until(() => titles(element).length === 30);
    element.data = {
      items: [...many, { id: 'nobody', title: 'Late' }],
      total: 31,
      nextCursor: null,
    };
    await until(() => titles(element).length === 31);
    for (let frame = 0; frame < 10; frame += 1) await nextFrame();
    expect(at(element)).not.to.equal('nobody');
  });

  it('leave the history of the page as it was, and tell of what a visitor asks for alone', async () => {
    const element = await linked();
    const told: (string | undefined)[] = [];
    element.addEventListener('rw-view-changed', ({ view }) => told.push(view.q));
    const { length } = history;
    element.show({ q: 'tea' });
    await until(() => titles(element).length === 15);
    await type(element, 'cafe');
    await until(() => location.hash === '#works&q=cafe');
    expect(history.length).to.equal(length);
    expect(told).to.deep.equal(['cafe']);
  });

  it('follows the address back to the whole list, and lets other addresses be', async () => {
    const element = await linked();
    location.hash = 'works&q=cafe';
    await until(() => titles(element).length === 15);
    location.hash = 'elsewhere';
    await nextFrame();
    await element.updateComplete;
    expect(titles(element)).to.have.length(15);
    location.hash = '';
    await until(() => titles(element).length === 30);
    element.show({ q: 'tea' });
    await until(() => titles(element).length === 15);
    location.hash = 'elsewhere';
    location.hash = '';
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(titles(element), 'what the page said is the page’s').to.have.length(15);
  });
});
