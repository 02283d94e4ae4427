/*
 * From what was seen to what is wrong. Pure; English, since only whoever maintains the page reads it.
 */
import type { FailureKind } from '../../api/errors.js';
import type { Diagnosis } from './diagnosis.js';

/** A widget's failure as the doctor sees it. */
export interface Complaint {
  /** Empty where no widget failed: code could not be fetched. */
  readonly kind: FailureKind | 'version-clash' | 'name-taken' | 'prefix' | '';
  /** For developers; names the address, where there was one. */
  readonly message: string;
  readonly tag: string;
  readonly researcher: string | null;
  readonly retryAfter: number | undefined;
}

/** What the page's policy refused. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** The origin of the first address in a message. */
export function originIn(message: string): string | null {
  const [address] = /https?:\/\/[^\s"'<>]+/.exec(message) ?? [];
  return address && URL.canParse(address) ? new URL(address).origin : null;
}

/** What the page's own policy had to do with it, if anything. */
export function policyFinding(
  { kind, message, tag }: Complaint,
  violations: readonly Violation[],
): Diagnosis | null {
  if (kind === 'not-contract' && violations.some(isTrustedTypes)) return trustedTypes(tag);
  const origin = originIn(message);
  const isCode = kind === '' || kind === 'not-loaded';
  const wanted = isCode ? /^script-src/ : /^connect-src/;
  const hit = violations.find(
    ({ directive, blocked }) => wanted.test(directive) && (!origin || blocked.startsWith(origin)),
  );
  if (!hit || (!isCode && kind !== 'unreachable')) return null;
  const directive = isCode ? 'script-src' : 'connect-src';
  const place = origin ?? hit.blocked;
  return {
    problem: 'blocked-by-csp',
    finding: `The Content-Security-Policy of this page forbids ${hit.blocked}.`,
    fix: `Admit it in the page's Content-Security-Policy header.`,
    snippet: `${directive} ${place}`,
  };
}

const isTrustedTypes = ({ directive }: Violation): boolean => /trusted-types/.test(directive);

function trustedTypes(tag: string): Diagnosis {
  return {
    problem: 'blocked-by-trusted-types',
    finding: `This page requires Trusted Types and does not admit the policy that <${tag}> needs.`,
    fix: `Admit the policy by name in the page's Content-Security-Policy header.`,
    snippet: 'trusted-types bzpeer-widgets',
  };
}

/** A token makes the browser ask whether it may send one, which an endpoint for public data alone refuses. */
const FOR_TOKENS =
  ' Where the page hands out a token, it must also answer OPTIONS, with Access-Control-Allow-Headers (docs/endpoint.md, “Viewers”).';

/** A server that is there and answers, yet not to this page's origin. */
export function corsFinding(origin: string, page: string): Diagnosis {
  return {
    problem: 'blocked-by-cors',
    finding: `${origin} answers, but does not allow pages of ${page} to read what it says.`,
    fix: `Have the endpoint send this header with every answer, errors included.${FOR_TOKENS}`,
    snippet: 'Access-Control-Allow-Origin: *',
  };
}

/** An `http:` address that a page served by `https:` may not ask; one's own machine it may. */
export function mixedContentFinding(origin: string, page: string): Diagnosis | null {
  const { protocol, hostname } = new URL(origin);
  if (!page.startsWith('https:') || protocol !== 'http:') return null;
  if (/^(?:localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return null;
  return {
    problem: 'mixed-content',
    finding: `This page is served by https, where a browser asks nothing of ${origin}.`,
    fix: 'Have the endpoint answer by https too, and name it so.',
    snippet: `<meta name="research-endpoint" content="${origin.replace('http:', 'https:')}…">`,
  };
}

type Writer = (complaint: Complaint) => Diagnosis;

const notFetched: Writer = ({ message }) => ({
  problem: 'code-not-fetched',
  finding: `Code of the widgets could not be fetched: ${message}`,
  fix: 'See that the whole folder of widgets.js is served, chunks included.',
  snippet: null,
});

const noId = (tag: string): Diagnosis => ({
  problem: 'no-id',
  finding: `<${tag}> does not say whom to show.`,
  fix: 'Name a researcher, or hand in .data before the element is on the page or at once after.',
  snippet: `<${tag} researcher="0000-0002-1825-0097"></${tag}>`,
});

const noEndpoint = (tag: string): Diagnosis => ({
  problem: 'no-endpoint',
  finding: `<${tag}> does not know where to ask.`,
  fix: 'Name the endpoint once for the page.',
  snippet: '<meta name="research-endpoint" content="https://…">',
});

const wrongSetting = (tag: string, message: string): Diagnosis => ({
  problem: 'wrong-setting',
  finding: `<${tag}> cannot ask. (${message})`,
  fix: 'Check what endpoint and source say: an address with http(s)://; rest, openalex, orcid, crossref, datacite, or several of these apart by spaces.',
  snippet: null,
});

const misconfigured: Writer = ({ tag, researcher, message }) => {
  if (!researcher) return noId(tag);
  return message.startsWith('No endpoint') ? noEndpoint(tag) : wrongSetting(tag, message);
};

const wrongId: Writer = ({ tag, researcher, message }) => ({
  problem: 'wrong-id',
  finding: `The endpoint knows no researcher “${researcher ?? ''}”. (${message})`,
  fix: 'Check the id (the endpoint’s own, an ORCID iD or an OpenAlex id) and the endpoint’s address.',
  snippet: `<${tag} researcher="…"></${tag}>`,
});

const notReached: Writer = ({ message }) => ({
  problem: 'unreachable',
  finding: `${message}. A wrong name, a closed port and a missing CORS header look alike to a page.`,
  fix: `Open the address in a browser; if it answers there, the endpoint must send this header.${FOR_TOKENS}`,
  snippet: 'Access-Control-Allow-Origin: *',
});

const noToken: Writer = ({ message }) => ({
  problem: 'signed-out',
  finding: `The page did not say who is signed in. (${message})`,
  fix: 'Have the function come to an end, and without an error: with a token, or with null where nobody is.',
  snippet: 'source.getAccessToken = () => …',
});

/** A server that has been reached, which no header mends. */
const tooSlow: Writer = ({ message }) => ({
  problem: 'unreachable',
  finding: `${message}, and widgets wait no longer.`,
  fix: 'Have the endpoint answer sooner, from a cache of its own for instance.',
  snippet: null,
});

/** What was asked of an endpoint names its address; without one it was the page, or code that did not come. */
const unreachable: Writer = (complaint) => {
  const { kind, message } = complaint;
  if (originIn(message)) return (kind === 'timed-out' ? tooSlow : notReached)(complaint);
  return (message.startsWith('getAccessToken') ? noToken : notFetched)(complaint);
};

const rateLimited: Writer = ({ message, retryAfter }) => ({
  problem: 'rate-limited',
  finding: `The endpoint asks to be left alone${wait(retryAfter)}. (${message})`,
  fix: 'Put a caching proxy in front of it, and name that as the endpoint.',
  snippet: '<meta name="research-endpoint" content="https://…">',
});

const signedOut: Writer = (complaint) => {
  const { message } = complaint;
  // The endpoint was not even asked.
  if (message.startsWith('getAccessToken')) return noToken(complaint);
  return {
    problem: 'signed-out',
    finding: `The endpoint does not show this to everybody. (${message})`,
    fix: 'Hand a token to <research-source>, or ask for public data.',
    snippet: 'source.getAccessToken = () => …',
  };
};

/** Of an endpoint's answer the checker says more; of data that the page handed in, or a public source's, it knows nothing. */
const notContract: Writer = ({ message, researcher }) => {
  const isOfEndpoint = message.includes('/researchers');
  return {
    problem: 'not-contract',
    finding: `The answer cannot be shown: ${message}`,
    fix: `Compare it with docs/openapi.json${isOfEndpoint ? ', or have all answers of the endpoint checked' : ''}.`,
    snippet: isOfEndpoint
      ? `npx rw-check-endpoint https://… --researcher ${researcher ?? 'ID'}`
      : null,
  };
};

const tooLarge: Writer = ({ message }) => ({
  problem: 'not-contract',
  finding: `The answer cannot be shown: ${message}`,
  fix: 'Have the endpoint send less at once: at most 2 MB, unpacked.',
  snippet: null,
});

const stillBuilding: Writer = ({ message }) => ({
  problem: 'not-contract',
  finding: `The answer cannot be shown: ${message}.`,
  fix: 'Have the endpoint finish within the two minutes that widgets ask again, or answer with a smaller graph.',
  snippet: null,
});

const versionClash: Writer = ({ message }) => ({
  problem: 'version-clash',
  finding: `Two versions of the script are on this page: ${message.replace(' ', ' runs, ')} was left out.`,
  fix: 'Remove one of the script tags, or give the second a prefix for tags of its own.',
  snippet: '<script src="…/widgets.js" data-prefix="my"></script> … <my-trust-badge …>',
});

const nameTaken: Writer = ({ message }) => ({
  problem: 'name-taken',
  finding: `<${message}> belongs to another script of this page, which was first: it keeps the tag.`,
  fix: 'Give our script tag a prefix, and write our tags with it.',
  snippet: `<script src="…/widgets.js" data-prefix="my"></script> … <my-${message} …>`,
});

const wrongPrefix: Writer = ({ message }) => ({
  problem: 'wrong-setting',
  finding: `“${message}” is no prefix that a tag may have.`,
  fix: 'Choose one of lower-case letters, digits and hyphens that begins with a letter, and write our tags with it.',
  snippet: '<script src="…/widgets.js" data-prefix="my"></script> … <my-trust-badge …>',
});

const server: Writer = ({ message }) => ({
  problem: 'server',
  finding: `The endpoint failed: ${message}`,
  fix: 'Look into the endpoint’s own log.',
  snippet: null,
});

const WRITERS: Partial<Record<Complaint['kind'], Writer>> = {
  '': notFetched,
  'not-loaded': notFetched,
  'version-clash': versionClash,
  'name-taken': nameTaken,
  prefix: wrongPrefix,
  misconfigured,
  'not-found': wrongId,
  gone: wrongId,
  unreachable,
  offline: unreachable,
  'timed-out': unreachable,
  'rate-limited': rateLimited,
  'budget-spent': rateLimited,
  'signed-out': signedOut,
  forbidden: signedOut,
  'not-contract': notContract,
  unsupported: notContract,
  'too-large': tooLarge,
  'still-building': stillBuilding,
};

/** What is wrong where no policy of the page is to blame. */
export function finding(complaint: Complaint): Diagnosis {
  return (WRITERS[complaint.kind] ?? server)(complaint);
}

function wait(ms: number | undefined): string {
  return ms === undefined ? '' : ` for ${Math.ceil(ms / 1000)} s`;
}
