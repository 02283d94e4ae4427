/*
 * Follow, claim and invite, and who gets to see it: one change reaches every load of that researcher
 * on the page, by whatever id it was asked for and through whatever connection.
 */
import { parseOrcid, type ResearcherRef } from '../model/ids.js';
import type { Relationship } from '../model/relationship.js';
import type { Researcher } from '../model/researcher.js';
import type { Ask, Source } from '../model/source.js';
import type { ClaimReceipt, Follow, Invitation, InvitationReceipt } from '../model/viewer.js';
import { allConnections, loadsOf } from './all-connections.js';
import type { Connection } from './connect.js';
import { ResearchError, isResearchError } from './errors.js';
import { sendOnce } from './letters.js';
import type { Shared } from './shared.js';
import { isUncertain } from './uncertain.js';

/** A researcher as one viewer's widgets know it. */
export interface Subject {
  readonly connection: Connection;
  readonly ref: ResearcherRef;
  /** What the widget that acts says of the two; it may be the page that said so. */
  readonly ties?: Relationship | undefined;
}

const flights = new WeakMap<Connection, Map<string, Promise<Follow>>>();

/**
 * Follows, or ceases to. It is shown at once and taken back if it fails; while one is under way,
 * another is the same one.
 *
 * @throws ResearchError
 */
export function follow(subject: Subject, following: boolean): Promise<Follow> {
  const { connection, ref } = subject;
  const under = flights.get(connection) ?? new Map<string, Promise<Follow>>();
  flights.set(connection, under);
  const id = nameOf(subject);
  const flight =
    under.get(id) ?? followNow(subject, ref, following).finally(() => under.delete(id));
  under.set(id, flight);
  return flight;
}

async function followNow(subject: Subject, ref: ResearcherRef, following: boolean) {
  const takeBack = foresee(subject, following);
  try {
    const source = await subject.connection.source();
    const answer = await able(source, source.follow).call(source, ref, following, once());
    show(subject, answer.following, (now) => answer.followers ?? now);
    settle(subject);
    note(subject, { following: answer.following });
    return answer;
  } catch (error) {
    takeBack();
    if (isResearchError(error) && isUncertain(error)) refresh(subject);
    throw error;
  }
}

/**
 * Says that the record is the viewer's own.
 *
 * @throws ResearchError
 */
export async function claim(subject: Subject): Promise<ClaimReceipt> {
  try {
    const source = await subject.connection.source();
    const receipt = await able(source, source.claim).call(source, subject.ref, once());
    for (const shared of relationships(subject))
      shared.update((known) => ({ ...known, claim: receipt.status }));
    for (const shared of records(subject)) {
      shared.update((known) => ({ ...known, claim: { claimedAt: null, status: receipt.status } }));
    }
    settle(subject);
    note(subject, { claim: receipt.status });
    return receipt;
  } catch (error) {
    const told = isResearchError(error) && (error.kind === 'conflict' || isUncertain(error));
    if (told) refresh(subject);
    throw error;
  }
}

/**
 * Writes to the researcher; the same words of the same writer are sent once, however often it is tried.
 *
 * @throws ResearchError
 */
export async function invite(
  subject: Subject,
  invitation: Invitation,
  writer: object,
): Promise<InvitationReceipt> {
  try {
    const { connection, ref } = subject;
    const source = await connection.source();
    const send = able(source, source.invite);
    const receipt = await sendOnce(writer, ref.id, invitation, (key) =>
      send.call(source, ref, invitation, key, once()),
    );
    for (const shared of relationships(subject)) shared.invalidate();
    return receipt;
  } catch (error) {
    if (isResearchError(error) && error.kind === 'forbidden')
      for (const shared of relationships(subject)) shared.invalidate();
    throw error;
  }
}

/** Asks again who is signed in, and what they may do: all of the page, whatever the endpoint. */
export function refreshViewers(): void {
  for (const { loads } of allConnections()) {
    for (const kind of ['viewer', 'relationship ']) {
      for (const shared of loadsOf(loads, kind)) shared.invalidate();
    }
  }
}

/** Asks again what the endpoint knows of the researcher and of the viewer's ties to it. */
export function refresh(subject: Subject): void {
  for (const shared of [...relationships(subject), ...records(subject)]) shared.invalidate();
}

/** Has the widget that acts know what was done, where that is no load of ours but was handed in by the page. */
const note = ({ ties }: Subject, done: Partial<Relationship>): unknown =>
  ties && Object.assign(ties, done);

/** Loads under way may bring what was true before the write. */
function settle(subject: Subject): void {
  for (const shared of [...relationships(subject), ...records(subject)]) shared.restart();
  for (const { connection, ref } of elsewhere(subject)) {
    for (const shared of relationships({ connection, ref })) shared.invalidate();
  }
}

/**
 * Shows what is to come of a press.
 *
 * @returns what takes it back; a count that a load has brought since stays as it is
 */
function foresee(subject: Subject, following: boolean): () => void {
  const step = following ? 1 : -1;
  const counted = new Map<Shared<Researcher>, { was: number; shown: number }>();
  show(subject, following, (was, record) => {
    const shown = Math.max(0, was + step);
    counted.set(record, { was, shown });
    return shown;
  });
  return () =>
    show(subject, !following, (now, record) => {
      const known = counted.get(record);
      return known?.shown === now ? known.was : now;
    });
}

function show(
  subject: Subject,
  following: boolean,
  count: (before: number, record: Shared<Researcher>) => number,
): void {
  for (const shared of relationships(subject)) shared.update((known) => ({ ...known, following }));
  for (const shared of records(subject)) {
    shared.update((known) => {
      const { counts } = known;
      if (!counts || counts.followers === null) return known;
      return { ...known, counts: { ...counts, followers: count(counts.followers, shared) } };
    });
  }
}

/** A write is never aborted: a widget that leaves the page must not leave a deed half done. */
const once = (): Ask => ({ signal: new AbortController().signal });

function able<T>(source: Source, method: T | undefined): T {
  if (!method) throw new ResearchError('unsupported', `The source ${source.name} takes no actions`);
  return method;
}

const RESEARCHER = 'researcher ';

/** The id that the endpoint itself gives the researcher, where that is known. */
function nameOf({ connection, ref }: Subject): string {
  return connection.researcher(ref).snapshot.value?.id ?? ref.id;
}

function isMeant(record: Researcher, id: string): boolean {
  return record.id === id || (!!record.orcid && parseOrcid(record.orcid.id) === id);
}

/** Every load of the researcher's record, through every connection to the same endpoint. */
function* records(subject: Subject): Iterable<Shared<Researcher>> {
  const id = nameOf(subject);
  for (const { loads } of peers(subject)) {
    for (const shared of loadsOf(loads, RESEARCHER) as Iterable<Shared<Researcher>>) {
      const { value } = shared.snapshot;
      if (value && isMeant(value, id)) yield shared;
    }
  }
}

/** The viewer's ties to the researcher, by each id that they were asked for. */
function relationships({ connection, ref }: Subject): Shared<Relationship>[] {
  const id = nameOf({ connection, ref });
  const record = connection.researcher(ref).snapshot.value;
  const orcid = record?.orcid && parseOrcid(record.orcid.id);
  const aliases: ResearcherRef[] = [{ kind: 'native', id }];
  if (orcid) aliases.push({ kind: 'orcid', id: orcid });
  if (!aliases.some(({ kind, id }) => kind === ref.kind && id === ref.id)) aliases.push(ref);
  return aliases.map((each) => connection.relationship(each));
}

function peers({ connection }: Subject): Connection[] {
  const { sourceName, options } = connection;
  return [...allConnections()].filter(
    (each) => each.sourceName === sourceName && each.options.endpoint === options.endpoint,
  );
}

const elsewhere = (subject: Subject): Subject[] =>
  peers(subject)
    .filter((connection) => connection !== subject.connection)
    .map((connection) => ({ connection, ref: subject.ref }));
