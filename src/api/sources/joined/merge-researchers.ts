import type { Origin } from '../../../model/origin.js';
import { titleKey } from '../../../format/plain.js';
import type { Affiliation, Counts, Researcher } from '../../../model/researcher.js';
import { mergeFields, type SourceRecord } from './merge-fields.js';

const FIELDS = [
  'name',
  'headline',
  'roles',
  'profileUrl',
  'avatarUrl',
  'affiliation',
  'openToCollaborate',
  'claim',
  'trust',
  'topics',
  'worksByYear',
  'actions',
] as const satisfies readonly (keyof Researcher)[];

const COUNTS = [
  'followers',
  'topics',
  'collaborators',
  'citations',
] as const satisfies readonly (keyof Counts)[];

type OrcidOrigin = Pick<Researcher, 'orcid'> & { origins: Origin[] };

/**
 * Of several words on one iD, that of a source whose owner signed in for it counts most; but where a
 * source had to say whose iD it is, nobody else's word makes that surer.
 */
function mergeOrcid(
  records: readonly SourceRecord<Researcher>[],
  namedBy: string | null,
): OrcidOrigin {
  const known = records.filter(
    ({ source, record }) => record.orcid !== null && (namedBy === null || namedBy === source),
  );
  const best = known.find(({ record }) => record.orcid?.authenticated) ?? known[0];
  if (!best) return { orcid: null, origins: [] };
  return { orcid: best.record.orcid, origins: [{ field: 'orcid', source: best.source }] };
}

const isSamePlace = (a: Affiliation, b: Affiliation): boolean =>
  a.rorId !== null && b.rorId !== null
    ? a.rorId === b.rorId
    : titleKey(a.name) === titleKey(b.name);

/**
 * The source whose institution is to be shown where it is not the first one's: a headline may be what somebody
 * is there (ORCID's is), and beside another institution it would say what nobody has said.
 */
function placeOfHeadline(
  records: readonly SourceRecord<Researcher>[],
  affiliation: Affiliation | null,
): SourceRecord<Researcher> | undefined {
  const said = records.find(({ record }) => record.headline);
  const own = said?.record.affiliation;
  return own && affiliation && !isSamePlace(own, affiliation) ? said : undefined;
}

/**
 * Each count from the first source that knows it: one may know works and another citations. Works that are joined
 * are no fewer than those of any one source.
 */
function mergeCounts(
  records: readonly SourceRecord<Researcher>[],
): Pick<Researcher, 'counts'> & { origins: readonly Origin[] } {
  const counted = records.flatMap(({ source, record: { counts } }) =>
    counts ? [{ source, record: counts }] : [],
  );
  if (counted.length === 0) return { counts: null, origins: [] };
  const most = [...counted].sort((a, b) => (b.record.works ?? 0) - (a.record.works ?? 0));
  const { values: works, origins: of } = mergeFields(['works'], most);
  const { values: counts, origins } = mergeFields(COUNTS, counted);
  const sources = new Set([...of, ...origins].map(({ source }) => source));
  return {
    counts: { ...works, ...counts },
    origins: [...sources].map((source) => ({ field: 'counts', source })),
  };
}

/**
 * One researcher of several records, the first source first.
 *
 * @param records at least one
 * @param unanswered sources that failed
 * @param namedBy the source that named the ORCID iD by which the others were asked; `null` = the page did
 */
export function mergeResearchers(
  records: readonly SourceRecord<Researcher>[],
  unanswered: readonly string[],
  namedBy: string | null,
): Researcher {
  const first = records[0]!.record;
  const { values, origins } = mergeFields(FIELDS, records);
  const place = placeOfHeadline(records, values.affiliation);
  const { orcid, origins: more } = mergeOrcid(records, namedBy);
  const { counts, origins: others } = mergeCounts(records);
  return {
    ...first,
    ...values,
    affiliation: place?.record.affiliation ?? values.affiliation,
    orcid,
    counts,
    origins: [
      ...origins.map((each) => {
        return place && each.field === 'affiliation' ? { ...each, source: place.source } : each;
      }),
      ...more,
      ...others,
    ],
    unanswered,
  };
}
