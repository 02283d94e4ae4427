import { trustFacts, trustShare } from '../elements/trust-badge/trust-facts.js';
import { guessedMeasure } from '../graph/guess.js';
import type { Researcher } from '../model/researcher.js';
import { badgeImageStyles } from '../theme/badge-image.js';
import { escapeXml } from './escape.js';
import type { Speaker } from './speaker.js';

const HEIGHT = 24;
const FONT_SIZE = 12;
/** Room at either end, and between meter and text, in px. */
const SPACE = 10;
/** The most characters that are drawn, far more than any language needs: an image is as wide as its text. */
const LONGEST = 100;
const METER = { width: 18, height: 4 };

/**
 * The trust badge as an SVG image, for places that allow nothing but images: both colour schemes, a
 * text alternative inside, and a width that holds in any font.
 */
export function badgeImage(researcher: Researcher, speaker: Speaker): string {
  const whole = trustFacts(researcher, speaker, 'pill').join(' · ');
  const text = whole.length > LONGEST ? `${[...whole].slice(0, LONGEST).join('')}…` : whole;
  const share = trustShare(researcher);
  const textWidth = Math.ceil(guessedMeasure(FONT_SIZE)(text));
  const start = share === null ? SPACE : SPACE + METER.width + SPACE * 0.6;
  const width = start + textWidth + SPACE;
  const mirrored = speaker.dir === 'rtl';
  const at = (x: number): number => (mirrored ? width - x : x);
  const direction = mirrored ? ' direction="rtl"' : '';
  const title = escapeXml(`${whole}, ${researcher.name}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}" xml:lang="${escapeXml(speaker.lang)}"><title>${title}</title><style>${badgeImageStyles}</style><rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="${HEIGHT / 2 - 0.5}"/>${share === null ? '' : meter(share, at)}<text x="${at(start)}" y="16"${direction} font-family="system-ui, sans-serif" font-size="${FONT_SIZE}" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text></svg>`;
}

/** The score's share of its maximum, filled from where reading begins; `at` says where x is. */
function meter(share: number, at: (x: number) => number): string {
  const { width, height } = METER;
  const bar = (kind: string, length: number): string =>
    `<rect class="${kind}" x="${Math.min(at(SPACE), at(SPACE + length))}" y="${(HEIGHT - height) / 2}" width="${length}" height="${height}"/>`;
  return bar('track', width) + bar('share', Math.round(share * width));
}
