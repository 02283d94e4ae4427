import { defineElement } from '../elements/shared/define-element.js';
import { elementIn } from './element-in.js';
import { NEEDS, TAGS } from './tags.js';

/** The class of a tag, with what it needs registered; `undefined` for a tag that is not ours. */
export async function fetchElement(tag: string): Promise<CustomElementConstructor | undefined> {
  const fetchClass = async (each: string) => elementIn((await TAGS[each]?.()) ?? {});
  const needs = (NEEDS[tag] ?? []).map(async (need) => {
    const element = await fetchClass(need);
    if (element) defineElement(need, element);
  });
  const [element] = await Promise.all([fetchClass(tag), ...needs]);
  return element;
}
