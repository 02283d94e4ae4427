import '../claim-panel/define.js';
import '../follow-button/define.js';
import '../invitation-panel/define.js';
import '../researcher-card/define.js';
import { defineElement } from '../shared/define-element.js';
import '../trust-snapshot/define.js';
import { ResearcherProfile, type LateTag } from './researcher-profile.js';

const LATE: Readonly<Partial<Record<LateTag, () => Promise<unknown>>>> = {
  'graph-slice': () => import('../graph-slice/define.js'),
  'work-list': () => import('../work-list/define.js'),
};

ResearcherProfile.fetchSection = (tag) => LATE[tag]?.() ?? Promise.resolve();
defineElement('researcher-profile', ResearcherProfile);

export { ResearcherProfile };
