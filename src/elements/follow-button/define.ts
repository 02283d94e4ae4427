import { defineElement } from '../shared/define-element.js';
import { FollowButton } from './follow-button.js';

defineElement('follow-button', FollowButton);

export { FollowButton };
