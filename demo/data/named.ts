import { makeEntry, type Profile } from './entry.js';
import { CERAMICS, ECOLOGY, HEALTH, PARTICLES, type Field } from './fields.js';
import { CLIMATE, HISTORY, LEARNING, QUANTUM } from './more-fields.js';
import { JOURNAL, memberBasics } from './population.js';
import type { Entry, TopicalWork } from './types.js';

const CLAIMED = { status: 'claimed', claimedAt: '2024-02-11T08:00:00Z' } as const;

function colleagues(from: number, count: number): Profile['neighbours'] {
  return Array.from({ length: count }, (_, index) => {
    const { id, name, institution } = memberBasics(JOURNAL, from + index);
    return { id, name, institution, detail: institution };
  });
}

/** An ordinary record; each named researcher differs from it in what they are there to show. */
const ordinary = (id: string, name: string, field: Field): Profile => ({
  id,
  name,
  headline: null,
  roles: ['researcher'],
  field,
  orcid: null,
  affiliation: null,
  openToCollaborate: true,
  claim: { status: 'unclaimed' },
  verificationLevel: 1,
  followers: 3,
  works: { count: 24, from: 2008, to: 2026 },
  topics: 6,
  neighbours: colleagues(40, 6),
});

const ARABIC_TITLES = [
  'قراءة جديدة في دفاتر التجار بحلب العثمانية',
  'شبكات نسخ المخطوطات بين القاهرة ودمشق في القرن الرابع عشر',
  'أسماء الأماكن وحقوق المياه: مقاربة من سجلات المحاكم الشرعية',
  'الهوامش والتعليقات في كتب الفلك: دراسة حالة',
];

const CHINESE_TITLES = [
  '非晶格点阵中自旋涨落的量子蒙特卡罗研究',
  '里德伯原子阵列的纠错阈值',
  '低温腔体频移的长期稳定性',
  '含噪一维量子线路的张量网络模拟',
];

/** Puts these titles on the first works and leaves them without the English abstract. */
const retitle =
  (titles: readonly string[]) =>
  (works: TopicalWork[]): TopicalWork[] =>
    works.map((work, index) => {
      const title = titles[index];
      return title === undefined ? work : { ...work, title, abstract: null };
    });

const halvorsen = makeEntry({
  ...ordinary('ingrid-halvorsen', 'Ingrid Halvorsen', PARTICLES),
  headline: 'has signed the papers of two collider collaborations since 1989.',
  roles: ['professor', 'group leader'],
  affiliation: { name: 'Nordfjord University', rorId: null, url: null, countryCode: 'NO' },
  claim: CLAIMED,
  verificationLevel: 3,
  followers: 860,
  works: { count: 5000, from: 1989, to: 2026 },
  topics: 10,
  neighbours: colleagues(100, 60),
  amended: 0.004,
});

const layla = makeEntry(
  {
    ...ordinary('layla-al-masri', 'ليلى المصري', HISTORY),
    headline: 'تدرس تاريخ المخطوطات العربية وشبكات تداولها.',
    roles: ['أستاذة مشاركة'],
    affiliation: { name: 'جامعة وادي الأردن', rorId: null, url: null, countryCode: 'JO' },
    claim: CLAIMED,
    verificationLevel: 2,
    followers: 57,
    works: { count: 41, from: 2005, to: 2026 },
  },
  retitle(ARABIC_TITLES),
);

const siyuan = makeEntry(
  {
    ...ordinary('chen-siyuan', '陈思远', QUANTUM),
    headline: '研究噪声量子线路与冷原子体系。',
    roles: ['副教授'],
    affiliation: { name: '东湖理工大学', rorId: null, url: null, countryCode: 'CN' },
    works: { count: 36, from: 2011, to: 2026 },
  },
  retitle(CHINESE_TITLES),
);

const pending = makeEntry({
  ...ordinary('tomasz-zielinski', 'Tomasz Zieliński', CLIMATE),
  headline: 'follows river discharge across the Pannonian plain.',
  claim: { status: 'pending' },
});

const claimed = makeEntry({
  ...ordinary('amara-diallo', 'Amara Diallo', HEALTH),
  headline: 'runs trials of midwife-led care on remote islands.',
  roles: ['clinical researcher'],
  affiliation: { name: 'Lake Basin Research Institute', rorId: null, url: null, countryCode: 'KE' },
  claim: CLAIMED,
  verificationLevel: 3,
  followers: 148,
});

const invitedOut = makeEntry({
  ...ordinary('noor-haddad', 'Noor Haddad', LEARNING),
  headline: 'builds retrieval systems for scientific documents.',
  claim: CLAIMED,
  verificationLevel: 2,
  followers: 402,
  invitationsUsedUp: true,
});

const notOpen = makeEntry({
  ...ordinary('pieter-van-dijk', 'Pieter van Dijk', ECOLOGY),
  headline: 'counts wading birds in the Wadden Sea.',
  openToCollaborate: false,
  claim: CLAIMED,
  verificationLevel: 2,
  followers: 19,
});

const noWorks = makeEntry({
  ...ordinary('sunniva-tveit', 'Sunniva Tveit', CERAMICS),
  headline: 'has a record, and no published work yet.',
  roles: ['doctoral candidate'],
  works: { count: 0, from: 2026, to: 2026 },
  neighbours: [],
});

/** Nothing is known but the name; every other field is missing. */
const nameOnly: Entry = {
  record: {
    id: 'wren-abara',
    name: 'Wren Abara',
    headline: null,
    roles: [],
    avatarUrl: null,
    orcid: null,
    affiliation: null,
    openToCollaborate: null,
    claim: { status: 'unclaimed' },
    trust: null,
    counts: { works: 0, followers: 0, topics: 0, collaborators: 0, citations: null },
    topics: [],
    worksByYear: [],
  },
  works: () => [],
  graph: () => ({
    nodes: [{ id: 'r:wren-abara', kind: 'person', label: 'Wren Abara', weight: 1 }],
    edges: [],
  }),
  linked: false,
};

export const NAMED: readonly Entry[] = [
  halvorsen,
  layla,
  siyuan,
  nameOnly,
  pending,
  claimed,
  invitedOut,
  notOpen,
  noWorks,
];

/** Records that were here once: 410, not 404. */
export const RETIRED: ReadonlySet<string> = new Set(['retired-record']);
