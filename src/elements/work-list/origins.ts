import type { LocaleController } from '../../context/locale.js';
import { worksOrigins } from '../../i18n/en/works-origins.js';
import type { Work } from '../../model/work.js';
import { originsTemplate, strings as shared } from '../shared/origins.js';

export const strings = { ...shared, ...worksOrigins };

/** Which source each field of a work is from. */
export const workOrigins = ({ origins }: Work, locale: LocaleController): unknown =>
  originsTemplate(origins, 'workField', locale);
