/*
 * What can be prerendered: every tag that shows data it can be given.
 */
import { ClaimPanel } from '../elements/claim-panel/claim-panel.js';
import { FollowButton } from '../elements/follow-button/follow-button.js';
import { GraphSlice } from '../elements/graph-slice/graph-slice.js';
import { InvitationPanel } from '../elements/invitation-panel/invitation-panel.js';
import { ResearcherCard } from '../elements/researcher-card/researcher-card.js';
import { ResearcherProfile } from '../elements/researcher-profile/researcher-profile.js';
import { TrustBadge } from '../elements/trust-badge/trust-badge.js';
import { TrustSnapshot } from '../elements/trust-snapshot/trust-snapshot.js';
import { printFormulasWith } from '../elements/work-list/rich-view.js';
import { WorkList } from '../elements/work-list/work-list.js';
import { stillPicture } from '../graph/still.js';
import { printed } from './print-tree.js';

/** The classes by tag. */
const CLASSES = {
  'researcher-card': ResearcherCard,
  'trust-badge': TrustBadge,
  'trust-snapshot': TrustSnapshot,
  'follow-button': FollowButton,
  'claim-panel': ClaimPanel,
  'invitation-panel': InvitationPanel,
  'graph-slice': GraphSlice,
  'work-list': WorkList,
  'researcher-profile': ResearcherProfile,
} as const;

/** A tag that can be prerendered. */
export type PrerenderedTag = keyof typeof CLASSES;

/** All of them. */
export const PRERENDERED_TAGS = Object.keys(CLASSES) as readonly PrerenderedTag[];

/** What a whole page of a researcher shows, in this order. */
export const PAGE_TAGS: readonly PrerenderedTag[] = ['researcher-profile'];

/** Whether `tag` can be prerendered. */
export const isPrerenderedTag = (tag: string): tag is PrerenderedTag => Object.hasOwn(CLASSES, tag);

/** The class of a tag. */
export const elementClass = (tag: PrerenderedTag): (typeof CLASSES)[PrerenderedTag] => CLASSES[tag];

/** Registers every tag, on a server, where the registry is Lit's own and there are no nodes. */
export function registerElements(): void {
  printFormulasWith(printed);
  GraphSlice.drawStill = (slice, title) => printed(stillPicture(slice, title));
  for (const [tag, element] of Object.entries(CLASSES)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
