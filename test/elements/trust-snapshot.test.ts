import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { TrustSnapshot } from '../../src/elements/trust-snapshot/trust-snapshot.js';
import { inside, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';

const snapshot = (data: unknown, level = 3) =>
  fixture<TrustSnapshot>(
    html`<trust-snapshot .data=${data} heading-level=${level}></trust-snapshot>`,
  );

const counts = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=count]')].map((each) =>
    each.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('<trust-snapshot>', () => {
  it('shows score, level, claim and counts under a heading of the level asked for', async () => {
    const element = await snapshot(adaBody, 2);
    expect(inside(element, '[role=heading]')).to.have.attribute('aria-level', '2');
    expect(shadowText(element)).to.contain('Trust 64 · Established');
    expect(shadowText(element)).to.contain('Verification L3');
    expect(shadowText(element)).to.contain('Claimed by the author');
    expect(counts(element)).to.deep.equal([
      '12 works',
      '3 followers',
      '4 topics',
      '2 close collaborators',
    ]);
    await expect(element).to.be.accessible();
  });

  it('uses the singular for one, and leaves out what is not known', async () => {
    const element = await snapshot({ ...adaBody, counts: { works: 1, followers: 0 } });
    expect(counts(element)).to.deep.equal(['1 work', '0 followers']);
  });

  it('shortens a long count to the eye, and says the whole of it', async () => {
    const element = await snapshot({ ...adaBody, counts: { works: 1_234_567, topics: 9_999 } });
    const [works, topics] = [...element.shadowRoot!.querySelectorAll('[part=count]')];
    expect(inside(element, '[part=count] [aria-hidden]')).to.have.text('1.2M');
    expect(works).to.contain.text('1,234,567');
    expect(topics!.querySelector('[aria-hidden]')).to.equal(null);
    expect(topics).to.contain.text('9,999');
  });

  it('says that nobody has rated a record', async () => {
    const element = await snapshot({ ...adaBody, trust: null });
    expect(shadowText(element)).to.contain('Not rated');
    expect(element.shadowRoot!.querySelector('[part=meter]')).to.equal(null);
  });

  it('is empty for a record of which nothing is known', async () => {
    const element = await snapshot({ id: 'x', name: 'Xu' });
    expect(element).to.match(':state(empty)');
  });
});
