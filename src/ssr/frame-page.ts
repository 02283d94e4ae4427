import { escapeHtml } from './escape.js';
import type { Speaker } from './speaker.js';

/** What a frame's document may do: nothing runs in it. Its own styles and pictures are let be. */
export const FRAME_POLICY = "script-src 'none'; object-src 'none'";

/** As in the page of the frame that has a script: links lead out, and no focus ring is cut off. */
const STYLE = `body{display:flow-root;font:1rem/1.5 system-ui,sans-serif;margin:0;padding:4px}`;

/** A widget of a scheme of its own has a page of that scheme; others are as the visitor's system is. */
const schemeOf = (theme: string | null): string =>
  theme === 'light' || theme === 'dark' ? theme : 'light dark';

/**
 * A fragment as a document of its own, for an `<iframe>` in a page that lets no script be.
 *
 * @param title what the document is called, as text
 * @param body HTML
 * @param theme what the widget in it is asked for with
 */
export const framePage = (
  title: string,
  body: string,
  { lang, dir }: Speaker,
  theme: string | null,
): string =>
  `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${schemeOf(theme)}">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
