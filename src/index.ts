/*
 * Every class and type, with no side effects: importing this file registers nothing.
 */
export { configure, type PageDefault } from './context/page.js';
export { FailedEvent, LoadedEvent } from './context/events.js';
export { refreshViewers } from './context/actions.js';
export {
  ActionFailedEvent,
  ClaimedEvent,
  FollowChangedEvent,
  InvitedEvent,
  SignInRequestedEvent,
  type ActionName,
} from './context/action-events.js';
export { ReportRequestedEvent, type ReportKind } from './context/report-event.js';
export type { FailureKind, ResearchError } from './api/errors.js';
export type * from './model/graph-slice.js';
// Under its own name the package exports the element.
export type { GraphSlice as GraphSliceData } from './model/graph-slice.js';
export type * from './model/researcher.js';
export type * from './model/source.js';
export type * from './model/trust.js';
export type * from './model/relationship.js';
export type * from './model/viewer.js';
export type * from './model/work.js';
export { ResearchSource } from './elements/research-source/research-source.js';
export { ResearcherCard } from './elements/researcher-card/researcher-card.js';
export { TrustBadge } from './elements/trust-badge/trust-badge.js';
export { ClosedEvent, OpenedEvent } from './elements/trust-badge/events.js';
export { TrustSnapshot } from './elements/trust-snapshot/trust-snapshot.js';
export { FollowButton } from './elements/follow-button/follow-button.js';
export { ClaimPanel } from './elements/claim-panel/claim-panel.js';
export { InvitationPanel } from './elements/invitation-panel/invitation-panel.js';
export { ResearcherProfile } from './elements/researcher-profile/researcher-profile.js';
export { GraphSlice } from './elements/graph-slice/graph-slice.js';
export { SelectedEvent } from './elements/graph-slice/events.js';
export { ViewChangedEvent } from './elements/work-list/events.js';
export { WorkList } from './elements/work-list/work-list.js';
