import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { all, until } from '../fixtures/elements.js';
import { serverUrl } from '../tools/server-url.js';

const textOf = (element: Element | undefined): string | undefined =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

function given(items: object[], more: Partial<WorkList> = {}): Promise<WorkList> {
  const data = { items, total: items.length, nextCursor: null };
  const element = document.createElement('work-list');
  Object.assign(element, more, { data });
  return fixture<WorkList>(html`${element}`).then(() => element);
}

const preprint = {
  id: 'before',
  type: 'preprint',
  title: 'On the memory of <i>cracked</i> vessels',
  year: 2024,
  venue: 'arXiv',
  url: 'https://arxiv.org/abs/2401.00001',
  authors: [{ name: 'Byron, A.' }],
};
const article = {
  id: 'after',
  type: 'article',
  title: 'On the memory of <i>cracked</i> vessels',
  year: 2025,
  venue: 'Annals',
  doi: '10.5555/12345678',
  authors: [{ name: 'Ada Byron' }],
};

describe('<work-list> and versions of one work', () => {
  it('shows a preprint with what it was published as, and says how many it did so with', async () => {
    const element = await given([preprint, article]);
    await until(() => all(element, '[part~=versions] a')[0]);
    expect(all(element, '[part~=work]').map((each) => each.dataset.id)).to.deep.equal(['after']);
    expect(textOf(all(element, '[part~=versions] a')[0])).to.equal('Preprint · 2024 · arXiv');
    expect(textOf(all(element, '[part=count]')[0]), 'records are counted').to.contain('2');
    await until(() => textOf(all(element, '[part=note]')[0])?.includes(': 1.'));
  });

  it('says nothing of it where a short selection shows no such work', async () => {
    const first = { id: 'first', type: 'article', title: 'On glazes', year: 2026 };
    const element = await given([first, preprint, article], { limit: 2 });
    await until(() => all(element, '[part~=versions]')[0]);
    await until(() => textOf(all(element, '[part=note]')[0])?.includes(': 1.'));
    element.limit = 1;
    await until(() => all(element, '[part~=work]').length === 1);
    await element.updateComplete;
    expect(all(element, '[part=note]')).to.deep.equal([]);
  });

  it('exports both', async () => {
    const element = await given([preprint, article]);
    await until(() => all(element, '[part~=versions]')[0]);
    all(element, '[part=export]')[0]!.click();
    const cited = await until(() => all(element, '.citation')[0]);
    await until(() => cited.textContent?.includes('2025'));
    expect(cited.textContent).to.contain('2024').and.to.contain('2025');
  }).timeout(20_000);

  it('knows a preprint of another title by the copy that its published version names', async () => {
    const renamed = { ...preprint, title: 'Do cracked vessels remember anything at all?' };
    const copy = { ...article, openAccessUrl: 'https://arxiv.org/pdf/2401.00001v2' };
    const element = await given([renamed, copy]);
    await until(() => all(element, '[part~=versions] a')[0]);
    expect(all(element, '[part~=work]').map((each) => each.dataset.id)).to.deep.equal(['after']);
    const elsewhere = { ...article, openAccessUrl: 'https://arxiv.org/pdf/2401.00002' };
    const apart = await given([preprint, { ...renamed, id: 'renamed' }, elsewhere]);
    await until(() => all(apart, '[part~=versions] a')[0]);
    expect(all(apart, '[part~=work]').map((each) => each.dataset.id)).to.deep.equal([
      'renamed',
      'after',
    ]);
  });

  it('keeps them apart where the page asks for it, or where they are not one work', async () => {
    const apart = await given([preprint, article], { versions: 'apart' });
    expect(all(apart, '[part~=work]')).to.have.length(2);
    const other = { ...article, authors: [{ name: 'Charles Babbage' }] };
    const different = await given([preprint, other]);
    await until(() => all(different, '[part~=work]').length === 2);
  });
});

describe('<work-list layout="cv">', () => {
  it('asks for every page by itself', async () => {
    const endpoint = await serverUrl('demo');
    const element = await fixture<WorkList>(
      html`<work-list
        researcher="layla-al-masri"
        endpoint=${endpoint}
        layout="cv"
        versions="apart"
      ></work-list>`,
    );
    await until(() => all(element, '[part~=work]').length === 41);
    expect(all(element, '[part=more]')).to.deep.equal([]);
  });

  it('shows works as lines with their address, and nothing to press', async () => {
    const element = await given([article], { layout: 'cv' });
    const line = await until(() => all(element, '.cv [part~=work]')[0]);
    await until(() => line.querySelector('i'));
    expect(textOf(line)).to.equal(
      'Ada Byron. On the memory of cracked vessels. Annals, Article, 2025. doi.org/10.5555/12345678',
    );
    expect(all(element, 'button, .controls, .chart')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
});

describe('<work-list> of more than 1,000 works', () => {
  it('draws the first 1,000, the others when they come near, and 5,000 on paper', async () => {
    const items = Array.from({ length: 5100 }, (_, index) => ({
      id: `w${index}`,
      title: `Work w${index}`,
    }));
    const element = await given(items, { group: 'none' });
    await until(() => textOf(all(element, '.outline').at(-1))?.includes('Work w5099'));
    expect(all(element, '[part~=work]')).to.have.length(1000);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '[part~=work]')).to.have.length(5000);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '[part~=work]')).to.have.length(1000);
    const far = all(element, '.outline')[40]!;
    await until(() => {
      far.scrollIntoView();
      return element.shadowRoot!.querySelector('[data-id=w3010]');
    });
  }).timeout(20_000);

  it('comes to a work that stands in outline, wherever it is', async () => {
    const items = Array.from({ length: 5100 }, (_, index) => ({
      id: `w${index}`,
      title: `Work w${index}`,
    }));
    const element = await given(items, { group: 'none' });
    for (const id of ['w4321', 'w5099', 'w1000']) {
      element.reveal(id);
      const work = await until(() => element.shadowRoot!.querySelector(`[data-id=${id}]`));
      await until(() => element.shadowRoot!.activeElement === work);
      // It is brought back where works above it are filled meanwhile.
      await until(() => {
        const { top, bottom } = work.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    }
  }).timeout(20_000);

  it('lets a visitor go elsewhere as soon as it has come there', async () => {
    const items = Array.from({ length: 1500 }, (_, index) => ({
      id: `w${index}`,
      title: `Work w${index}`,
    }));
    const element = await given(items, { group: 'none' });
    element.reveal('w1234');
    await until(() => element.shadowRoot!.activeElement?.matches('[data-id=w1234]'));
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
    for (let frame = 0; frame < 30; frame += 1) await nextFrame();
    expect(scrollY).to.equal(0);
  }).timeout(20_000);
});

describe('<work-list> on paper', () => {
  it('opens every abstract for printing where the page wants that, and closes it again', async () => {
    const abstract = 'What vessels remember, in <b>bold</b> words and as $O(n^2)$.';
    const element = await given([{ ...article, abstract }], { printAbstracts: true });
    // What is needed on paper is fetched beforehand; when it is there, nothing on screen tells.
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      const shown = all(element, '[part=abstract] math').length > 0;
      if (!shown) dispatchEvent(new Event('afterprint'));
      return shown;
    });
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '[part=abstract]')).to.deep.equal([]);
  });
});

describe('<work-list> and where its works are from', () => {
  it('tells the source of each field on demand', async () => {
    const origins = [
      { field: 'title', source: 'openalex' },
      { field: 'doi', source: 'openalex' },
      { field: 'venue', source: 'crossref' },
    ];
    const element = await given([{ ...article, origins }, preprint], { versions: 'apart' });
    const details = await until(() => all(element, '[part=origins]')[0]);
    expect(all(element, '[part=origins]'), 'only of works that several know').to.have.length(1);
    const lines = [...details.querySelectorAll('li')].map(textOf);
    expect(lines).to.deep.equal(['OpenAlex: title and DOI', 'Crossref: venue']);
  });
});
