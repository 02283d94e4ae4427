import {
  flag,
  list,
  listOf,
  maybe,
  maybeCount,
  maybeDate,
  maybeFlag,
  maybeText,
  maybeUrl,
  noun,
  text,
  word,
  type Infer,
} from './schema.js';
import { OriginSchema } from './origin.js';
import { AssertedBySchema, TrustSchema } from './trust.js';

/** Where the researcher works; the absence of the whole object means "not imported". */
export const AffiliationSchema = noun({
  name: text,
  rorId: maybeText,
  url: maybeUrl,
  countryCode: maybeText,
});

/** An ORCID iD, whether its owner authenticated it, and who says that it is this researcher's. */
export const OrcidSchema = noun({
  id: text,
  authenticated: flag,
  assertedBy: maybe(AssertedBySchema),
});

/** Whether somebody has claimed the record. */
export const ClaimSchema = noun({
  status: word('unclaimed', 'pending', 'claimed'),
  claimedAt: maybeDate,
});

/** A subject of the researcher's works. */
export const TopicSchema = noun({ id: text, name: text, works: maybeCount });

/** How much was published in one year. */
export const YearSchema = noun({ year: maybeCount, works: maybeCount, citations: maybeCount });

/** How many of what. */
export const CountsSchema = noun({
  works: maybeCount,
  followers: maybeCount,
  topics: maybeCount,
  collaborators: maybeCount,
  citations: maybeCount,
});

/**
 * Pages of the network that a widget may link to; a missing one shows no link.
 *
 * `signInReturnParam` names the query parameter of `signInUrl` that takes the address to come back
 * to; without it no address is sent. `reportUrl` is given `kind` (`not-mine`, `duplicate`,
 * `missing`) and `work`. `confirmUrl` lies on the endpoint's own origin and is given `action`
 * (`follow`, `claim`, `invite`) and `opener`, the origin that may be told of the outcome.
 */
export const ActionsSchema = noun({
  signInUrl: maybeUrl,
  signInReturnParam: maybeText,
  explorerUrl: maybeUrl,
  reportUrl: maybeUrl,
  confirmUrl: maybeUrl,
});

/** A researcher, as `GET /researchers/{id}` answers. */
export const ResearcherSchema = noun({
  id: text,
  name: text,
  headline: maybeText,
  roles: listOf(text),
  profileUrl: maybeUrl,
  avatarUrl: maybeUrl,
  orcid: maybe(OrcidSchema),
  affiliation: maybe(AffiliationSchema),
  openToCollaborate: maybeFlag,
  claim: maybe(ClaimSchema),
  trust: maybe(TrustSchema),
  counts: maybe(CountsSchema),
  topics: listOf(TopicSchema),
  worksByYear: listOf(YearSchema),
  actions: maybe(ActionsSchema),
  /** Where each field is from, of a record that several sources made up. */
  origins: listOf(OriginSchema),
  /** Sources that were asked for this record too and could not answer. */
  unanswered: listOf(text),
});

/** The answer to `GET /researchers?ids=…`. */
export const ResearchersSchema = noun({ items: list(ResearcherSchema), missing: listOf(text) });

export type Affiliation = Infer<typeof AffiliationSchema>;
export type Orcid = Infer<typeof OrcidSchema>;
export type Actions = Infer<typeof ActionsSchema>;
export type Claim = Infer<typeof ClaimSchema>;
export type Counts = Infer<typeof CountsSchema>;
export type Topic = Infer<typeof TopicSchema>;
export type YearCount = Infer<typeof YearSchema>;
export type Researcher = Infer<typeof ResearcherSchema>;
export type Researchers = Infer<typeof ResearchersSchema>;
