import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
// Made by npm run build, which runs before Storybook.
import manifest from '../dist/custom-elements.json';
import '../src/define.js';

setCustomElementsManifest(manifest);

interface Toolbar {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly width: string;
}

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
    color: 'CanvasText',
    inlineSize: toolbar.width,
    maxInlineSize: '100%',
    padding: '16px',
  };
  return html`<div dir=${toolbar.direction} style=${styleMap(styles)}>${story()}</div>`;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: choice('Scheme', 'Light or dark page', ['light', 'dark']),
    direction: choice('Direction', 'Writing direction of the page', ['ltr', 'rtl']),
    width: choice('Width', 'Width of the container', ['100%', '640px', '360px', '240px']),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', width: '100%' },
  decorators: [(story, { globals }) => stage(story, globals as Toolbar)],
  parameters: { controls: { expanded: true }, a11y: { test: 'error' } },
};

export default preview;
