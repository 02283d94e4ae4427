import { a11ySnapshot, compareSnapshot, setViewport } from '@web/test-runner-commands';
import { allStories, calm } from '../fixtures/stories.js';

const stories = await allStories();

/** What a screen reader is told of one thing. */
interface Node {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: string;
  readonly busy?: boolean;
  readonly level?: number;
  readonly children?: readonly Node[];
}

const STATES = ['level', 'expanded', 'pressed', 'checked', 'disabled', 'invalid', 'busy'] as const;

/** Longer ones say the same again and again. */
const LINES = 120;

/** The tree as lines, children further in: `button "Retry" pressed=false`. */
function lines(node: Node, depth = 0): string[] {
  const states = STATES.filter((state) => node[state] !== undefined).map(
    (state) => ` ${state}=${node[state]}`,
  );
  const name = node.name ? ` "${node.name}"` : '';
  const description = node.description ? ` (${node.description})` : '';
  const own = `${'  '.repeat(depth)}${node.role}${name}${description}${states.join('')}`;
  return [own, ...(node.children ?? []).flatMap((child) => lines(child, depth + 1))];
}

/** As it may stand in the file of trees, which is a script of template literals. */
const harmless = (text: string): string => text.replaceAll('\\', '∖').replaceAll('${', '$ {');

/** The browser whose trees are kept; another version words them otherwise. */
const KEPT_OF = 'Chrome/156.';

/** Whose parts come one after the other: a tree is taken once nothing came for a second. */
const COMPOSED = /^researcher-profile /;
const SECOND = 60;

/** High enough that no part waits until it is scrolled to. */
const WINDOW = { width: 900, height: 6000 };

const isKept = navigator.userAgent.includes(KEPT_OF);

describe('the accessibility tree', () => {
  before(() => setViewport(WINDOW));

  if (!isKept) it.skip(`is compared in ${KEPT_OF} only, which this browser is not`);

  for (const { name, show } of isKept ? stories : []) {
    it(`of ${name} is as it was`, async () => {
      const page = await show({ width: 700 });
      page.id = 'story';
      if (COMPOSED.test(name)) await calm(page, SECOND);
      const tree = (await a11ySnapshot({ selector: '#story' } as never)) as unknown as Node;
      await compareSnapshot({ name, content: harmless(lines(tree).slice(0, LINES).join('\n')) });
    });
  }
});
