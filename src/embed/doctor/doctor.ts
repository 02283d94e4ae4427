/*
 * The embed doctor: says why a widget shows nothing, in the console once, in an event, and in a panel
 * where the page asks for it.
 */
import { DiagnosedEvent, type Diagnosis } from './diagnosis.js';
import {
  corsFinding,
  finding,
  mixedContentFinding,
  originIn,
  policyFinding,
  type Complaint,
  type Violation,
} from './findings.js';

const TAKEN = Symbol.for('bzpeer.widgets.doctor');
const said = new Set<string>();
const probes = new Map<string, Promise<boolean>>();

/**
 * Looks at one failure.
 *
 * @param fact an `rw-failed` or `rw-name-taken` event, what a failed `import()` threw, the two versions that clash as
 *   `0.1.0 0.2.0`, a complaint's kind and message, or nothing: only show the panel
 * @param violations the page's `securitypolicyviolation` events so far
 * @param visible show a panel; an element's own `doctor` attribute asks for one as well
 */
export async function examine(
  fact: unknown,
  violations: readonly Event[],
  visible: boolean,
): Promise<void> {
  const target = fact instanceof Event ? failedElement(fact) : undefined;
  const shown = visible || !!target?.hasAttribute('doctor');
  if (fact === undefined) {
    if (shown) (await import('./panel.js')).showPanel();
    return;
  }
  const isFirst = take(fact);
  const complaint = complaintOf(fact, target);
  const diagnosis = await diagnose(complaint, violations.map(readViolation), shown);
  if (isFirst) (target ?? document).dispatchEvent(new DiagnosedEvent(diagnosis));
  if (shown) (await import('./panel.js')).showPanel(diagnosis);
  const key = `${diagnosis.problem} ${diagnosis.finding}`;
  // That a name is taken was said by the one that was refused it.
  if (!isFirst || said.has(key) || diagnosis.problem === 'name-taken') return;
  said.add(key);
  const { problem, finding: found, fix, snippet } = diagnosis;
  console.warn(
    `Research widgets [${problem}]: ${found}\n${fix}${snippet ? `\n    ${snippet}` : ''}`,
  );
}

/** Whether no doctor has had this fact yet: two versions with a prefix each have one each. */
function take(fact: unknown): boolean {
  if (!(fact instanceof Event)) return true;
  const page = globalThis as { [TAKEN]?: WeakSet<Event> };
  const taken = (page[TAKEN] ??= new WeakSet());
  if (taken.has(fact)) return false;
  taken.add(fact);
  return true;
}

async function diagnose(
  complaint: Complaint,
  violations: readonly Violation[],
  probing: boolean,
): Promise<Diagnosis> {
  const byPolicy = policyFinding(complaint, violations);
  if (byPolicy) return byPolicy;
  const [address] = /https?:\/\/\S+/.exec(complaint.message) ?? [];
  const origin = originIn(complaint.message);
  if (complaint.kind !== 'unreachable' || !address || !origin) return finding(complaint);
  const mixed = mixedContentFinding(origin, location.origin);
  if (mixed) return mixed;
  return probing && (await isThere(address))
    ? corsFinding(origin, location.origin)
    : finding(complaint);
}

/** Whether a server answers at all; asked only for whoever has asked for the panel, once an address. */
function isThere(address: string): Promise<boolean> {
  const asked =
    probes.get(address) ??
    fetch(address, { mode: 'no-cors', credentials: 'omit' }).then(
      () => true,
      () => false,
    );
  probes.set(address, asked);
  return asked;
}

function failedElement(event: Event): Element | undefined {
  const target = event.composedPath()[0] ?? event.target;
  return target instanceof Element ? target : undefined;
}

function complaintOf(fact: unknown, target: Element | undefined): Complaint {
  const taken = nameTaken(fact);
  if (taken !== undefined)
    return { kind: 'name-taken', message: taken, tag: '', researcher: null, retryAfter: undefined };
  const error: unknown = fact instanceof Event ? (fact as { error?: unknown }).error : fact;
  const known = isKnown(error) ? error : undefined;
  return {
    kind: typeof fact === 'string' ? 'version-clash' : (known?.kind ?? ''),
    message: error instanceof Error ? error.message : (known?.message ?? String(error)),
    tag: target?.localName ?? '',
    researcher: target ? researcherOf(target) : null,
    retryAfter: known?.retryAfter,
  };
}

/** Frameworks set the property, which writes no attribute. */
function researcherOf(target: Element): string | null {
  const { researcher } = target as { researcher?: unknown };
  return typeof researcher === 'string' ? researcher : target.getAttribute('researcher');
}

/** The tag that somebody else has; by shape, since the event may be another version's. */
function nameTaken(fact: unknown): string | undefined {
  return fact instanceof Event && fact.type === 'rw-name-taken'
    ? String((fact as { name?: unknown }).name)
    : undefined;
}

type Known = Pick<Complaint, 'kind' | 'message' | 'retryAfter'>;

/** By shape, not by class: the error may be another version's, and its code is not needed here. */
function isKnown(error: unknown): error is Known {
  return typeof error === 'object' && error !== null && Object.hasOwn(error, 'kind');
}

function readViolation(event: Event): Violation {
  const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
  return { directive: effectiveDirective, blocked: blockedURI };
}
