import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/work-list/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { alwaysFails, neverAnswers } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  group?: 'year' | 'type' | 'none';
  sort?: 'newest' | 'oldest' | 'most-cited' | 'title';
  layout?: 'list' | 'cv';
  limit?: number;
  ids?: string;
  hide?: string;
  headingLevel?: number;
}

const list = ({ data, researcher, group, sort, layout, limit, ids, hide, headingLevel }: Args) =>
  html`<work-list
    .data=${data}
    researcher=${ifDefined(researcher)}
    group=${ifDefined(group)}
    sort=${ifDefined(sort)}
    layout=${ifDefined(layout)}
    limit=${ifDefined(limit)}
    ids=${ifDefined(ids)}
    hide=${ifDefined(hide)}
    heading-level=${headingLevel ?? 3}
  ></work-list>`;

const whole = await answer('/researchers/josiah-carberry/works?limit=60');
const some = { ...whole, total: 60, nextCursor: null, facets: null };

const page = (items: readonly object[]) => ({ items, total: items.length, nextCursor: null });

/** Those of the sixty that are meant. */
const listOf = (isMeant: (work: Readonly<Record<string, unknown>>) => boolean) =>
  page((whole['items'] as Record<string, unknown>[]).filter(isMeant));

export default {
  title: 'Elements/Work list',
  component: 'work-list',
  render: list,
  argTypes: {
    group: { control: 'select', options: [undefined, 'year', 'type', 'none'] },
    sort: { control: 'select', options: ['newest', 'oldest', 'most-cited', 'title'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: guide({
    tag: 'work-list',
    use: 'What somebody has published, on a profile or a page of one’s own: searchable, filtered and sorted at the source where that can do it, under headings that hold, with abstracts, math, links, citations and files.',
    avoid:
      'For the three latest papers in a margin set `limit="3"`; for chosen ones set `ids`. A graph of who wrote with whom is `<graph-slice>`.',
    theming:
      'Set `--rw-color-accent` for links and bars, `--rw-space` for the distance between works, `--rw-color-danger` for retractions. `::part(work)`, `::part(title)` and the other parts take any CSS; `hide="chart controls cite export"` leaves things out.',
    accessibility:
      'Works are list items under headings one level below `heading-level`. What a search or “Load more” did is announced. The bars of the chart are switches: one Tab stop, arrow keys between them.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Thirteen preprints under their years. */
export const Default: Story = {
  args: { researcher: 'zhen-qin', data: await answer('/researchers/zhen-qin/works') },
  parameters: { live: true },
};

/** Corrected, retracted and withdrawn works among sixty, with mark-up, math and many authors. */
export const Many: Story = { args: { researcher: 'josiah-carberry', data: some } };

/** By type instead of by year. */
export const ByType: Story = { args: { data: some, group: 'type', hide: 'chart' } };

/** The latest three and no more. */
export const Latest: Story = { args: { data: some, limit: 3 } };

/** Chosen works, in the order in which they are named. */
export const Chosen: Story = { args: { data: some, ids: 'w12 w3 w7', hide: 'chart controls' } };

/** What was corrected, retracted or withdrawn says so before its title. */
export const Retracted: Story = {
  args: {
    data: listOf((work) => work['status'] !== 'current'),
    hide: 'chart controls',
  },
};

/** A line each, as a curriculum vitae has them, with addresses to be read on paper. */
export const CurriculumVitae: Story = { args: { data: some, layout: 'cv', group: 'type' } };

/** A preprint stands with what it was published as. */
export const Preprints: Story = {
  args: { data: listOf(({ title }) => String(title).startsWith('Toward a Unified Theory')) },
};

/** Formulas, broken and hostile ones among them: what cannot be set is shown as it was written. */
export const Formulas: Story = {
  args: {
    hide: 'chart controls',
    data: page(
      [
        'Convergence in $O(S^{-\\frac{1}{2}}T)$ steps, and $$\\sum_{k=1}^{n} \\binom{n}{k} = 2^n - 1$$',
        'An unbalanced rate of $O(ST^{-\\frac{1}{2})$',
        'A link that is none: $\\href{javascript:alert(1)}{x}$',
        `A bomb of macros: $\\def\\a{\\a\\a}\\a$`,
        `Braces without end: $${'{'.repeat(400)}$`,
        'Pots for $5 and $10',
        'CO<sub>2</sub> in <i>Escherichia coli</i> &lt;scp&gt;DNA&lt;/scp&gt; <script>alert(1)</script>',
      ].map((title, index) => ({ id: `f${index}`, type: 'preprint', year: 2026, title })),
    ),
  },
};

/** The grey shapes that keep the list's place. */
export const Loading: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => neverAnswers(list(args)),
};

/** The source knows of no work. */
export const Empty: Story = { args: { data: await answer('/researchers/sunniva-tveit/works') } };

/** What happened in plain words, and a way to try again. */
export const Failed: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => alwaysFails(list(args)),
};

/** A title, a venue and names that are longer than anybody planned for. */
export const LongText: Story = {
  args: {
    data: {
      items: [
        {
          id: 'long',
          type: 'article',
          year: 2026,
          title:
            'On the slow drift of instruments, archives and the people who keep them, and on what later generations believe to have been measured: Donaudampfschifffahrtsgesellschaftswesen reconsidered',
          venue: 'Proceedings of the Interdepartmental Institute for Comparative Psychoceramics',
          authors: Array.from({ length: 2910 }, (_, index) => ({ name: `Member ${index + 1}` })),
        },
      ],
      total: 1,
      nextCursor: null,
    },
  },
};

/** An Arabic record on a page that runs from right to left. */
export const RightToLeft: Story = {
  args: { data: await answer('/researchers/layla-al-masri/works') },
  render: (args) => html`<div dir="rtl" lang="ar">${list(args)}</div>`,
};
