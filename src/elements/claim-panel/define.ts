import { defineElement } from '../shared/define-element.js';
import { ClaimPanel } from './claim-panel.js';

defineElement('claim-panel', ClaimPanel);

export { ClaimPanel };
