import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/follow-button/define.js';
import { argTypes, carberry, layla, longName, zhenQin, type Args } from './support/acting.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';
import { tiesOf } from './support/viewers.js';

const button = ({ data, relationship, researcher, actions, theme }: Args) =>
  html`<follow-button
    .data=${data}
    .relationship=${relationship}
    researcher=${ifDefined(researcher)}
    actions=${ifDefined(actions)}
    theme=${ifDefined(theme)}
  ></follow-button>`;

export default {
  title: 'Elements/Follow button',
  component: 'follow-button',
  render: button,
  argTypes,
  parameters: guide({
    tag: 'follow-button',
    use: 'Follows a researcher and says how many do. It changes at once, and takes that back, with the reason, if the endpoint refuses.',
    avoid:
      'On a page that whoever likes may frame, read docs/security-actions.md first. For a count alone, `<trust-snapshot>` will do.',
    theming:
      '`--rw-follow-background` and `--rw-follow-background-pressed` give the button a ground; `::part(button)` takes the rest.',
    accessibility:
      'A toggle button whose name stays the same; `aria-pressed` says whether the viewer follows. Outcomes and failures are announced.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Somebody who is signed in and does not follow yet. */
export const Default: Story = {
  args: { data: zhenQin, relationship: await tiesOf('signed-in', 'zhen-qin') },
  parameters: { live: true },
};

/** Nobody is signed in: pressing asks the page to change that. */
export const SignedOut: Story = {
  args: { data: carberry, relationship: null },
};

/** The viewer follows. */
export const Follower: Story = {
  args: { data: zhenQin, relationship: await tiesOf('follower', 'zhen-qin') },
};

/** Nobody follows themselves: only the count is shown. */
export const Owner: Story = {
  args: { data: carberry, relationship: await tiesOf('owner', 'josiah-carberry') },
};

/** Its place while the record is on the way. */
export const Loading: Story = loading(button);

/** There is no record. */
export const Empty: Story = { args: { data: null } };

/** The record could not be had. */
export const Failed: Story = failed(button);

/** A long name in a narrow column. */
export const LongText: Story = inColumn(button, '12em', longName);

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(button, layla);
