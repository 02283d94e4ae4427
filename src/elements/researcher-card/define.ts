import { defineElement } from '../shared/define-element.js';
import { ResearcherCard } from './researcher-card.js';

defineElement('researcher-card', ResearcherCard);

export { ResearcherCard };
