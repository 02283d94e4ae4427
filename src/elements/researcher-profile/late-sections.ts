import type { ReactiveElement, ReactiveController } from 'lit';
import { stopWaiting, whenNearViewport } from '../../context/near-viewport.js';
import { registeredName } from '../../context/tag-names.js';
import type { SectionName } from './sections.js';

/** The sections whose code comes when they are nearly on screen. */
const BELOW = ['graph-slice', 'work-list'] as const;

/** The actions: sections, and the tags in them. */
const ACTIONS = [
  ['follow', 'follow-button'],
  ['claim', 'claim-panel'],
  ['invitation', 'invitation-panel'],
] as const;

/** The tags whose code a profile fetches only when it has use for it. */
export type LateTag = (typeof BELOW)[number] | (typeof ACTIONS)[number][1];

type FetchSection = (tag: LateTag) => Promise<unknown>;

/** Fetches the code of sections that not every profile shows, or not at once. */
export class LateSections implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fetch: FetchSection;
  readonly #waiting = new Map<LateTag, Element>();

  constructor(host: ReactiveElement, fetchSection: FetchSection) {
    this.#host = host;
    this.#fetch = fetchSection;
    host.addController(this);
  }

  /** What cannot be fetched leaves the link in its place. */
  hostUpdated(): void {
    // A last drawing may follow a profile's removal: nobody would end that wait.
    if (!this.#host.isConnected) return;
    for (const tag of BELOW) {
      const element = this.#host.renderRoot.querySelector(registeredName(tag));
      const before = this.#waiting.get(tag);
      if (!element || element === before) continue;
      if (before) stopWaiting(before);
      this.#waiting.set(tag, element);
      whenNearViewport(element, () => void this.#fetch(tag).catch(() => undefined));
    }
  }

  hostDisconnected(): void {
    for (const element of this.#waiting.values()) stopWaiting(element);
    this.#waiting.clear();
  }

  /**
   * Fetches the code of the actions that are not `hidden`; rejects when it cannot be had. They are
   * mostly on the first screen, so this need not wait until there is a researcher to draw.
   */
  async fetchActions(hidden: ReadonlySet<SectionName>): Promise<void> {
    if (hidden.has('actions')) return;
    const shown = ACTIONS.filter(([section]) => !hidden.has(section));
    await Promise.all(shown.map(([, tag]) => this.#fetch(tag)));
  }
}
