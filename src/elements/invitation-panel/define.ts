import { defineElement } from '../shared/define-element.js';
import { InvitationPanel } from './invitation-panel.js';

defineElement('invitation-panel', InvitationPanel);

export { InvitationPanel };
