import { defineElement } from '../shared/define-element.js';
import { WorkList } from './work-list.js';

defineElement('work-list', WorkList);

export { WorkList };
