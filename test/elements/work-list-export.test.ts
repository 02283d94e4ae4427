import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, inside, shadowText, until } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { given, list, many, page, shown, titles, work } from '../fixtures/works.js';

describe('citations and files of a <work-list>', () => {
  it('cites a work in a style of one’s choice, and copies it as a file of one’s choice', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const element = await given([
      work('a', { doi: '10.5555/12345678', authors: [{ name: 'Ada Byron' }], title: 'Notes' }),
    ]);
    inside<HTMLButtonElement>(element, '.cite-toggle').click();
    const citation = await until(() =>
      all(element, '.citation').find((each) => each.textContent?.includes('Byron')),
    );
    expect(citation.textContent?.trim()).to.equal(
      'Byron, A. (2020). Notes. https://doi.org/10.5555/12345678',
    );
    expect(inside(element, '.credit a')).to.have.attribute(
      'href',
      'https://github.com/Juris-M/citeproc-js',
    );
    const style = inside<HTMLSelectElement>(element, '.cite select');
    style.value = 'ieee';
    style.dispatchEvent(new Event('change'));
    await until(() => citation.textContent?.includes('A. Byron'));
    const copy = all(element, '.exports button').find(
      (each) => each.getAttribute('aria-label') === 'Copy BibTeX',
    );
    copy!.click();
    await until(() => inside(element, '.cite [role=status]').textContent);
    expect(copied[0]).to.match(/^@\w+\{/);
    await expect(element).to.be.accessible();
  });

  it('says whether they are open, and what came of copying them', async () => {
    const refused = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value: refused, configurable: true });
    const element = await given(many);
    const button = inside<HTMLButtonElement>(element, '[part=export]');
    expect(button).to.have.attribute('aria-expanded', 'false');
    button.click();
    const copy = await until(() => all(element, '.exports button')[0]);
    expect(button).to.have.attribute('aria-expanded', 'true');
    copy.click();
    const status = inside(element, '.cite [role=status]');
    await until(() => status.textContent);
    expect(status.textContent).to.contain('Copying was not allowed');
    button.click();
    await element.updateComplete;
    expect(button).to.have.attribute('aria-expanded', 'false');
  });

  it('saves a file of each format as what it is', async () => {
    const links = HTMLAnchorElement.prototype;
    const saved: { name: string; text: Promise<string> }[] = [];
    links.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
    };
    try {
      const element = await given([work('a', { title: 'Notes' })]);
      inside<HTMLButtonElement>(element, '[part=export]').click();
      await until(() => all(element, '.exports button')[0]);
      for (const each of all(element, '.exports button:last-child')) each.click();
    } finally {
      Reflect.deleteProperty(links, 'click');
    }
    const [bibtex, ris, csl] = await Promise.all(saved.map(({ text }) => text));
    expect(saved.map(({ name }) => name.split('.').at(-1))).to.deep.equal(['bib', 'ris', 'json']);
    expect(bibtex).to.match(/^@\w+\{/);
    expect(ris).to.match(/^TY {2}- /);
    expect(JSON.parse(csl!)).to.have.length(1);
  });

  it('fetches every page before it exports the list', async () => {
    const { url } = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page(many.slice(0, 20), { total: 30, nextCursor: 'n' }),
      },
      { path: '/researchers/ada/works?limit=100&cursor=n', body: page(many.slice(20)) },
      { body: { id: 'ada', name: 'Ada' } },
    );
    const element = await shown(await list('ada', url));
    inside<HTMLButtonElement>(element, '[part=export]').click();
    await until(() => all(element, '.citation').length === 1 && titles(element).length === 30);
  });

  it('closes what was exported of works that the page hands in, with the next researcher’s', async () => {
    const element = await given(many, { researcher: 'ada' });
    inside<HTMLButtonElement>(element, '[part=export]').click();
    await until(() => all(element, '.exports')[0] && titles(element).length === many.length);
    Object.assign(element, { researcher: 'grace', data: page(many.slice(0, 12)) });
    await until(() => titles(element).length === 12);
    expect(all(element, '.exports')).to.have.length(0);
  });

  it('leaves closed for the next researcher what was opened in the last one’s list', async () => {
    const { url } = await openStage(
      { path: '/researchers/ada/works?limit=20', body: page([work('w1', { abstract: 'One.' })]) },
      {
        path: '/researchers/grace/works?limit=20',
        body: page(
          many.slice(0, 20).map((each) => ({ ...each, abstract: 'Another.' })),
          { total: 30, nextCursor: 'n' },
        ),
      },
      {
        path: '/researchers/grace/works?limit=100&cursor=n',
        body: page(many.slice(20), { total: 30 }),
        delay: 200,
      },
      { body: { id: 'ada', name: 'Ada' } },
    );
    const element = await shown(await list('ada', url));
    inside<HTMLButtonElement>(element, '[part=export]').click();
    inside<HTMLButtonElement>(element, '.abstract-toggle').click();
    await until(() => all(element, '.citation')[0] && all(element, '.abstract')[0]);
    element.researcher = 'grace';
    await until(() => titles(element).length === 20);
    expect(all(element, '.abstract')).to.have.length(0);
    expect(inside(element, '[part=export]').getAttribute('aria-expanded')).to.equal('false');
    inside<HTMLButtonElement>(element, '[part=export]').click();
    await until(() => shadowText(element).includes('Fetching all 30 works first.'));
    await until(() => titles(element).length === 30);
  });

  it('are made though another list of the page asks for another style meanwhile', async () => {
    const [first, second] = [await given([work('a')]), await given([work('b')])];
    const style = (element: Element) => inside<HTMLSelectElement>(element, '.cite select');
    const ask = (name: string): void => {
      style(first).value = name;
      style(first).dispatchEvent(new Event('change'));
    };
    inside<HTMLButtonElement>(first, '.cite-toggle').click();
    await until(() => all(first, '.citation')[0]?.textContent?.includes('Work a'));
    ask('chicago');
    // As soon as its place is drawn, and before it is made, which takes less than a frame.
    const drawn = new MutationObserver(() => {
      if (!all(second, '.citation')[0]) return;
      drawn.disconnect();
      ask('apa');
    });
    drawn.observe(second.shadowRoot!, { childList: true, subtree: true });
    inside<HTMLButtonElement>(second, '.cite-toggle').click();
    await until(() => all(second, '.citation')[0]?.textContent?.includes('Work b'));
  });
});
