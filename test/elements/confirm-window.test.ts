import { expect, html } from '@open-wc/testing';
import { createApp } from '../../demo/app.js';
import { as, newWorld } from '../demo/ask.js';
import { inside } from '../fixtures/elements.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';

const WIDGETS = html`<follow-button researcher="zhen-qin" actions="window"></follow-button>
  <claim-panel researcher="zhen-qin" actions="window"></claim-panel>
  <trust-snapshot researcher="zhen-qin"></trust-snapshot>`;

/** Stands in for `window.open`; gives back what the page wanted to open. */
function instead(opened: Window | null): { addresses: string[]; end: () => void } {
  const { open } = window;
  const addresses: string[] = [];
  window.open = (url) => {
    addresses.push(String(url));
    return opened;
  };
  return { addresses, end: () => (window.open = open) };
}

/** The widgets, with a frame in the place of the window that they open, for which `say` speaks. */
async function withWindow(endpoint: string) {
  const page = await pageOf(endpoint, 'signed-in', WIDGETS);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const opened = frame.contentWindow;
  const stub = instead(opened);
  return {
    page,
    follow: page.querySelector('follow-button')!,
    opened,
    say: (origin: string, source: Window | null): void => {
      const data = { type: 'rw-confirmed', action: 'follow' };
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    },
    end: (): void => {
      stub.end();
      frame.remove();
    },
  };
}

const PATH = '/researchers/zhen-qin/confirm';

describe('actions that are confirmed in a window', () => {
  it('open a page of the endpoint’s own, and write nothing themselves', async () => {
    const { endpoint } = await newWorld();
    const page = await pageOf(endpoint, 'signed-in', WIDGETS);
    const stub = instead(null);
    try {
      const follow = page.querySelector('follow-button')!;
      (await shows(follow, '[part=button]')).click();
      const url = new URL(stub.addresses[0]!);
      expect(url.href).to.contain(`${endpoint}${PATH}`);
      expect(url.searchParams.get('action')).to.equal('follow');
      expect(url.searchParams.get('opener')).to.equal(location.origin);
      await says(follow, 'kept the window from opening');
      expect(inside<HTMLAnchorElement>(follow, '[role=status] a').href).to.equal(url.href);
      (await shows(page.querySelector('claim-panel')!, '[part=button]')).click();
      expect(new URL(stub.addresses[1]!).searchParams.get('action')).to.equal('claim');
    } finally {
      stub.end();
    }
  });

  it('look again when that window, and no other, says that it was confirmed', async () => {
    const world = await newWorld();
    const { page, follow, opened, say, end } = await withWindow(world.endpoint);
    try {
      (await shows(follow, '[part=button][aria-pressed=false]')).click();
      await world.ask('/researchers/zhen-qin/follow', { method: 'PUT', headers: as('signed-in') });
      say(location.origin, opened);
      say(new URL(world.endpoint).origin, window);
      await follow.updateComplete;
      expect(inside(follow, '[role=status]').textContent.trim()).to.equal('');
      say(new URL(world.endpoint).origin, opened);
      await says(follow, 'Confirmed at');
      await shows(follow, '[part=button][aria-pressed=true] .mark');
      await says(page.querySelector('trust-snapshot')!, '1 follower');
    } finally {
      end();
    }
  });

  it('say nothing of the next researcher when one for the last was confirmed', async () => {
    const world = await newWorld();
    const { page, follow, opened, say, end } = await withWindow(world.endpoint);
    try {
      (await shows(follow, '[part=button]')).click();
      follow.researcher = 'josiah-carberry';
      await follow.updateComplete;
      await world.ask('/researchers/zhen-qin/follow', { method: 'PUT', headers: as('signed-in') });
      say(new URL(world.endpoint).origin, opened);
      await says(page.querySelector('trust-snapshot')!, '1 follower');
      expect(follow.shadowRoot!.querySelector('[role=status]')!.textContent!.trim()).to.equal('');
    } finally {
      end();
    }
  });

  it('are not possible where the endpoint has no such page', async () => {
    const data = { id: 'x', name: 'Xu', actions: { confirmUrl: 'https://elsewhere.example/c' } };
    const { endpoint } = await newWorld();
    const page = await pageOf(
      endpoint,
      null,
      html`<follow-button .data=${data} actions="window"></follow-button>`,
    );
    const follow = page.querySelector('follow-button')!;
    await says(follow, 'only possible on the source’s own pages');
    expect(follow.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('are confirmed on a page that nobody can frame, by its own form alone', async () => {
    // In this page, with no network: a browser would name this page's origin, which is refused.
    const app = createApp();
    const headers = as('signed-in');
    const path = `${PATH}?action=claim`;
    const send = (fields: Record<string, string>) =>
      app.request(path, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields),
      });
    const page = await app.request(path, { headers });
    expect(page.headers.get('content-security-policy')).to.contain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).to.equal('DENY');
    const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())![1]!;
    expect((await send({ csrf: 'guessed' })).status).to.equal(403);
    const done = await send({ csrf });
    expect(await done.text()).to.contain('Your claim has arrived');
    const ties = await app.request('/researchers/zhen-qin/relationship', { headers });
    expect(await ties.json()).to.include({ claim: 'pending' });
  });
});
