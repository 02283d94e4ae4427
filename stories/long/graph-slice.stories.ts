import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/graph-slice/define.js';
import { answer } from '../support/answers.js';

/*
 * Graphs too large to be drawn again by every test that looks at all stories: these are for people.
 * test/graph/draw/large.test.ts and the benchmarks draw graphs as large.
 */

interface Args {
  data: unknown;
}

export default {
  title: 'Elements/Graph slice/Large graphs',
  component: 'graph-slice',
  render: ({ data }) => html`<graph-slice .data=${data}></graph-slice>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A neighbourhood of two thousand nodes. */
export const TwoThousand: Story = { args: { data: await answer('/researchers/graph-2000/graph') } };

/** As much as one answer can hold. */
export const TenThousand: Story = {
  args: { data: await answer('/researchers/graph-10000/graph') },
};
