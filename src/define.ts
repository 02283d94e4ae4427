/*
 * Registers every tag.
 */
import './elements/research-source/define.js';
import './elements/researcher-card/define.js';
import './elements/trust-badge/define.js';
import './elements/trust-snapshot/define.js';
import './elements/follow-button/define.js';
import './elements/claim-panel/define.js';
import './elements/invitation-panel/define.js';
import './elements/researcher-profile/define.js';
import './elements/graph-slice/define.js';
import './elements/work-list/define.js';
