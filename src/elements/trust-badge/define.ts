import { defineElement } from '../shared/define-element.js';
import { TrustBadge } from './trust-badge.js';

defineElement('trust-badge', TrustBadge);

export { TrustBadge };
