import { WorkList } from '../../elements/work-list/work-list.js';
import { startAlone } from './start.js';

startAlone('work-list', { 'work-list': WorkList });
