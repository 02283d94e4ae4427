import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, inside, until } from '../fixtures/elements.js';
import { given, work } from '../fixtures/works.js';

describe('a work in a <work-list>', () => {
  it('shows plainly what was retracted, corrected or withdrawn', async () => {
    const element = await given([
      work('a', { status: 'retracted' }),
      work('b', { status: 'corrected' }),
      work('c', { status: 'withdrawn' }),
      work('d', { status: 'under-inquiry' }),
      work('e'),
    ]);
    expect(all(element, '[part=standing]').map((each) => each.textContent)).to.deep.equal([
      'Retracted',
      'Corrected',
      'Withdrawn',
      'under-inquiry',
    ]);
  });

  it('marks the researcher and folds a long list of authors', async () => {
    const authors = Array.from({ length: 2910 }, (_, index) => ({ name: `Author ${index}` }));
    authors[2000] = { name: 'Ada Byron', id: 'ada' } as (typeof authors)[0];
    const element = await given([work('a', { authors })], { researcher: 'ada' });
    expect(inside(element, '[part=self]').textContent).to.equal('Ada Byron');
    const line = inside(element, '[part=authors]');
    expect(line.textContent).to.contain('and 1,992 more');
    const names = () => line.textContent!.match(/Author \d+|Ada Byron/g);
    expect(names()).to.have.length(10);
    line.querySelector('button')!.click();
    await element.updateComplete;
    expect(names()).to.have.length(2910);
  });

  it('isolates names that could reorder their neighbours, and no others', async () => {
    const element = await given([
      work('a', { authors: [{ name: 'Ada Byron' }, { name: 'Charles Babbage' }] }),
      work('b', { authors: [{ name: 'ليلى المصري' }, { name: 'Evil \u202Eeman' }] }),
    ]);
    const [plain, mixed] = all(element, '[part=authors]');
    expect(plain!.textContent).to.equal('Ada Byron, Charles Babbage');
    expect(plain!.querySelector('bdi')).to.equal(null);
    expect([...mixed!.querySelectorAll('bdi')].map((each) => each.textContent)).to.deep.equal([
      'ليلى المصري',
      'Evil \u202Eeman',
    ]);
  });

  it('links by DOI, arXiv and open access, and never to a script', async () => {
    const element = await given([
      work('a', { doi: '10.5555/12345678', openAccessUrl: 'https://repository.example/a.pdf' }),
      work('b', { url: 'https://arxiv.org/abs/2501.06425' }),
      work('c', { url: 'javascript:alert(1)', openAccessUrl: 'data:text/html,x' }),
    ]);
    const links = all(element, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.include('https://doi.org/10.5555/12345678');
    expect(links).to.include('https://arxiv.org/abs/2501.06425');
    expect(links).to.include('https://repository.example/a.pdf');
    expect(links.filter((href) => !href?.startsWith('https://'))).to.deep.equal([]);
  });

  it('reads mark-up by the allow-list, and neither shows tags nor runs them', async () => {
    const title =
      'On <i>E. coli</i> and H<sub>2</sub>O <img src=x onerror="window.ran=1">&lt;scp&gt;X&lt;/scp&gt;';
    const element = await given([work('a', { title })]);
    await until(() => inside(element, '[part=title]').querySelector('sub'));
    expect(inside(element, '[part=title]').textContent).not.to.match(/[<>]/);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
