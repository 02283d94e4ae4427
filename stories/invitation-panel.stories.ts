import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/invitation-panel/define.js';
import { argTypes, carberry, layla, longName, zhenQin, type Args } from './support/acting.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';
import { tiesOf } from './support/viewers.js';

const panel = ({ data, relationship, researcher, actions, theme }: Args) =>
  html`<invitation-panel
    .data=${data}
    .relationship=${relationship}
    researcher=${ifDefined(researcher)}
    actions=${ifDefined(actions)}
    theme=${ifDefined(theme)}
  ></invitation-panel>`;

export default {
  title: 'Elements/Invitation panel',
  component: 'invitation-panel',
  render: panel,
  argTypes,
  parameters: guide({
    tag: 'invitation-panel',
    use: 'Lets a signed-in viewer write to a researcher, once per letter, or says why that is locked.',
    avoid: 'For ordinary mail: a link will do.',
    theming:
      '`::part(form)`, `::part(field)`, `::part(error)` and `::part(button)` take what the colours of the page do not give.',
    accessibility:
      'Labelled fields; errors stand beside their field and are tied to it, and the first one gets the focus. What was written survives failures and signing in again.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Somebody who may write. */
export const Default: Story = {
  args: { data: carberry, relationship: await tiesOf('signed-in', 'josiah-carberry') },
  parameters: { live: true },
};

/** Nobody is signed in. */
export const SignedOut: Story = {
  args: { data: carberry, relationship: null },
};

/** There is nobody to write to yet. */
export const LockedUnclaimed: Story = {
  args: { data: zhenQin, relationship: await tiesOf('signed-in', 'zhen-qin') },
};

/** The researcher takes no invitations. */
export const LockedNotOpen: Story = {
  args: {
    data: await answer('/researchers/pieter-van-dijk'),
    relationship: await tiesOf('signed-in', 'pieter-van-dijk'),
  },
};

/** The viewer has used up all invitations. */
export const LimitReached: Story = {
  args: { data: carberry, relationship: await tiesOf('invite-limit', 'josiah-carberry') },
};

/** The record is the viewer’s own. */
export const Owner: Story = {
  args: { data: carberry, relationship: await tiesOf('owner', 'josiah-carberry') },
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
