import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/invitation-panel/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';
import { tiesOf } from './support/viewers.js';

interface Args {
  data?: unknown;
  relationship?: unknown;
  researcher?: string;
  actions?: 'window';
  theme?: string;
}

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
  argTypes: {
    actions: { control: 'select', options: [undefined, 'window'] },
    theme: { control: 'select', options: [undefined, 'light', 'dark'] },
  },
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

const zhenQin = await answer('/researchers/zhen-qin');
const carberry = await answer('/researchers/josiah-carberry');

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
export const LongText: Story = inColumn(panel, '16em', {
  data: {
    ...zhenQin,
    name: 'Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque',
  },
  relationship: await tiesOf('invite-allowed', 'zhen-qin'),
});

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(panel, {
  data: await answer('/researchers/layla-al-masri'),
  relationship: await tiesOf('invite-allowed', 'layla-al-masri'),
});
