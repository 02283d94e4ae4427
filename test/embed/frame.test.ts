import { expect } from '@open-wc/testing';
import { startFrame } from '../../src/embed/frame/page.js';
import { configure } from '../../src/index.js';
import { shadowText, until } from '../fixtures/elements.js';
import { openStage, type Stage } from '../fixtures/stage.js';

/** What the card of a frame says whose address names this endpoint. */
async function shownAt({ url }: Stage): Promise<string> {
  const address = new URLSearchParams({
    widget: 'researcher-card',
    researcher: 'ada',
    endpoint: url,
  });
  const { search } = location;
  history.replaceState(null, '', `?${address}`);
  startFrame();
  history.replaceState(null, '', location.pathname + search);
  const card = document.querySelector('body > researcher-card')!;
  await until(() => card.shadowRoot && shadowText(card) !== '' && card.matches(':state(ready)'));
  const text = shadowText(card);
  card.remove();
  return text;
}

describe('the page of a frame', () => {
  afterEach(() => configure({ endpoint: undefined, source: undefined }));

  it('asks where its address says, but where it names an endpoint itself no other', async () => {
    const named = await openStage({ body: { id: 'ada', name: 'Named' } });
    const other = await openStage({ body: { id: 'ada', name: 'Other' } });
    expect(await shownAt(other)).to.contain('Other');
    configure({ endpoint: undefined });
    const asked = (await other.heard()).length;
    const meta = document.createElement('meta');
    meta.name = 'research-endpoint';
    meta.content = named.url;
    document.head.append(meta);
    try {
      expect(await shownAt(other)).to.contain('Named');
      expect(await other.heard()).to.have.length(asked);
    } finally {
      meta.remove();
    }
  });
});
