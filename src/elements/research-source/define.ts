import { defineElement } from '../shared/define-element.js';
import { ResearchSource } from './research-source.js';

defineElement('research-source', ResearchSource);

export { ResearchSource };
