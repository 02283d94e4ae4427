import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { allStories } from '../fixtures/stories.js';
import { controlsIn, describeElement } from './inside.js';

const stories = await allStories();

/** More than this many tab stops of one kind tell no more. */
const MOST = 60;

function focused(): Element {
  let at: Element = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** A button before and after the story, as any page has something around a widget. */
function surround(page: HTMLElement): [HTMLElement, HTMLElement] {
  const before = document.createElement('button');
  const after = document.createElement('button');
  page.before(before);
  page.after(after);
  return [before, after];
}

/** Whether a person can see where the focus is. */
function isMarked(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
}

interface Step {
  readonly at: string;
  readonly marked: boolean;
}

async function press(back: boolean): Promise<void> {
  if (back) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (back) await sendKeys({ up: 'Shift' });
}

/** What Tab, or Shift and Tab, reaches from `from` until `to`, or until it is enough. */
async function walk(from: HTMLElement, to: HTMLElement, back = false): Promise<Step[]> {
  const reached: Step[] = [];
  from.focus();
  while (reached.length < MOST) {
    await press(back);
    const at = focused();
    if (at === to) break;
    reached.push({ at: describeElement(at), marked: isMarked(at) });
  }
  return reached;
}

describe('walking through by keyboard', () => {
  before(() => setViewport({ width: 900, height: 700 }));

  for (const { name, show } of stories) {
    it(`reaches every control of ${name} in order, shows where it is, and gets out again`, async () => {
      const page = await show({ width: 700 });
      const [before, after] = surround(page);
      const forward = await walk(before, after);
      const controls = controlsIn(page)
        .filter((control) => control.tabIndex >= 0)
        .map(describeElement);
      expect(forward.map(({ at }) => at)).to.deep.equal(controls.slice(0, MOST));
      expect(forward.filter(({ marked }) => !marked)).to.deep.equal([]);
      if (controls.length >= MOST) return;
      const back = await walk(after, before, true);
      expect(back.map(({ at }) => at).reverse()).to.deep.equal(controls);
    }).timeout(30_000);
  }
});
