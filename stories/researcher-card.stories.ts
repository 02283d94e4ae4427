import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/researcher-card/define.js';
import '../src/elements/trust-badge/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { failed, inArabic, loading } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  endpoint?: string;
  headingLevel?: number;
  theme?: string;
  hideWhenEmpty?: boolean;
}

const card = ({ data, researcher, endpoint, headingLevel, theme, hideWhenEmpty }: Args) =>
  html`<researcher-card
    .data=${data}
    researcher=${ifDefined(researcher)}
    endpoint=${ifDefined(endpoint)}
    heading-level=${headingLevel ?? 3}
    theme=${ifDefined(theme)}
    ?hide-when-empty=${hideWhenEmpty}
  ></researcher-card>`;

export default {
  title: 'Elements/Researcher card',
  component: 'researcher-card',
  render: card,
  argTypes: {
    theme: { control: 'select', options: [undefined, 'light', 'dark'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: guide({
    tag: 'researcher-card',
    use: 'Who a researcher is, on a staff page, beside an article or in a directory: name, headline, roles, affiliation, availability and ORCID iD. What the endpoint does not know is said to be missing, never guessed.',
    avoid:
      'For a name in running text a `<trust-badge size="inline">` takes less room; for the whole record use `<researcher-profile>`.',
    theming:
      'The card has no ground and no frame of its own. `--rw-avatar-size`, `--rw-color-accent` and `--rw-space` go furthest; `::part(card)`, `::part(name)` and the other parts below take any CSS.',
    accessibility:
      'The name is a heading; set `heading-level` to fit the outline of your page. An authenticated ORCID iD has the solid icon, any other the outlined one and the word for it.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const HOUSE_STYLE =
  '--rw-avatar-size: 3em; --rw-color-accent: light-dark(#8a1538, #ffb3c7); --rw-font: Georgia, serif; --rw-radius: 0';

/** A record that its owner has claimed, with ORCID iD and affiliation. */
export const Default: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  parameters: { live: true },
};

/** A record that nobody has claimed and that no institution was imported for. */
export const Unclaimed: Story = { args: { data: await answer('/researchers/zhen-qin') } };

/** The grey shapes that keep the card's place. */
export const Loading: Story = loading(card);

/** The source knows that there is nobody to show; `hide-when-empty` makes the card vanish instead. */
export const Empty: Story = { args: { data: null } };

/** Nothing but a name is known. */
export const OnlyAName: Story = { args: { data: await answer('/researchers/wren-abara') } };

/** What happened in plain words, and a way to try again. */
export const Failed: Story = failed(card);

/** A name, a headline and an affiliation that are longer than anybody planned for. */
export const LongText: Story = {
  args: {
    data: {
      ...(await answer('/researchers/josiah-carberry')),
      name: 'Maria Magdalena Wilhelmina van den Bergh-Oosterhuis de la Fontaine y Villanueva',
      headline:
        'studies how the slow drift of instruments, archives and the people who keep them changes what later generations believe to have been measured in the first place.',
      affiliation: {
        name: 'Interdepartmental Institute for Comparative Psychoceramics and Donaudampfschifffahrtsgesellschaftswesen',
        url: null,
      },
    },
  },
};

/** An Arabic record on a page that runs from right to left. */
export const RightToLeft: Story = inArabic(card, {
  data: await answer('/researchers/layla-al-masri'),
});

/** A site's own content in the card's slots. */
export const WithSlots: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  render: ({ data }) =>
    html`<researcher-card .data=${data}>
      <trust-badge slot="badge" .data=${data}></trust-badge>
      <p slot="details">Office hours on Tuesdays, room 4.12</p>
      <a slot="actions" href="mailto:office@example.org">Write to the office</a>
    </researcher-card>`,
};

/** A few custom properties, set by the page. */
export const Themed: Story = {
  args: { data: await answer('/researchers/zhen-qin') },
  render: (args) => html`<div style=${HOUSE_STYLE}>${card(args)}</div>`,
};
