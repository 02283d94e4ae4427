import type { Field } from './fields.js';
import type { Random } from './random.js';

/** The pieces that one work's title and abstract are made from, so that both speak of the same study. */
export interface Study {
  method: string;
  object: string;
  other: string;
  setting: string;
}

export function study(random: Random, field: Field): Study {
  const [object, other] = random.sample(field.objects, 2) as [string, string];
  return {
    method: random.pick(field.methods),
    object,
    other,
    setting: random.pick(field.settings),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

type Compose = (s: Study) => string;

const ARTICLE_TITLES: readonly Compose[] = [
  (s) => `${capital(s.object)} in ${s.setting}: evidence from ${s.method}`,
  (s) => `What can ${s.method} tell us about ${s.object} in ${s.setting}?`,
  (s) => `Revisiting ${s.object} in ${s.setting} with ${s.method}`,
  (s) => `From ${s.object} to ${s.other}: lessons of ${s.setting}`,
  (s) => `On the limits of ${s.method}: the case of ${s.object}`,
  (s) => `${capital(s.object)} and ${s.other} in ${s.setting}`,
  (s) => `Measuring ${s.object} in ${s.setting}`,
  (s) => `${capital(s.method)} for ${s.object}: a study in ${s.setting}`,
  (s) => `A link between ${s.object} and ${s.other}? A comparison in ${s.setting}`,
  (s) => `Rethinking ${s.object} in ${s.setting}`,
  (s) => `${capital(s.object)} in ${s.setting}: a replication`,
  (s) => `Ten years of ${s.object} in ${s.setting}`,
];

/** Types whose titles read differently; all others are titled like an article. */
const TITLES_BY_TYPE: Readonly<Record<string, readonly Compose[]>> = {
  dataset: [
    (s) => `Observations of ${s.object} in ${s.setting} [data set]`,
    (s) => `Data for “${capital(s.object)} and ${s.other} in ${s.setting}”`,
  ],
  software: [(s) => `A toolkit for ${s.method} applied to ${s.object}, version 2`],
  book: [(s) => `${capital(s.object)}: An Introduction through ${capital(s.setting)}`],
  'book-chapter': [(s) => `${capital(s.object)} in ${s.setting}, between theory and ${s.method}`],
  review: [(s) => `${capital(s.object)} and ${s.other}: a critical review of ${s.method}`],
  editorial: [(s) => `The year in ${s.object}: what ${s.setting} taught us`],
  thesis: [(s) => `Studies of ${s.object} and ${s.other} in ${s.setting} by ${s.method}`],
  report: [(s) => `Recommendations on ${s.object} in ${s.setting}`],
};

export function title(random: Random, type: string, s: Study): string {
  return random.pick(TITLES_BY_TYPE[type] ?? ARTICLE_TITLES)(s);
}

const OPENINGS: readonly Compose[] = [
  (s) => `Research on ${s.object} has long been kept apart from work on ${s.other}.`,
  (s) => `Despite decades of work, little is certain about ${s.object} in ${s.setting}.`,
  (s) => `Accounts of ${s.setting} differ on how much weight to give to ${s.object}.`,
  (s) => `Much of what is known about ${s.object} comes from a handful of sites.`,
];

const APPROACHES: readonly Compose[] = [
  (s) =>
    `Here we bring ${s.method} to bear on the question, with a design fixed before the data were opened.`,
  (s) => `We combine ${s.method} with published records to separate ${s.object} from ${s.other}.`,
  (s) => `Using ${s.method}, we follow the same cases over several seasons.`,
];

const CLOSINGS: readonly Compose[] = [
  (s) =>
    `All materials are openly available so that others can test the result outside ${s.setting}.`,
  (s) =>
    `We discuss what this means for work on ${s.other} and where the method should not be used.`,
  (s) =>
    `The finding narrows the range of explanations but does not rule out a role for ${s.other}.`,
];

/** Four sentences on the study, with a formula of its field in some of them. */
export function abstract(random: Random, field: Field, s: Study): string {
  const cases = random.int(12, 480);
  const share = random.int(11, 64);
  const formula =
    field.formulas.length > 0 && random.chance(0.5) ? ` (${random.pick(field.formulas)})` : '';
  const result = `Across ${cases} cases, ${share}% of the variation observed can be put down to ${s.object}${formula}, and the pattern holds under each of the checks we made.`;
  return [
    random.pick(OPENINGS)(s),
    random.pick(APPROACHES)(s),
    result,
    random.pick(CLOSINGS)(s),
  ].join(' ');
}
