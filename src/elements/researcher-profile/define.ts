import '../researcher-card/define.js';
import { defineElement } from '../shared/define-element.js';
import '../trust-snapshot/define.js';
import { ResearcherProfile } from './whole.js';

defineElement('researcher-profile', ResearcherProfile);

export { ResearcherProfile };
