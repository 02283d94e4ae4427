import { expect, fixture, html } from '@open-wc/testing';
import { scan } from '../../src/embed/index.js';
import { until } from '../fixtures/elements.js';

/** A part of a page with this markup, that has been looked through. */
async function scanned(markup: string): Promise<Element> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  await fixture(html`${place}`);
  scan(place);
  return place;
}

const attributesOf = (widget: Element | null): Record<string, string> =>
  Object.fromEntries([...widget!.attributes].map(({ name, value }) => [name, value]));

/** The widget that this markup is made into, by what is said of it. */
const made = async (markup: string): Promise<Record<string, string>> =>
  attributesOf((await scanned(markup)).querySelector('trust-badge'));

describe('plain markup', () => {
  it('says by data attributes and by classes what a tag says by its attributes', async () => {
    const said = 'data-researcher="ada" data-hide-when-empty="true" data-loading=" lazy "';
    expect(await made(`<p data-rw="trust-badge" ${said}>Ada</p>`)).to.deep.equal({
      researcher: 'ada',
      'hide-when-empty': '',
      loading: 'lazy',
    });
    const classes = 'note rw-trust-badge rw-researcher--ada rw-size--full rw-lang--100%25';
    expect(await made(`<p class="${classes}">Ada</p>`)).to.deep.equal({
      researcher: 'ada',
      size: 'full',
      lang: '100%',
    });
  });

  it('has no attribute for what it says is false', async () => {
    const said = 'data-researcher="ada" data-hide-when-empty="false"';
    expect(await made(`<p data-rw="trust-badge" ${said}></p>`)).to.deep.equal({
      researcher: 'ada',
    });
  });

  it('makes nothing that runs, that restyles, or that takes a place elsewhere', async () => {
    const names = ['onclick', 'style', 'class', 'id', 'slot', 'is', 'nonce', 'popover', 'part'];
    for (const name of [...names, 'autofocus', 'contenteditable', 'rw-name']) {
      const by = `data-${name}="x" class="rw-${name}--x"`;
      const widget = await made(`<p data-rw="trust-badge" data-researcher="ada" ${by}></p>`);
      expect(widget, name).to.deep.equal({ researcher: 'ada' });
    }
  });

  it('takes from the page’s own description what it names of it, and nothing for what is not there', async () => {
    const metas = ['0000-0002-1825-0097', '0000-0001-5109-3700'].map((content) =>
      Object.assign(document.createElement('meta'), { name: 'Citation_Author_ORCID', content }),
    );
    document.head.append(...metas);
    try {
      for (const [place, iD] of [
        ['', '0000-0002-1825-0097'],
        ['[2]', '0000-0001-5109-3700'],
        ['[3]', undefined],
      ] as const) {
        const said = `data-researcher="meta:citation_author_orcid${place}"`;
        const { researcher } = await made(`<p data-rw="trust-badge" ${said}></p>`);
        expect(researcher, place).to.equal(iD);
      }
    } finally {
      for (const meta of metas) meta.remove();
    }
  });

  for (const [href, researcher] of [
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://openalex.org/A5023888391', 'A5023888391'],
    ['/researchers/ada', 'ada'],
    ['https://network.example/researchers/ada/works?page=2#top', 'ada'],
    ['https://network.example/people/Ada%20Byron/', 'Ada Byron'],
    ['https://network.example/', undefined],
  ] as const) {
    it(`of a link to ${href} is about ${researcher ?? 'nobody'}, and keeps the link`, async () => {
      const place = await scanned(`<a class="rw-trust-badge" href="${href}">Ada</a>`);
      const widget = place.firstElementChild!;
      expect(attributesOf(widget)['researcher']).to.equal(researcher);
      expect(widget.firstElementChild).to.have.attribute('href', href);
    });
  }

  it('keeps its place and its words, and is made into one widget however often it is looked at', async () => {
    const place = await scanned('<p data-rw="trust-badge" data-researcher="ada">Ada</p>');
    scan(place);
    scan();
    const widgets = place.querySelectorAll('p > trust-badge');
    expect([...widgets].map((each) => each.textContent)).to.deep.equal(['Ada']);
  });

  it('is followed by its widget where the page changes it', async () => {
    const place = await scanned(
      '<p data-rw="trust-badge" data-researcher="ada" data-size="full">Ada</p>',
    );
    const [line, widget] = [place.querySelector('p')!, place.querySelector('trust-badge')!];
    line.dataset['researcher'] = 'grace';
    line.removeAttribute('data-size');
    await until(() => widget.getAttribute('researcher') === 'grace');
    expect(attributesOf(widget)).to.deep.equal({ researcher: 'grace' });
  });
});
