import { html, type TemplateResult } from 'lit';
import { levelOf } from './level.js';

/** A heading whose level the page chooses: 1 to 6, anything else is `fallback`. */
export function heading(level: number, fallback: number, text: unknown): TemplateResult {
  const known = levelOf(level, fallback);
  return html`<div class="title" part="title" role="heading" aria-level=${known}>${text}</div>`;
}
