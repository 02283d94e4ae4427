import { setCustomElementsManifest, type Args, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
// Made by npm run build, which runs before Storybook.
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { tellEvents } from './actions.js';
import page from './element-page.mdx';

setCustomElementsManifest(manifest);
tellEvents();

interface Toolbar {
  readonly researcher: string;
  readonly endpoint: string;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly width: string;
}

/** No endpoint: stories show the data that they were written with. */
const SAMPLE = 'none (sample data)';

const researchers = [
  'zhen-qin',
  'josiah-carberry',
  'ingrid-halvorsen',
  'layla-al-masri',
  'chen-siyuan',
  'wren-abara',
  'sunniva-tveit',
];

type Choice = NonNullable<Preview['globalTypes']>[string];

const choice = (name: string, description: string, items: string[]): Choice => ({
  name,
  description,
  toolbar: { title: name, items, dynamicTitle: true },
});

/** The page a story stands on: what a host would set, and no more. */
function stage(story: () => unknown, toolbar: Toolbar): TemplateResult {
  const styles = {
    colorScheme: toolbar.scheme,
    backgroundColor: 'Canvas',
    boxSizing: 'border-box',
    color: 'CanvasText',
    fontFamily: 'system-ui, sans-serif',
    inlineSize: toolbar.width,
    maxInlineSize: '100%',
    padding: '16px',
  };
  return html`<div dir=${toolbar.direction} style=${styleMap(styles)}>${story()}</div>`;
}

/** A story with `live: true` asks the toolbar's endpoint, once one is chosen, for its researcher. */
function asked(args: Args, { endpoint, researcher }: Toolbar, live: unknown): Args {
  return live && endpoint !== SAMPLE ? { ...args, data: undefined, endpoint, researcher } : args;
}

/** A text that may be missing gets a field to write it in, where Storybook would ask for an object. */
const textFields: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const summary = (type.table?.type as { summary?: string } | undefined)?.summary ?? '';
      const isText = type.control === undefined && /^string \| undefined$/.test(summary);
      return [name, isText ? { ...type, control: { type: 'text' } } : type];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [textFields],
  globalTypes: {
    endpoint: choice('Endpoint', 'Where the Default stories ask; npm start starts the demo', [
      SAMPLE,
      'http://localhost:8081/api',
    ]),
    researcher: choice('Researcher', 'Whom they ask for', researchers),
    scheme: choice('Scheme', 'Light or dark page', ['light', 'dark']),
    direction: choice('Direction', 'Writing direction of the page', ['ltr', 'rtl']),
    width: choice('Width', 'Width of the container', ['100%', '640px', '360px', '240px']),
  },
  initialGlobals: {
    endpoint: SAMPLE,
    researcher: 'zhen-qin',
    scheme: 'light',
    direction: 'ltr',
    width: '100%',
  },
  decorators: [
    (story, { args, globals, parameters }) => {
      const toolbar = globals as Toolbar;
      return stage(() => story({ args: asked(args, toolbar, parameters.live) }), toolbar);
    },
  ],
  parameters: {
    controls: { expanded: true },
    docs: { page },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Elements',
          'Guides',
          ['Embedding recipes', 'Theming', 'Languages'],
        ],
      },
    },
  },
};

export default preview;
