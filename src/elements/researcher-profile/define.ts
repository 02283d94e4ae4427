import '../claim-panel/define.js';
import '../follow-button/define.js';
import '../invitation-panel/define.js';
import '../researcher-card/define.js';
import { defineElement } from '../shared/define-element.js';
import '../trust-snapshot/define.js';
import { ResearcherProfile } from './researcher-profile.js';

defineElement('researcher-profile', ResearcherProfile);

export { ResearcherProfile };
