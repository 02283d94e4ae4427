// The root's vite.config.ts builds the script-tag files; Storybook needs none of it.
import { defineConfig } from 'vite';

export default defineConfig({ build: { target: 'es2022' } });
