import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { SelectedEvent } from '../../src/elements/graph-slice/events.js';
import { inside, next, until } from '../fixtures/elements.js';
import { buttonNamed, handedIn } from '../fixtures/graph.js';
import { shows, write } from '../fixtures/viewers.js';

const pressed = (key: string): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });

/** Presses Enter in the search field at once. */
function seek(element: Element, text: string): HTMLInputElement {
  const input = inside<HTMLInputElement>(element, '[part=find]');
  input.focus();
  write(input, text);
  input.dispatchEvent(pressed('Enter'));
  return input;
}

describe('where the focus is in a <graph-slice>', () => {
  it('has one tab stop in the picture, and walks along the connections by arrow keys', async () => {
    const element = await handedIn();
    const said = () => inside(element, '[role=status]').textContent!;
    inside(element, '.canvas').focus();
    await sendKeys({ press: 'PageDown' });
    // The words are code of its own, fetched with the first step.
    await until(said);
    await sendKeys({ press: 'Home' });
    await until(() => said().startsWith('Ada Byron, Person.'));
    const heard: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await sendKeys({ press: key });
      await element.updateComplete;
      heard.push(said());
    }
    expect(
      heard.some((text) => /^(?:Charles|Notes)/.test(text)),
      heard.join('; '),
    ).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('.canvas [tabindex]')).to.have.length(0);
  });

  it('opens what is known of a node on Enter, and gives the focus back on Escape', async () => {
    const element = await handedIn();
    const canvas = inside(element, '.canvas');
    canvas.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    const details = await shows(element, '[part=details]');
    expect(details.textContent).to.contain('Ada Byron');
    expect(element.shadowRoot!.activeElement).to.equal(details);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=details]')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(canvas);
  });

  it('leaves the focus where it went while the code of the details came', async () => {
    const element = await handedIn();
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    inside(element, '.canvas').focus();
    await sendKeys({ press: 'Home' });
    element.shadowRoot!.querySelector('.canvas')!.dispatchEvent(pressed('Enter'));
    elsewhere.focus();
    await shows(element, '[part=details]');
    await element.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leaves the focus in the search where it went while the code of the details came', async () => {
    const element = await handedIn();
    const canvas = inside(element, '.canvas');
    canvas.focus();
    for (const key of ['Home', 'Enter']) canvas.dispatchEvent(pressed(key));
    const input = inside<HTMLInputElement>(element, '[part=find]');
    input.focus();
    await shows(element, '[part=details]');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('goes to what was sought before the code of the search was there, as the field is then', async () => {
    const element = await handedIn();
    const input = seek(element, 'notes');
    write(input, 'babb');
    await shows(element, '[part=details]');
    expect(inside(element, '.details .label').textContent).to.contain('Charles Babbage');
    expect(input.value).to.equal('');
  });

  for (const [what, goOn] of [
    ['has cleared the field', (input: HTMLInputElement) => write(input, '')],
    ['has left the field', (input: HTMLInputElement) => input.blur()],
  ] as const) {
    it(`goes nowhere with who ${what} before the code of the search was there`, async () => {
      const element = await handedIn();
      let selected = 0;
      element.addEventListener('rw-selected', () => (selected += 1));
      const input = seek(element, 'babb');
      goOn(input);
      // The same code is what draws the table.
      inside<HTMLDetailsElement>(element, '.as-table').open = true;
      await shows(element, 'tbody');
      await element.updateComplete;
      expect(selected).to.equal(0);
    });
  }

  it('finds a node by typing, selects it, and says why it is connected', async () => {
    const element = await handedIn();
    const input = inside<HTMLInputElement>(element, '[part=find]');
    input.value = 'babb';
    input.dispatchEvent(new InputEvent('input'));
    await shows(element, '.finds button');
    const selected = next<SelectedEvent>(element, 'rw-selected');
    buttonNamed(element, 'Charles Babbage').click();
    expect((await selected).node?.id).to.equal('babbage');
    const details = await shows(element, '[part=details]');
    expect(details.textContent).to.contain('Wrote 2 works with Ada Byron.');
    expect(inside(element, '[part=details] a')).to.have.attribute(
      'href',
      'https://network.example/cb',
    );
  });
});
