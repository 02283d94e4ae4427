import { expect } from '@open-wc/testing';
import { serverUrl } from '../tools/server-url.js';
import { fragment } from './prerendered.js';

describe('fragments over HTTP', () => {
  it('say how long they keep, and the same ETag for the same', async () => {
    const path = 'fragments/researcher-card?researcher=josiah-carberry&heading-level=2';
    const { response, html } = await fragment(path);
    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).to.contain('stale-while-revalidate');
    expect(html).to.contain('heading-level="2"').and.to.contain('datetime="2026-11-23"');
    const again = await fragment(path);
    expect(again.response.headers.get('etag')).to.match(/^"[0-9a-f]{32}"$/);
    expect(again.response.headers.get('etag')).to.equal(response.headers.get('etag'));
  });

  it('are not sent again to whom has them, on whatever page', async () => {
    const url = `${await serverUrl('ssr')}/fragments/researcher-card?researcher=josiah-carberry`;
    const etag = (await fetch(url)).headers.get('etag')!;
    const asked = (condition: string) =>
      fetch(url, { headers: { 'If-None-Match': condition }, cache: 'no-store' });
    for (const condition of [etag, `"x", W/${etag}`, '*']) {
      const answer = await asked(condition);
      expect(answer.status, condition).to.equal(304);
      expect(answer.headers.get('etag')).to.equal(etag);
      expect(await answer.text()).to.equal('');
    }
    expect((await asked('"x"')).status).to.equal(200);
  });

  it('that do not exist are remembered for a while, a wrong question is not', async () => {
    const kept = async (query: string) =>
      (await fragment(`fragments/researcher-card${query}`)).response.headers.get('cache-control');
    expect(await kept('?researcher=nobody-here')).to.match(/^public, max-age=\d+$/);
    expect(await kept('')).to.equal('no-store');
  });

  it('are a document of their own for a frame, in which nothing runs', async () => {
    const path = 'fragments/work-list?researcher=josiah-carberry&lang=ar&frame';
    const { html } = await fragment(path);
    expect(html).to.match(/^<!doctype html>/);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.documentElement.dir).to.equal('rtl');
    expect(page.title).to.contain('Josiah Carberry');
    expect(page.querySelector('base')?.target).to.equal('_blank');
    expect(page.querySelectorAll('script').length).to.equal(0);
    expect(page.querySelectorAll('work-list').length).to.equal(1);
  });

  it('are for a frame of the scheme that is asked for, whatever the visitor’s system has', async () => {
    const schemeOf = async (query: string): Promise<string | undefined> => {
      const path = `fragments/trust-badge?researcher=zhen-qin&frame${query}`;
      const page = new DOMParser().parseFromString((await fragment(path)).html, 'text/html');
      return page.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content;
    };
    expect(await schemeOf('')).to.equal('light dark');
    expect(await schemeOf('&theme=light')).to.equal('light');
    expect(await schemeOf('&theme=dark')).to.equal('dark');
    expect(await schemeOf('&theme=journal')).to.equal('light dark');
  });

  it('are the same for many at once, whatever was rendered before', async () => {
    const path = 'fragments/researcher-profile?researcher=zhen-qin';
    const paths = [path, path, 'fragments/work-list?researcher=josiah-carberry', path, path];
    const answers = await Promise.all(paths.map((each) => fragment(each)));
    const tags = answers.map(({ response }) => response.headers.get('etag'));
    expect(new Set(tags.filter((_, index) => index !== 2)).size).to.equal(1);
  });

  it('say what is wrong in a sentence that can stand in a page', async () => {
    const statuses = {
      'fragments/researcher-card': 400,
      'fragments/no-such-tag?researcher=ada': 404,
      'fragments/researcher-card?researcher=nobody-here': 404,
      'fragments/researcher-card?researcher=retired-record': 404,
    };
    for (const [path, status] of Object.entries(statuses)) {
      const { response, html } = await fragment(path);
      expect(response.status, path).to.equal(status);
      expect(html).to.match(/^<p class="rw-failed" lang="en" dir="ltr">[^<]+<\/p>$/);
    }
  });

  it('may be read by pages of any origin, and depend on their address alone', async () => {
    const path = 'fragments/researcher-card?researcher=josiah-carberry';
    const answers = [await fragment(path), await fragment(path.replace('josiah-carberry', ''))];
    const url = `${await serverUrl('ssr')}/${path}`;
    const german = await fetch(url, { headers: { 'Accept-Language': 'de' } });
    expect(await german.text()).to.equal(answers[0]!.html);
    for (const { headers } of [...answers.map(({ response }) => response), german]) {
      expect(headers.get('vary')).to.equal(null);
    }
  });

  it('leave the data out for a page that brings no script', async () => {
    const { html } = await fragment('fragments/follow-button?researcher=josiah-carberry&inert');
    expect(html).not.to.contain('application/json').and.not.to.contain('scripting: none');
    expect(html).to.contain('.follow { display: none; }');
    expect(html).to.match(/<a href="[^"]+profile[^"]*"><bdi>Josiah Carberry/);
  });

  it('are free of Lit’s marks where nothing will look for them, and read the same', async () => {
    const texts: string[] = [];
    for (const inert of ['', '&inert']) {
      const asked = `fragments/work-list?researcher=josiah-carberry${inert}`;
      const { html } = await fragment(asked);
      const root = html.slice(html.indexOf('</style>'), html.indexOf('</template>'));
      expect(/<[!?]/.test(root), asked).to.equal(inert === '');
      texts.push(new DOMParser().parseFromString(root, 'text/html').body.textContent);
    }
    expect(texts[1]).to.equal(texts[0]);
  });

  it('take no attribute that says where to ask, nor any that is none', async () => {
    const query = 'researcher=josiah-carberry&endpoint=https://evil.example&onclick=x&style=y';
    const { html } = await fragment(`fragments/trust-badge?${query}`);
    expect(html).not.to.match(/^<trust-badge[^>]*(endpoint|onclick|style)=/);
  });

  it('give the badge from right to left where its language is written so', async () => {
    for (const [lang, isMirrored] of [
      ['ar', true],
      ['en', false],
    ] as const) {
      const { html } = await fragment(`badge.svg?researcher=josiah-carberry&lang=${lang}`);
      const svg = new DOMParser().parseFromString(html, 'image/svg+xml').documentElement;
      document.body.append(svg);
      const text = svg.querySelector('text')!;
      const [first, last] = [0, text.getNumberOfChars() - 1].map(
        (at) => text.getStartPositionOfChar(at).x,
      );
      expect(first! > last!, lang).to.equal(isMirrored);
      const [picture, words, meter] = [svg, text, svg.querySelector('.track')!].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(words!.left).to.be.at.least(picture!.left);
      expect(words!.right).to.be.at.most(picture!.right);
      expect(meter!.left > words!.left, lang).to.equal(isMirrored);
      svg.remove();
    }
  });

  it('give the badge as an image with a text alternative and both themes', async () => {
    const { response, html } = await fragment('badge.svg?researcher=josiah-carberry');
    expect(response.headers.get('content-type')).to.equal('image/svg+xml; charset=utf-8');
    const svg = new DOMParser().parseFromString(html, 'image/svg+xml').documentElement;
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('aria-label')).to.contain('Josiah Carberry');
    expect(svg.querySelector('title')!.textContent).to.equal(svg.getAttribute('aria-label'));
    expect(svg.querySelector('style')!.textContent).to.contain('prefers-color-scheme: dark');
    const image = new Image();
    image.src = `${await serverUrl('ssr')}/badge.svg?researcher=josiah-carberry`;
    await image.decode();
    expect(image.naturalWidth).to.be.above(100);
  });
});

describe('a prerendered page with scripts disabled', () => {
  it('shows the whole profile, with a still picture and a table for the graph', async () => {
    const { html } = await fragment('pages/josiah-carberry');
    const frame = document.createElement('iframe');
    // No allow-scripts: nothing in it runs. Same origin, so that the test can look.
    frame.sandbox.add('allow-same-origin');
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const profile = page.querySelector('researcher-profile')!.shadowRoot!;
    const inside = (tag: string): ShadowRoot => profile.querySelector(tag)!.shadowRoot!;
    expect(page.title).to.contain('Josiah Carberry');
    expect(inside('researcher-card').textContent).to.contain('Josiah Carberry');
    expect(inside('trust-snapshot').querySelector('[part=counts]')).not.to.equal(null);
    expect(inside('work-list').querySelectorAll('[part=work]').length).to.equal(299);
    expect(inside('work-list').querySelectorAll('details.report').length).to.equal(299);
    expect(inside('work-list').querySelectorAll('.chart .bar').length).to.be.above(3);
    const abstract = inside('work-list').querySelector<HTMLDetailsElement>('details.fold')!;
    abstract.open = true;
    expect(abstract.querySelector('[part=abstract]')!.clientHeight).to.be.above(0);
    expect(inside('follow-button').host.getClientRects().length).to.equal(0);
    const graph = inside('graph-slice');
    expect(graph.querySelector('.still svg path')!.getBoundingClientRect().width).to.be.above(0);
    expect(graph.querySelectorAll('table tbody tr').length).to.be.above(10);
    expect(page.querySelector('time')!.dateTime).to.equal('2026-11-23');
    frame.remove();
  });
});
