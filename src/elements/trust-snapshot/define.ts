import { defineElement } from '../shared/define-element.js';
import { TrustSnapshot } from './trust-snapshot.js';

defineElement('trust-snapshot', TrustSnapshot);

export { TrustSnapshot };
