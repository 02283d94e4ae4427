import { fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand, emulateMedia, setViewport } from '@web/test-runner-commands';
import { allStories, calm, type NamedStory, type Stage } from '../fixtures/stories.js';
import type { Shot } from '../tools/pictures.js';

/** Columns of a plate. */
const WIDTHS = [320, 768];
/** Rows of a plate. */
const ROWS: readonly Stage[] = [
  { scheme: 'light', direction: 'ltr' },
  { scheme: 'light', direction: 'rtl' },
  { scheme: 'dark', direction: 'ltr' },
  { scheme: 'dark', direction: 'rtl' },
];

/** The most of a page that a picture shows, in CSS pixels: what is below looks like what is above. */
const HEIGHT = 1000;

/** How long nothing may change before a picture is taken: half a second. */
const FRAMES = 30;

const STAGES = ROWS.flatMap((row) => WIDTHS.map((width) => ({ ...row, width })));

/** Pages side by side in pairs, as a plate shows them. */
function arrange(all: HTMLElement): void {
  document.body.style.margin = '0';
  Object.assign(all.style, {
    display: 'grid',
    gridTemplateColumns: WIDTHS.map((width) => `${width + 32}px`).join(' '),
    inlineSize: 'max-content',
  });
  for (const page of all.children) {
    Object.assign((page as HTMLElement).style, { maxBlockSize: `${HEIGHT}px`, overflow: 'hidden' });
  }
}

/** What opens below or beside a widget lies outside its page. */
function clipOf(element: HTMLElement): Shot['clip'] {
  const popup = [...element.querySelectorAll('*')]
    .map((widget) => widget.shadowRoot?.querySelector(':popover-open'))
    .find(Boolean);
  const box = element.getBoundingClientRect();
  const end = Math.max(box.bottom, popup ? popup.getBoundingClientRect().bottom + 16 : 0);
  const [width, height] = [Math.ceil(box.width), Math.ceil(end - box.y)];
  return { x: Math.floor(box.x), y: Math.floor(box.y), width, height };
}

async function shoot(shot: Shot): Promise<void> {
  const { wrong } = await executeServerCommand<{ wrong?: string }, Shot>('picture', shot);
  if (wrong) throw new Error(wrong);
}

const plateOf = ({ name }: NamedStory): string => name.replace(' ', '-');

async function takeAtOnce(story: NamedStory): Promise<void> {
  await setViewport({ width: 1200, height: 1600 });
  const all = await story.showAll(STAGES);
  arrange(all);
  await calm(all, FRAMES);
  await shoot({ plate: plateOf(story), column: 0, row: 0, clip: clipOf(all), last: true });
}

/** Only one popover is open at a time, so these pages are shown one after the other. */
async function takeOneByOne(story: NamedStory): Promise<void> {
  for (const [index, stage] of STAGES.entries()) {
    await setViewport({ width: stage.width + 32, height: 900 });
    fixtureCleanup();
    const page = await story.show(stage);
    document.body.style.margin = '0';
    await calm(page, FRAMES);
    const [column, row] = [index % WIDTHS.length, Math.floor(index / WIDTHS.length)];
    const last = index === STAGES.length - 1;
    page.style.minBlockSize = `${clipOf(page).height}px`;
    await shoot({ plate: plateOf(story), column, row, clip: clipOf(page), last });
  }
}

const stories = await allStories();

describe('pictures', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));

  for (const story of stories) {
    const take = story.played ? takeOneByOne : takeAtOnce;
    it(`${story.name} looks as approved`, () => take(story)).timeout(60_000);
  }
});
