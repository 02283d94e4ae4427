import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { next, shadowText } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';

const person = (name: string) => ({ body: { id: 'ada', name } });

async function shownName(card: Element): Promise<string> {
  if (!card.matches(':state(ready)')) await next(card, 'rw-loaded');
  return shadowText(card);
}

describe('a widget that is moved, removed and put back', () => {
  it('makes no second request when it is moved within a moment', async () => {
    const stage = await openStage({ ...person('Ada'), delay: 50 });
    const card = await fixture(
      html`<researcher-card researcher="ada" endpoint=${stage.url}></researcher-card>`,
    );
    await aTimeout(30);
    const { parentElement } = card;
    card.remove();
    parentElement!.append(card);
    expect(await shownName(card)).to.contain('Ada');
    expect(await stage.heard()).to.have.length(1);
  });

  it('starts again when it is put back after its request was aborted', async () => {
    const stage = await openStage({ ...person('Ada'), delay: 300 });
    const card = await fixture(
      html`<researcher-card researcher="ada" endpoint=${stage.url}></researcher-card>`,
    );
    while ((await stage.heard()).length === 0);
    const { parentElement } = card;
    card.remove();
    await aTimeout(0);
    await stage.script(person('Ada'));
    parentElement!.append(card);
    expect(await shownName(card)).to.contain('Ada');
    expect(await stage.heard()).to.have.length(2);
  });

  it('shows at once what is known already', async () => {
    const stage = await openStage({ ...person('Ada'), headers: { 'Cache-Control': 'max-age=60' } });
    const card = () =>
      fixture(html`<researcher-card researcher="ada" endpoint=${stage.url}></researcher-card>`);
    await shownName(await card());
    expect(await card()).to.match(':state(ready)');
    expect(await stage.heard()).to.have.length(1);
  });

  it('shows nothing that is too old by then, be it for a moment', async () => {
    // The browser's own clock does not go ahead with the page's, so its cache must keep out of this.
    const headers = { 'Cache-Control': 'max-age=60, stale-while-revalidate=60', Vary: '*' };
    const stage = await openStage({ ...person('Old'), headers });
    const card = () =>
      fixture(html`<researcher-card researcher="ada" endpoint=${stage.url}></researcher-card>`);
    const first = await card();
    await shownName(first);
    first.remove();
    await aTimeout(0);
    await stage.script({ ...person('New'), delay: 100 });
    const { now } = Date;
    try {
      Date.now = () => now() + 61_000;
      const stale = await card();
      expect(shadowText(stale), 'not too old to be shown meanwhile').to.contain('Old');
      stale.remove();
      await aTimeout(0);
      Date.now = () => now() + 121_000;
      const second = await card();
      expect(shadowText(second)).not.to.contain('Old');
      expect(await shownName(second)).to.contain('New');
    } finally {
      Date.now = now;
    }
  });
});
