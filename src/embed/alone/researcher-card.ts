import { ResearcherCard } from '../../elements/researcher-card/researcher-card.js';
import { startAlone } from './start.js';

startAlone('researcher-card', { 'researcher-card': ResearcherCard });
