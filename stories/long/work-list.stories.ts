import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/work-list/define.js';
import { answer } from '../support/answers.js';

/*
 * Lists too long to be drawn again by every test that looks at all stories: these are for people.
 * test/elements/work-list.test.ts and the benchmarks draw lists of these lengths.
 */

interface Args {
  works: number;
}

const { items } = (await answer('/researchers/josiah-carberry/works?limit=100')) as {
  items: readonly Readonly<Record<string, unknown>>[];
};

/** The same hundred works again and again, each with an id and a number of its own. */
const works = (count: number) => ({
  items: Array.from({ length: count }, (_, index) => {
    const work = items[index % items.length]!;
    return { ...work, id: `w${index}`, title: `${String(work['title'])} (${index + 1})` };
  }),
  total: count,
  nextCursor: null,
});

export default {
  title: 'Elements/Work list/Long lists',
  component: 'work-list',
  render: ({ works: count }) => html`<work-list .data=${works(count)} group="none"></work-list>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Search, filter and scroll; the browser’s own search finds every work. */
export const FiveThousand: Story = { args: { works: 5000 } };

/** Handed in at once: what is far from the screen stands in outline. */
export const FiftyThousand: Story = { args: { works: 50_000 } };
