import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/trust-snapshot/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  headingLevel?: number;
  theme?: string;
}

const snapshot = ({ data, researcher, headingLevel, theme }: Args) =>
  html`<trust-snapshot
    .data=${data}
    researcher=${ifDefined(researcher)}
    heading-level=${headingLevel ?? 3}
    theme=${ifDefined(theme)}
  ></trust-snapshot>`;

export default {
  title: 'Elements/Trust snapshot',
  component: 'trust-snapshot',
  render: snapshot,
  argTypes: { theme: { control: 'select', options: [undefined, 'light', 'dark'] } },
  parameters: guide({
    tag: 'trust-snapshot',
    use: 'A record at a glance: score, verification level, claim, and how many works, followers, topics and close collaborators.',
    avoid: 'Beside a name in running text: `<trust-badge>` is made for that.',
    theming:
      '`::part(title)`, `::part(meter)` and `::part(counts)` take what the colours of the page do not give.',
    accessibility:
      'A heading of the level that the page asks for, and two lists. The bar is a picture of a figure that stands beside it in words.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A well-trusted record. */
export const Default: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  parameters: { live: true },
};

/** A record that nobody has claimed. */
export const Unclaimed: Story = { args: { data: await answer('/researchers/zhen-qin') } };

/** The source does not rate, and counts only works. */
export const Unrated: Story = {
  args: { data: { id: 'x', name: 'Xu', counts: { works: 1 } } },
};

/** Its place while the record is on the way. */
export const Loading: Story = loading(snapshot);

/** Nothing is known of the record. */
export const Empty: Story = { args: { data: { id: 'x', name: 'Xu' } } };

/** The record could not be had. */
export const Failed: Story = failed(snapshot);

/** Words and figures that no list foresaw, in a narrow column. */
export const LongText: Story = inColumn(snapshot, '15em', {
  data: {
    id: 'long',
    name: 'Long',
    claim: { status: 'unclaimed' },
    trust: { score: 21, maxScore: 100, band: 'provisionally assessed, awaiting review' },
    counts: { works: 1234567, followers: 9876543, topics: 1000, collaborators: 12000 },
  },
});

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(snapshot, {
  data: await answer('/researchers/layla-al-masri'),
});
