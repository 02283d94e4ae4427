import { html, type TemplateResult } from 'lit';
import '../../src/elements/research-source/define.js';
import { broken, silent } from './in-page.js';

/** Inside it nothing ever arrives. */
export const neverAnswers = (widget: TemplateResult): TemplateResult =>
  html`<research-source endpoint=${silent()}>${widget}</research-source>`;

/** Inside it every request fails. */
export const alwaysFails = (widget: TemplateResult): TemplateResult =>
  html`<research-source endpoint=${broken()}>${widget}</research-source>`;

/** An element as its stories draw it. */
type Draw<A> = (args: A) => TemplateResult;

/** The story of an element whose record is on the way. */
export const loading = <A>(draw: Draw<A>) => ({
  args: { researcher: 'zhen-qin' },
  render: (args: A) => neverAnswers(draw(args)),
});

/** The story of an element whose record could not be had. */
export const failed = <A>(draw: Draw<A>) => ({
  args: { researcher: 'zhen-qin' },
  render: (args: A) => alwaysFails(draw(args)),
});

/** The story of an element on an Arabic page. */
export const inArabic = <A>(draw: Draw<A>, args: NoInfer<A>) => ({
  args,
  render: (changed: A) => html`<div dir="rtl" lang="ar">${draw(changed)}</div>`,
});

/** The story of an element in a column of `width`, such as `16em`. */
export const inColumn = <A>(draw: Draw<A>, width: string, args: NoInfer<A>) => ({
  args,
  render: (changed: A) =>
    html`<div style="inline-size: min(${width}, 100%)">${draw(changed)}</div>`,
});
