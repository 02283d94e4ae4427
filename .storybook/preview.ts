import { setCustomElementsManifest, type Args, type Preview } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
// Made by npm run build, which runs before Storybook.
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { tellEvents } from './actions.js';
import { controls, underControl, withNamesApart } from './controls.js';
import page from './element-page.mdx';

setCustomElementsManifest(withNamesApart(manifest));
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

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controls],
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
    (story, { args, argTypes, component, globals, parameters }) => {
      const toolbar = globals as Toolbar;
      const given = asked(args, toolbar, parameters.live);
      const draw = () => story({ args: given });
      return stage(
        () => (component ? underControl(draw(), component, given, argTypes) : draw()),
        toolbar,
      );
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
