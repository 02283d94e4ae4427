import { html, type TemplateResult } from 'lit';
import '../../src/elements/research-source/define.js';

const NOWHERE = 'https://endpoint.example/api';

/** Inside it nothing ever arrives: the token is waited for before each request, and never comes. */
export const neverAnswers = (widget: TemplateResult): TemplateResult =>
  html`<research-source endpoint=${NOWHERE} .getAccessToken=${() => new Promise<string>(() => {})}
    >${widget}</research-source
  >`;

/** Inside it every request fails before it is sent, so that the failure needs no network. */
export const alwaysFails = (widget: TemplateResult): TemplateResult =>
  html`<research-source
    endpoint=${NOWHERE}
    .getAccessToken=${() => Promise.reject(new Error('This story fails on purpose'))}
    >${widget}</research-source
  >`;
