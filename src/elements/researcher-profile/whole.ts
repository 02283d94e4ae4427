/*
 * A profile that fetches the code of its sections when it has use for it.
 */
import { defineElement } from '../shared/define-element.js';
import type { LateTag } from './late-sections.js';
import { ResearcherProfile } from './researcher-profile.js';

const LATE: Readonly<Record<LateTag, () => Promise<CustomElementConstructor>>> = {
  'claim-panel': async () => (await import('../claim-panel/claim-panel.js')).ClaimPanel,
  'follow-button': async () => (await import('../follow-button/follow-button.js')).FollowButton,
  'graph-slice': async () => (await import('../graph-slice/graph-slice.js')).GraphSlice,
  'invitation-panel': async () =>
    (await import('../invitation-panel/invitation-panel.js')).InvitationPanel,
  'work-list': async () => (await import('../work-list/work-list.js')).WorkList,
};

ResearcherProfile.fetchSection = async (tag) => defineElement(tag, await LATE[tag]());

export { ResearcherProfile };
