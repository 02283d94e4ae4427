import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** Where approved pictures are kept, one plate a story. */
const APPROVED = 'test/pictures/approved';
/** Where the present ones and their differences are put for a person to look at. */
const PRESENT = 'node_modules/.cache/pictures';

/** One picture: a story in one mode. */
export interface Shot {
  readonly plate: string;
  /** Place on the plate. */
  readonly column: number;
  readonly row: number;
  /** Part of the window, in CSS pixels. */
  readonly clip: { x: number; y: number; width: number; height: number };
  /** Nothing more comes for this plate. */
  readonly last: boolean;
}

interface Placed {
  readonly column: number;
  readonly row: number;
  readonly image: PNG;
}

const plates = new Map<string, Placed[]>();

/** Levels of a channel: fewer bytes, and one of them is still a difference that counts. */
const LEVELS = 32;

/** A pale ground, such as that of what is loading, is a few levels from the page's: this tells them apart. */
const THRESHOLD = 0.03;

function flatten(image: PNG): PNG {
  const step = 256 / LEVELS;
  for (let at = 0; at < image.data.length; at += 1) {
    image.data[at] = Math.round((Math.floor(image.data[at]! / step) * 255) / (LEVELS - 1));
  }
  return image;
}

function write(path: string, image: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(image, { colorType: 2, deflateLevel: 9 }));
}

/** Lays the pictures out in columns and rows, each as wide and as high as its largest. */
function compose(shots: readonly Placed[]): PNG {
  const extent = (along: 'column' | 'row', side: 'width' | 'height', before: number) =>
    [...Array(before).keys()]
      .map((at) => Math.max(...shots.filter((s) => s[along] === at).map((s) => s.image[side])))
      .reduce((sum, size) => sum + size, 0);
  const count = (along: 'column' | 'row') => Math.max(...shots.map((shot) => shot[along])) + 1;
  const plate = new PNG({
    width: extent('column', 'width', count('column')),
    height: extent('row', 'height', count('row')),
  });
  plate.data.fill(255);
  for (const { column, row, image } of shots) {
    const x = extent('column', 'width', column);
    const y = extent('row', 'height', row);
    PNG.bitblt(image, plate, 0, 0, image.width, image.height, x, y);
  }
  return plate;
}

/** What is wrong with a plate, or nothing. */
function compare(name: string, plate: PNG): string | undefined {
  const approved = `${APPROVED}/${name}.png`;
  write(`${PRESENT}/${name}.png`, plate);
  if (process.env['APPROVE']) write(approved, plate);
  if (!existsSync(approved)) return `${approved} is missing: npm run pictures:approve`;
  const wanted = PNG.sync.read(readFileSync(approved));
  const { width, height } = plate;
  if (wanted.width !== width || wanted.height !== height) {
    return `${name} is ${width} × ${height} px, approved was ${wanted.width} × ${wanted.height}`;
  }
  const difference = new PNG({ width, height });
  // Anti-aliased pixels are found and left out; any other difference counts.
  const count = pixelmatch(wanted.data, plate.data, difference.data, width, height, {
    threshold: THRESHOLD,
    includeAA: false,
  });
  if (count === 0) return undefined;
  write(`${PRESENT}/${name}.difference.png`, difference);
  return `${count} pixels of ${name} differ: see ${PRESENT}/${name}.difference.png`;
}

async function take(page: Page, shot: Shot): Promise<string | undefined> {
  // A popover would move if the window were made larger for the picture.
  const inside = shot.clip.y + shot.clip.height <= (page.viewport()?.height ?? 0);
  const bytes = await page.screenshot({ clip: shot.clip, captureBeyondViewport: !inside });
  const shots = plates.get(shot.plate) ?? [];
  plates.set(shot.plate, shots);
  shots.push({ column: shot.column, row: shot.row, image: PNG.sync.read(Buffer.from(bytes)) });
  if (!shot.last) return undefined;
  plates.delete(shot.plate);
  return compare(shot.plate, flatten(compose(shots)));
}

/** The command `picture`, which takes a `Shot` and answers what is wrong with its plate. */
export function pictures(): TestRunnerPlugin<Shot> {
  return {
    name: 'pictures',
    async executeCommand({ command, payload, session }) {
      if (command !== 'picture' || !payload) return undefined;
      const { browser } = session as unknown as { browser: { getPage(id: string): Page } };
      return { wrong: await take(browser.getPage(session.id), payload) };
    },
  };
}

/** One page with every picture that was taken last. */
export function writeContactSheet(): void {
  const names = readdirSync(PRESENT).filter((name) => name.endsWith('.png'));
  const figures = names.map(
    (name) => `<figure><figcaption>${name}</figcaption><img src="${name}" alt=""></figure>`,
  );
  const style = 'body{font:14px sans-serif;columns:2}figure{margin:0 0 2em}img{max-width:100%}';
  writeFileSync(
    `${PRESENT}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${figures.join('\n')}`,
  );
  console.log(`contact sheet: ${PRESENT}/index.html`);
}
