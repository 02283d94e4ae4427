import { expect } from '@open-wc/testing';
import { deepElements, describeElement } from './access/inside.js';
import { shadowText } from './fixtures/elements.js';
import { allStories, widgetsIn } from './fixtures/stories.js';
import { hurry } from './hostile/support/clock.js';
import { en } from '../src/i18n/en.js';

/** Everything that is said on the console while a test runs. */
function listenToConsole(): string[] {
  const said: string[] = [];
  const own = { error: console.error, warn: console.warn };
  beforeEach(() => {
    said.length = 0;
    console.error = console.warn = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => Object.assign(console, own));
  return said;
}

/** Shapes that keep a place, and cannot be seen. */
const invisible = (page: Element): string[] =>
  deepElements(page)
    .filter((element) => element.matches('.bone'))
    .filter((bone) => / \/ 0\)|, 0\)/.test(getComputedStyle(bone).backgroundColor))
    .map(describeElement);

/** Names of messages that no text of a person's holds, such as `worksFound`. */
const KEYS = Object.keys(en).filter((key) => /[a-z][A-Z]/.test(key));

/** Messages that were missing, so that their name stands in their place. */
function unspoken(page: Element): string[] {
  const texts = [page, ...deepElements(page)].flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()),
  );
  return KEYS.filter((key) => texts.includes(key));
}

const stories = await allStories();

describe('stories', () => {
  const said = listenToConsole();

  for (const { name, show } of stories) {
    it(`${name} shows its state, with nothing for axe or the console to say`, async () => {
      const page = await show();
      await expect(page).to.be.accessible();
      expect(said).to.deep.equal([]);
      expect(invisible(page), 'skeletons').to.deep.equal([]);
      expect(unspoken(page), 'missing messages').to.deep.equal([]);
    });
  }

  for (const { name, show } of stories.filter(({ story }) => story === 'Failed')) {
    it(`${name} fails as an endpoint that is out of order does`, async () => {
      for (const widget of widgetsIn(await show()))
        expect(shadowText(widget)).to.contain(en.failure['server-fault']);
    });
  }

  for (const { name, show } of stories.filter(({ story }) => story === 'Loading')) {
    it(`${name} goes on for longer than a request may take`, async () => {
      const clock = hurry();
      try {
        const page = await show();
        await new Promise((done) => setTimeout(done, 20_000));
        for (const widget of widgetsIn(page)) expect(widget).to.match(':state(loading)');
      } finally {
        clock.stop();
      }
    });
  }
});
