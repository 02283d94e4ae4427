import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/trust-badge/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { alwaysFails, inArabic, inColumn, loading } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  endpoint?: string;
  size?: 'inline' | 'pill' | 'full';
  open?: boolean;
  theme?: string;
}

const badge = ({ data, researcher, endpoint, size, open, theme }: Args) =>
  html`<trust-badge
    .data=${data}
    researcher=${ifDefined(researcher)}
    endpoint=${ifDefined(endpoint)}
    size=${size ?? 'pill'}
    ?open=${open}
    theme=${ifDefined(theme)}
  ></trust-badge>`;

export default {
  title: 'Elements/Trust badge',
  component: 'trust-badge',
  render: badge,
  args: { size: 'pill' },
  argTypes: {
    size: { control: 'inline-radio', options: ['inline', 'pill', 'full'] },
    theme: { control: 'select', options: [undefined, 'light', 'dark'] },
  },
  parameters: guide({
    tag: 'trust-badge',
    use: 'How far a record can be trusted, beside a name. Opened, it lists the evidence: the points of each signal, who asserted it and when, and what would raise it. Five hundred on one page ask for their data in five requests.',
    avoid:
      'Do not put it beside a name that is not linked to a record. Where the rating is the subject of the page, `<trust-snapshot>` shows it with its evidence laid out.',
    theming:
      'It takes the size and colour of the text it stands in. `--rw-badge-background` and `--rw-badge-border` give the pill a ground; `::part(badge)` takes the rest.',
    accessibility:
      'The badge is a button whose name holds the rating and whom it is about. Enter, Space, click and touch open the evidence; Escape closes it and gives the focus back.',
    attributes: 'researcher="zhen-qin" size="pill"',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const ids = Array.from(
  { length: 40 },
  (_, index) => `journal-${String(index + 1).padStart(3, '0')}`,
);
const contributors = await answer(`/researchers?ids=${ids.join(',')}`);

/** A well-trusted record. */
export const Default: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  parameters: { live: true },
};

/** Score, band, level and claim. */
export const Full: Story = {
  args: { data: await answer('/researchers/zhen-qin'), size: 'full' },
};

/** In running text. */
export const Inline: Story = {
  args: { data: await answer('/researchers/zhen-qin'), size: 'inline' },
  render: (args) => html`<p>The proof is by Zhen Qin ${badge(args)} and was found in 2022.</p>`,
};

/** The evidence behind the score, opened by a click. */
export const Opened: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  render: (args) => html`<div style="min-block-size: 30em">${badge(args)}</div>`,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('trust-badge')?.shadowRoot?.querySelector('button')?.click();
  },
};

/** The source does not rate this record. */
export const Unrated: Story = { args: { data: await answer('/researchers/wren-abara') } };

/** The badge's place while the rating is on the way. */
export const Loading: Story = loading(badge);

/** There is nobody to rate. */
export const Empty: Story = { args: { data: null } };

/** A badge that failed says why, and can be tried again. */
export const Failed: Story = {
  args: { researcher: 'zhen-qin', size: 'full' },
  render: (args) => alwaysFails(badge(args)),
};

/** A band that no list foresaw, in a column that is too narrow for it. */
export const LongText: Story = inColumn(badge, '12em', {
  size: 'full',
  data: {
    id: 'long',
    name: 'Long',
    claim: { status: 'unclaimed' },
    trust: { score: 21, maxScore: 100, band: 'provisionally assessed, awaiting review' },
  },
});

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(badge, {
  data: await answer('/researchers/layla-al-masri'),
  size: 'full',
});

/** Beside forty names of a journal's contributors. */
export const ManyNames: Story = {
  args: { size: 'inline' },
  render: ({ size }) => {
    const people = (contributors.items as { id: string; name: string }[]).map(
      (person, index) =>
        html`${index ? ', ' : nothing}${person.name} ${badge({ data: person, size })}`,
    );
    return html`<p>${people}</p>`;
  },
};
