import { html, type TemplateResult } from 'lit';
import { formatYear } from '../../format/dates.js';
import { mayReorder } from '../../format/direction.js';
import { workUrl, workYear } from '../../format/work-text.js';
import { workKind } from '../../format/work-type.js';
import type { Work } from '../../model/work.js';
import type { ListContext } from './list-view.js';
import { authorsOf, standingTemplate, type ItemContext } from './work-item.js';

export { addStyles } from '../shared/late-styles.js';
export { cvStyles } from './cv.styles.js';

/** A work as a line of a curriculum vitae: `Authors. Title. Venue, type, year. Address`. */
export function cvTemplate(work: Work, context: ItemContext): TemplateResult {
  const { locale, rich } = context;
  const url = workUrl(work);
  const title = work.title?.trim() ? rich.of(work, 'title') : locale.t('titleMissing');
  return html`<li class="work" part="work" data-id=${work.id}>
    <p>
      ${work.authors.length > 0 ? authorsTemplate(work, context) : null}
      <bdi class="title" part="title">${title}</bdi>${isEnded(work.title) ? null : STOP}
      <span class="facts" part="facts">${tailOf(work, context)}</span>
      ${standingTemplate(work, locale)}
      ${
        url
          ? html`<a part="links" href=${url} dir="ltr">${url.replace(/^https?:\/\//, '')}</a>`
          : null
      }
    </p>
    ${context.below?.(work)}
  </li>`;
}

const STOP = '.';

const authorsTemplate = (work: Work, context: ItemContext): TemplateResult =>
  html`<span class="authors" part="authors">${authorsOf(work, context)}${STOP}</span>`;

/** Whether a title brings its own last mark. */
const isEnded = (title: string | null): boolean => /[.?!。？！؟]\s*$/u.test(title ?? '');

function tailOf(work: Work, context: ItemContext): unknown {
  const { locale, rich, isolates } = context;
  const { grouping } = context as ListContext;
  const kind = grouping === 'type' ? null : workKind(work.type);
  const type = kind === 'other' ? work.type : kind && locale.word('workType', kind);
  const year = workYear(work);
  const rest = [type, year === null ? null : formatYear(year, locale.tag)];
  const words = rest.filter(Boolean).join(locale.t('authorSeparator'));
  const venue = work.venue?.trim() ? rich.of(work, 'venue') : null;
  if (!venue) return words && `${words}.`;
  const plain = typeof venue === 'string' && !isolates && !mayReorder(venue);
  return html`<i>${plain ? venue : html`<bdi>${venue}</bdi>`}</i>${
      words ? `${locale.t('authorSeparator')}${words}.` : '.'
    }`;
}
