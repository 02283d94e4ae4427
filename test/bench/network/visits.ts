import { seededRandom } from '../../../src/graph/layout/random.js';
import { DAY, visitors, type Site } from './assumptions.js';
import { drawer, exponential, geometric, zipfShares } from './random.js';

/** Somebody opens a page. */
export interface View {
  /** Seconds since midnight. */
  readonly at: number;
  readonly visitor: number;
  readonly page: number;
}

/** When a visit begins: the day is busier at noon than at midnight. By rejection. */
function beginning(random: () => number): number {
  for (;;) {
    const at = random() * DAY;
    const busy = 1 - (visitors.peak - 1) * Math.cos((2 * Math.PI * at) / DAY);
    if (random() * visitors.peak < busy) return at;
  }
}

/** A day of a site: its page views in the order of time, the same for the same seed. */
export function dayOf({ viewsPerDay, pages }: Site, seed: number): View[] {
  const random = seededRandom(seed);
  const drawPage = drawer(zipfShares(pages, visitors.pagePopularity), random);
  const people = Math.ceil(viewsPerDay / visitors.viewsPerVisit / visitors.visitsPerVisitor);
  const views: View[] = [];
  while (views.length < viewsPerDay) {
    const visitor = Math.floor(random() * people);
    let at = beginning(random);
    for (let left = geometric(visitors.viewsPerVisit, random); left > 0; left -= 1) {
      views.push({ at, visitor, page: drawPage() });
      at += exponential(visitors.secondsPerView, random);
    }
  }
  return views.sort((a, b) => a.at - b.at);
}

/** Who stands on each page of a site: as many different researchers as it has badges. */
export function researchersOf(site: Site, seed: number): number[][] {
  const { content, pages, researchers } = site;
  if ('profile' in content) return Array.from({ length: pages }, (_, page) => [page % researchers]);
  const random = seededRandom(seed);
  const draw = drawer(zipfShares(researchers, visitors.researcherPopularity), random);
  return Array.from({ length: pages }, () => {
    const named = new Set<number>();
    while (named.size < content.badges) named.add(draw());
    return [...named];
  });
}
