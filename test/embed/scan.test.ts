import { expect, fixture, html } from '@open-wc/testing';
import { scan } from '../../src/embed/scan.js';

describe('scan()', () => {
  it('finds what stands for a widget in what it is given, and that itself', async () => {
    const around = await fixture(html`<div><p data-rw="trust-badge"></p></div>`);
    scan(around);
    expect(around.firstElementChild!.firstElementChild?.localName).to.equal('trust-badge');
    const itself = await fixture(html`<p class="rw-trust-badge" data-researcher="ada"></p>`);
    scan(itself);
    expect(itself.firstElementChild?.getAttribute('researcher')).to.equal('ada');
  });
});
