import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/researcher-profile/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { failed, inArabic, inColumn, loading } from './support/states.js';
import { tiesOf } from './support/viewers.js';

interface Args {
  data?: unknown;
  works?: unknown;
  relationship?: unknown;
  researcher?: string;
  hide?: string;
  actions?: 'window';
  theme?: string;
}

const profile = ({ data, works, relationship, researcher, hide, actions, theme }: Args) =>
  html`<researcher-profile
    .data=${data}
    .works=${works}
    .relationship=${relationship}
    researcher=${ifDefined(researcher)}
    hide=${ifDefined(hide)}
    actions=${ifDefined(actions)}
    theme=${ifDefined(theme)}
  ></researcher-profile>`;

export default {
  title: 'Elements/Researcher profile',
  component: 'researcher-profile',
  render: profile,
  argTypes: {
    actions: { control: 'select', options: [undefined, 'window'] },
    theme: { control: 'select', options: [undefined, 'light', 'dark'] },
  },
  parameters: guide({
    tag: 'researcher-profile',
    use: 'A researcher’s whole page: card, trust snapshot, actions, graph and works, from one shared load. Each section can be left out with `hide`, or replaced through its slot.',
    avoid: 'For a part of it: every section is an element of its own.',
    theming:
      'It takes the colours, font and size of the page. `--rw-space` sets the distances; `::part(section)`, `::part(title)` and `::part(name)` take the rest.',
    accessibility:
      'Headings from `heading-level` downwards, in order. Graph and works are fetched when they are nearly on screen.',
    attributes: 'researcher="zhen-qin" heading-level="1"',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const zhenQin = await answer('/researchers/zhen-qin');
const carberry = await answer('/researchers/josiah-carberry');

/** Seen by somebody who is signed in. */
export const Default: Story = {
  args: {
    data: zhenQin,
    works: await answer('/researchers/zhen-qin/works?limit=3'),
    relationship: await tiesOf('signed-in', 'zhen-qin'),
  },
  parameters: { live: true },
};

/** Seen by nobody in particular. */
export const SignedOut: Story = { args: { data: zhenQin, relationship: null } };

/** Seen by its owner. */
export const Owner: Story = {
  args: { data: carberry, relationship: await tiesOf('owner', 'josiah-carberry') },
};

/** Seen by somebody who may write. */
export const InvitationAllowed: Story = {
  args: { data: carberry, relationship: await tiesOf('follower', 'josiah-carberry') },
};

/** Without actions. */
export const WithoutActions: Story = { args: { data: carberry, hide: 'actions' } };

/** Its place while the record is on the way. */
export const Loading: Story = loading(profile);

/** There is no record. */
export const Empty: Story = { args: { data: null } };

/** The record could not be had. */
export const Failed: Story = failed(profile);

/** A long name in a narrow column. */
export const LongText: Story = inColumn(profile, '18em', {
  data: {
    ...zhenQin,
    name: 'Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque',
  },
  relationship: await tiesOf('invite-allowed', 'zhen-qin'),
});

/** On a page that runs from right to left. */
export const RightToLeft: Story = inArabic(profile, {
  data: await answer('/researchers/layla-al-masri'),
  relationship: await tiesOf('invite-allowed', 'layla-al-masri'),
});
