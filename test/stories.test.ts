import { expect } from '@open-wc/testing';
import { deepElements, describeElement } from './access/inside.js';
import { allStories } from './fixtures/stories.js';
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
});
