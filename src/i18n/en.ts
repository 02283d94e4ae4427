import { card } from './en/card.js';
import { common } from './en/common.js';
import { evidence } from './en/evidence.js';
import { trust } from './en/trust.js';

/*
 * English: the contract that every other language fulfils. `{name}` is a placeholder; an object with
 * `other` holds the plural forms of `{count}` by CLDR category; any other object is a group of words
 * that data may name.
 *
 * It is kept in parts, so that a tag brings no more English than it speaks. Names are unique across
 * the parts. Code imports the parts; this whole is for types, translators and checks.
 */
export const en = { ...common, ...card, ...trust, ...evidence };
