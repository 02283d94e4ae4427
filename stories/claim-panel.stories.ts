import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/claim-panel/define.js';
import { argTypes, carberry, layla, longName, zhenQin, type Args } from './support/acting.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';
import { tiesOf } from './support/viewers.js';

const panel = ({ data, relationship, researcher, actions, theme }: Args) =>
  html`<claim-panel
    .data=${data}
    .relationship=${relationship}
    researcher=${ifDefined(researcher)}
    actions=${ifDefined(actions)}
    theme=${ifDefined(theme)}
  ></claim-panel>`;

export default {
  title: 'Elements/Claim panel',
  component: 'claim-panel',
  render: panel,
  argTypes,
  parameters: guide({
    tag: 'claim-panel',
    use: 'Says whose record this is, and lets the researcher in person claim it.',
    avoid: 'Where records cannot be claimed: an endpoint without claims has nothing to show here.',
    theming:
      '`::part(title)`, `::part(button)` and `::part(state)` take what the colours of the page do not give.',
    accessibility:
      'A form with a labelled box; what is missing or refused is said beside it and is tied to it. The focus moves to the outcome when the form leaves.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Somebody who is signed in and could be the author. */
export const Default: Story = {
  args: { data: zhenQin, relationship: await tiesOf('signed-in', 'zhen-qin') },
  parameters: { live: true },
};

/** Nobody is signed in. */
export const SignedOut: Story = {
  args: { data: zhenQin, relationship: null },
};

/** The viewer’s own claim is being reviewed. */
export const ClaimPending: Story = {
  args: { data: zhenQin, relationship: await tiesOf('claim-pending', 'zhen-qin') },
};

/** The record is the viewer’s own. */
export const Owner: Story = {
  args: { data: carberry, relationship: await tiesOf('owner', 'josiah-carberry') },
};

/** Somebody else has claimed the record. */
export const ClaimedByAnother: Story = {
  args: { data: carberry, relationship: await tiesOf('signed-in', 'josiah-carberry') },
};

/** Its place while the record is on the way. */
export const Loading: Story = loading(panel);

/** There is no record. */
export const Empty: Story = { args: { data: null } };

/** The record could not be had. */
export const Failed: Story = failed(panel);

/** A long name in a narrow column. */
export const LongText: Story = inColumn(panel, '16em', longName);

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(panel, layla);
