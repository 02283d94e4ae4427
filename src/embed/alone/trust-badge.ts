// Words, styles and requests first: in this order their text compresses best (docs/decisions/0012).
import '../../i18n/en/common.js';
import '../../elements/trust-badge/trust-badge.styles.js';
import '../../theme/base.js';
import '../../api/connect.js';
import '../../context/source-controller.js';
import '../../context/locale.js';
import { TrustBadge } from '../../elements/trust-badge/trust-badge.js';
import { startAlone } from './start.js';

startAlone('trust-badge', { 'trust-badge': TrustBadge });
