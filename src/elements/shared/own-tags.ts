import { html as litHtml, type TemplateResult } from 'lit';
import { registeredName } from '../../context/tag-names.js';

const OWN_TAG = /(?<=<\/?)[a-z]+-[a-z-]+/g;

/** Each template as it stands on this page: the same one every time, by which Lit knows it again. */
const written = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Lit's `html` for a template with tags of ours in it: they are those that this page has them under. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  let own = written.get(strings);
  if (!own) {
    const parts = strings.map((text) => text.replace(OWN_TAG, registeredName));
    // Lit only asks whether there are raw strings: what it reads are the others.
    own = Object.assign(parts, { raw: parts });
    written.set(strings, own);
  }
  return litHtml(own, ...values);
}
