import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/research-source/define.js';
import '../src/elements/researcher-card/define.js';
import '../src/elements/trust-badge/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { alwaysFails, neverAnswers } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  endpoint?: string;
  source?: string;
}

const widgets = (researcher: string | undefined, data?: unknown) =>
  html`<researcher-card .data=${data} researcher=${ifDefined(researcher)}>
    <trust-badge slot="badge" .data=${data} researcher=${ifDefined(researcher)}></trust-badge>
  </researcher-card>`;

export default {
  title: 'Elements/Research source',
  component: 'research-source',
  args: { researcher: 'zhen-qin' },
  parameters: guide({
    tag: 'research-source',
    use: 'Says once where everything inside it gets its data from, and who is signed in. Widgets that want the same researcher make one request together; different ones are asked for in one batch.',
    avoid:
      'A page with a single source needs none: `data-endpoint` on the script tag, `<meta name="research-endpoint">` or `configure({ endpoint })` says it for the whole page.',
    theming: 'It has no box: `display: contents`.',
    accessibility: 'Nothing of it is perceivable.',
    attributes: 'endpoint="https://endpoint.example/api"',
    content: '<researcher-card researcher="zhen-qin"></researcher-card>',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * Two widgets with handed-in data. Start the demo (`npm start`) and choose its endpoint in the
 * toolbar to see both fed by one request.
 */
export const Default: Story = {
  args: { data: await answer('/researchers/zhen-qin') },
  parameters: { live: true },
  render: ({ researcher, endpoint, source, data }) =>
    html`<research-source endpoint=${ifDefined(endpoint)} source=${ifDefined(source)}
      >${widgets(researcher, data)}</research-source
    >`,
};

/** Everything inside waits together. */
export const Loading: Story = { render: ({ researcher }) => neverAnswers(widgets(researcher)) };

/** Everything inside fails together, and one Retry is for all that want the same. */
export const Failed: Story = { render: ({ researcher }) => alwaysFails(widgets(researcher)) };
