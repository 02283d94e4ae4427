import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

// Bundled together up front: found one by one, each would bring a Lit of its own in development.
const litModules = [
  'lit',
  'lit-html',
  'lit/decorators.js',
  'lit/static-html.js',
  'lit/directive-helpers.js',
  'lit-html/directive-helpers.js',
  '@lit/context',
];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) => mergeConfig(base, { optimizeDeps: { include: litModules } }),
};

export default config;
