import type { LocaleController } from '../../context/locale.js';
import { parseOrcid } from '../../model/ids.js';
import type { Researcher } from '../../model/researcher.js';
import type { Trust } from '../../model/trust.js';

/** Who has the words: a widget's locale, or a server's. */
type Words = Pick<LocaleController, 't' | 'word'>;

/** A score's share of its maximum, 0 to 1 (a maximum that is not said is 100); `null` = no score. */
export function trustShare({ trust }: Researcher): number | null {
  if (!trust || trust.score === null) return null;
  const max = trust.maxScore && trust.maxScore > 0 ? trust.maxScore : 100;
  return Math.min(1, Math.max(0, trust.score / max));
}

/** What is sure of a record that nobody rates: who is meant, by an iD of their own, where it is one. */
function unrated({ orcid }: Researcher, locale: Words, isFull: boolean): string[] {
  const words = locale.t('trustUnrated');
  if (!orcid || !parseOrcid(orcid.id)) return [words];
  const identity = locale.t(orcid.authenticated ? 'orcidAuthenticated' : 'orcidUnauthenticated');
  return isFull ? [identity, words] : [identity];
}

function rating(trust: Trust, locale: Words): string {
  if (trust.score === null && !trust.band) return locale.t('trustUnrated');
  const band = trust.band ? locale.word('band', trust.band) : null;
  if (trust.score === null) return band!;
  const score = locale.t('trustScore', { score: trust.score });
  return band ? `${score} · ${band}` : score;
}

/** What a badge of `size` says, most important first. */
export function trustFacts(
  researcher: Researcher,
  locale: Words,
  size: 'inline' | 'pill' | 'full',
): string[] {
  const { trust } = researcher;
  const isFull = size === 'full';
  const facts = trust ? [rating(trust, locale)] : unrated(researcher, locale, isFull);
  if (size === 'inline') return facts;
  const level = trust?.verificationLevel;
  if (typeof level === 'number') facts.push(locale.t('verificationLevel', { level }));
  if (isFull && researcher.claim) facts.push(locale.word('claim', researcher.claim.status));
  return facts;
}
