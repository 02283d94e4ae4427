import { actions } from './en/actions.js';
import { card } from './en/card.js';
import { claimPanel } from './en/claim.js';
import { common } from './en/common.js';
import { evidence } from './en/evidence.js';
import { failures } from './en/failures.js';
import { follow } from './en/follow.js';
import { graph } from './en/graph.js';
import { graphPanels } from './en/graph-panels.js';
import { invitation } from './en/invitation.js';
import { origins } from './en/origins.js';
import { page } from './en/page.js';
import { profile } from './en/profile.js';
import { report } from './en/report.js';
import { snapshot } from './en/snapshot.js';
import { trust } from './en/trust.js';
import { worksControls } from './en/works-controls.js';
import { worksExtras } from './en/works-extras.js';
import { worksLate } from './en/works-late.js';
import { worksOrigins } from './en/works-origins.js';
import { worksVersions } from './en/works-versions.js';
import { works } from './en/works.js';

/*
 * English: the contract that every other language fulfils. `{name}` is a placeholder; an object with
 * `other` holds the plural forms of `{count}` by CLDR category; any other object is a group of words
 * that data may name.
 *
 * It is kept in parts, so that a tag brings no more English than it speaks. Names are unique across
 * the parts, but for a group that comes later in full (`failure`). Code imports the parts; this whole is for types, translators and checks.
 */
export const en = {
  ...common,
  ...failures,
  ...card,
  ...trust,
  ...evidence,
  ...snapshot,
  ...actions,
  ...follow,
  ...graph,
  ...graphPanels,
  ...claimPanel,
  ...invitation,
  ...origins,
  ...page,
  ...profile,
  ...report,
  ...works,
  ...worksControls,
  ...worksExtras,
  ...worksLate,
  ...worksOrigins,
  ...worksVersions,
};
