/**
 * Colours of the graph, light and dark. Each has at least 3:1 against white and against #121212
 * (WCAG 2.2, 1.4.11), and blue, orange and magenta stay apart for colour-blind eyes; shape tells
 * the kinds apart as well. `--rw-graph-<name>` overrules one.
 */
export const graphPalette = {
  person: { light: '#0b6bb8', dark: '#6cb6ff' },
  work: { light: '#64707f', dark: '#a4afbd' },
  topic: { light: '#b85c00', dark: '#f0a04b' },
  institution: { light: '#a0377e', dark: '#e48ac7' },
  other: { light: '#4d7a3a', dark: '#97c97f' },
  edge: { light: '#8a94a3', dark: '#77818f' },
  ground: { light: '#ffffff', dark: '#121212' },
  label: { light: '#1f2733', dark: '#e8ebef' },
} as const;

export type GraphColour = keyof typeof graphPalette;
