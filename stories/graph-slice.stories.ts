import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/graph-slice/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { inPage, shown, until } from './support/in-page.js';
import { alwaysFails, neverAnswers } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  endpoint?: string;
  hide?: string;
  theme?: string;
}

const graph = ({ data, researcher, endpoint, hide, theme }: Args) =>
  html`<graph-slice
    .data=${data}
    researcher=${ifDefined(researcher)}
    endpoint=${ifDefined(endpoint)}
    hide=${ifDefined(hide)}
    theme=${ifDefined(theme)}
  ></graph-slice>`;

const seed = await answer('/researchers/zhen-qin/graph');

export default {
  title: 'Elements/Graph slice',
  component: 'graph-slice',
  render: graph,
  argTypes: { theme: { control: 'select', options: [undefined, 'light', 'dark'] } },
  parameters: guide({
    tag: 'graph-slice',
    use: 'The papers, people, topics and institutions around a researcher, on a profile or a group’s page: a settled picture to pan, zoom and walk through, and the same as a table.',
    avoid:
      'For a list of what was published use `<work-list>`; a picture of hundreds of nodes in a column under 240 px wide helps nobody.',
    theming:
      '`--rw-graph-height` sets the height, `--rw-graph-person`, `-work`, `-topic` and `-institution` the colours; each kind has a shape of its own as well.',
    accessibility:
      'One tab stop: arrow keys walk along the connections and every step is spoken; Enter opens the details, Escape leaves. The table is always there. The page’s scrolling is never taken: zooming asks for Ctrl or ⌘.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Around a researcher with 13 works. */
export const Default: Story = { args: { data: seed }, parameters: { live: true } };

/** The picture’s place. */
export const Loading: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => neverAnswers(graph(args)),
};

/** Nothing is known around here. */
export const Empty: Story = { args: { data: { nodes: [], edges: [] } } };

/** What happened in plain words, and a way to try again. */
export const Failed: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => alwaysFails(graph(args)),
};

/** Five hundred nodes. */
export const FiveHundred: Story = { args: { data: await answer('/researchers/graph-500/graph') } };

/** Names that are longer than anybody planned for. */
export const LongText: Story = {
  args: {
    data: {
      focus: 'a',
      nodes: [
        { id: 'a', kind: 'person', label: 'Maria Magdalena Wilhelmina van den Bergh-Oosterhuis' },
        {
          id: 'b',
          kind: 'work',
          label:
            'On the slow drift of instruments, archives and the people who keep them, with seven appendices and an apology to the reader',
        },
        {
          id: 'c',
          kind: 'topic',
          label: 'Donaudampfschifffahrtsgesellschaftskapitänswissenschaft',
        },
      ],
      edges: [
        { source: 'a', target: 'b', kind: 'authored' },
        { source: 'b', target: 'c', kind: 'about' },
      ],
    },
  },
};

/** In a page that is written from right to left. */
export const RightToLeft: Story = {
  args: { data: await answer('/researchers/layla-al-masri/graph') },
  render: (args) => html`<div dir="rtl" lang="ar">${graph(args)}</div>`,
};

/** The picture and nothing else. */
export const PictureOnly: Story = {
  args: { data: seed, hide: 'title summary filters find table save' },
};

/** More around a co-author, asked for in their details; the same button takes it away again. */
export const MoreAroundAPerson: Story = {
  args: { researcher: 'zhen-qin', endpoint: inPage() },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('graph-slice')!.shadowRoot!;
    const find = await shown<HTMLInputElement>(root, '[part=find]');
    find.value = 'Tomás Berrow';
    find.dispatchEvent(new InputEvent('input'));
    (await shown(root, '.finds button')).click();
    const expand = await shown(root, '[part=expand]');
    const before = expand.textContent;
    expand.click();
    await until(() => expand.textContent !== before, 'There is nothing more around.');
  },
};
