import { ResearcherCard } from '../../elements/researcher-card/researcher-card.js';
import { ResearcherProfile } from '../../elements/researcher-profile/whole.js';
import { TrustSnapshot } from '../../elements/trust-snapshot/trust-snapshot.js';
import { WorkList } from '../../elements/work-list/work-list.js';
import { startAlone } from './start.js';

startAlone('researcher-profile', {
  'researcher-card': ResearcherCard,
  'trust-snapshot': TrustSnapshot,
  'work-list': WorkList,
  'researcher-profile': ResearcherProfile,
});
