/*
 * What a badge is while it is closed, made by hand. A page may hold hundreds: a template takes twice as
 * long as these few lines, and what draws templates would be a seventh of a badge's code.
 */
import type { LocaleController } from '../../context/locale.js';
import type { Researcher } from '../../model/researcher.js';
import { make } from '../shared/make.js';
import { STEPS } from './trust-badge.styles.js';
import { trustFacts, trustShare } from './trust-facts.js';

/** Stands between the facts of a badge in one line. */
const SEPARATOR = ' · ';

/** What a badge says of a researcher. */
export interface Face {
  readonly facts: readonly string[];
  /** The facts in one line; `undefined` where each stands by itself. */
  readonly line: string | undefined;
  /** The button's name: it must hold the text that is seen (https://www.w3.org/TR/WCAG22/#label-in-name). */
  readonly label: string;
  /** The button's classes. */
  readonly look: string;
}

/** What a badge of `size` says of `researcher`. */
export function faceOf(
  researcher: Researcher,
  locale: LocaleController,
  size: 'inline' | 'pill' | 'full',
): Face {
  const facts = trustFacts(researcher, locale, size);
  const isFull = size === 'full';
  const text = facts.join(isFull ? ' ' : SEPARATOR);
  return {
    facts,
    line: isFull ? undefined : text,
    label: `${text}, ${researcher.name}`,
    look: lookOf(trustShare(researcher)),
  };
}

/** The classes of a badge whose meter shows `share`; `null` = it has none. */
function lookOf(share: number | null): string {
  return share === null ? 'root' : `root rated s${Math.round(share * STEPS)}`;
}

/** What each badge's button is a copy of: one call instead of five. */
let blank: HTMLButtonElement | undefined;

/** The button that is a badge, still without a face. */
export function makeButton(): HTMLButtonElement {
  blank ??= make('button', { type: 'button', part: 'badge', 'aria-expanded': 'false' });
  return blank.cloneNode() as HTMLButtonElement;
}

/** Has `button` say what there is to say. */
export function dress(button: HTMLButtonElement, { facts, line, label, look }: Face): void {
  button.className = look;
  button.ariaLabel = label;
  if (line === undefined) {
    button.replaceChildren(...facts.flatMap((fact) => [make('span', {}, fact), ' ']));
  } else {
    button.textContent = line;
  }
}

/** The place of a badge while its data is on the way: one box, with no text out of sight. */
export const makePlace = (label: string): HTMLElement =>
  make(
    'span',
    { class: 'root bone place', role: 'progressbar', 'aria-busy': 'true', 'aria-label': label },
    '\u00a0',
  );
