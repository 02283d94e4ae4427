import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ResearchElement } from '../src/elements/shared/research-element.js';

/** What these tests need of a story, whatever its arguments are. */
interface Story {
  readonly args?: object;
  readonly parameters?: { readonly needsServer?: boolean };
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => void | Promise<void>;
}

type StoryFile = Readonly<Record<string, Story>> & { readonly default: Story };

const storyModule = '/__stories.js';
const files = (await import(storyModule)) as Readonly<Record<string, StoryFile>>;

/** The state that a story is named after; any other story shows its widget with data. */
const STATES: Readonly<Record<string, string>> = {
  Loading: 'loading',
  Empty: 'empty',
  Failed: 'failed',
};

function widgetsIn(root: ParentNode): ResearchElement<unknown>[] {
  return [...root.querySelectorAll('*')].filter((element) => element instanceof ResearchElement);
}

const settled = (widget: Element, state: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (widget.matches(`:state(${state})`)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

async function show(name: string, story: Story, file: StoryFile): Promise<HTMLElement> {
  const render = story.render ?? file.default.render!;
  const args = { ...file.default.args, ...story.args };
  const canvas = await fixture<HTMLElement>(html`<main>${render(args)}</main>`);
  const widgets = widgetsIn(canvas);
  expect(widgets, 'widgets in the story').not.to.be.empty;
  await Promise.all(widgets.map((widget) => settled(widget, STATES[name] ?? 'ready')));
  await story.play?.({ canvasElement: canvas });
  await nextFrame();
  return canvas;
}

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

describe('stories', () => {
  const said = listenToConsole();

  for (const [file, stories] of Object.entries(files)) {
    describe(file, () => {
      for (const [name, story] of Object.entries(stories)) {
        if (name === 'default' || story.parameters?.needsServer) continue;
        it(`${name} shows its state, with nothing for axe or the console to say`, async () => {
          const canvas = await show(name, story, stories);
          await expect(canvas).to.be.accessible();
          expect(said).to.deep.equal([]);
        });
      }
    });
  }
});
