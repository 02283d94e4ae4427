import '../researcher-card/define.js';
import { defineElement } from '../shared/define-element.js';
import '../trust-snapshot/define.js';
import type { LateTag } from './late-sections.js';
import { ResearcherProfile } from './researcher-profile.js';

const LATE: Readonly<Record<LateTag, () => Promise<unknown>>> = {
  'claim-panel': () => import('../claim-panel/define.js'),
  'follow-button': () => import('../follow-button/define.js'),
  'graph-slice': () => import('../graph-slice/define.js'),
  'invitation-panel': () => import('../invitation-panel/define.js'),
  'work-list': () => import('../work-list/define.js'),
};

ResearcherProfile.fetchSection = (tag) => LATE[tag]();
defineElement('researcher-profile', ResearcherProfile);

export { ResearcherProfile };
