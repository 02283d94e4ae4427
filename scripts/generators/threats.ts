import { says } from './complaints.js';
import type { Test } from './named-tests.js';

/** Something that could go wrong, what protects against it, and the tests that fail when it does not. */
export interface Threat {
  readonly threat: string;
  readonly protection: string;
  readonly tests: readonly Test[];
}

const HOSTILE = 'test/hostile';
const strings = says(`${HOSTILE}/strings.test.ts`);
const answers = says(`${HOSTILE}/strings-answers.test.ts`);
const faults = says(`${HOSTILE}/faults.test.ts`);
const patience = says(`${HOSTILE}/patience.test.ts`);
const lifecycle = says(`${HOSTILE}/lifecycle.test.ts`);
const factors = says(`${HOSTILE}/hosts/factors.ts`);
const privacy = says('test/e2e/privacy.ts');
const leak = says('test/leak/leak.ts');
const holdings = says('test/leak/holdings.test.ts');
const rest = says('test/api/rest.test.ts');
const schema = says('test/model/schema.test.ts');
const urls = says('test/format/url.test.ts');
const follow = says('test/elements/follow-button.test.ts');
const confirming = says('test/elements/confirm-window.test.ts');

const about = (threat: string, protection: string, ...tests: Test[][]): Threat => ({
  threat,
  protection,
  tests: tests.flat(),
});

/** The rows of SECURITY.md. */
export const THREATS: readonly Threat[] = [
  about(
    'Markup or script in data runs in the page',
    'Data is text; light markup and formulas go through a reader of their own into a short list of elements; HTML of data is never parsed as HTML',
    strings('are text in every field of'),
    answers('are text:'),
    says('test/format/rich-text.test.ts')('keeps no attribute off the list'),
    says('eslint.config.js')("property: 'innerHTML'"),
  ),
  about(
    '`javascript:` and other addresses in data',
    'One gate for every address (`src/format/url.ts`): http, https, mailto where meant',
    urls('admits http and https', 'admits one mail address'),
    strings('are text in every field of'),
  ),
  about(
    'Data that makes the page ask elsewhere',
    'No address of data is loaded but a picture, and that only with `remote-images`',
    strings('are text in every field of'),
    privacy('only the page, the script and the endpoint are contacted'),
  ),
  about(
    'A name that turns the text around it, or clobbers or pollutes',
    'Words of data are isolated; own properties only, objects without a prototype',
    strings('are text in every field of'),
    schema('reads own properties only', 'does not take a prototype from data'),
  ),
  about(
    'A body that is malformed, huge, deep or of another shape',
    'Read as strict UTF-8 up to 2 MB, then by schema: data, or one named failure',
    says(`${HOSTILE}/bodies.test.ts`)('failed as an answer that cannot be read'),
    says(`${HOSTILE}/shapes.test.ts`)('with data or one clear failure'),
    rest('does not read more than two megabytes'),
  ),
  about(
    'An endpoint that hangs, breaks off, refuses or is overrun',
    'Time-outs, three tries of a GET at most, jitter, `Retry-After`; a page of 500 badges gives up after a few requests',
    faults('faults of an endpoint'),
    patience('is asked little when it answers with', 'differ from visitor to visitor, and grow'),
  ),
  about(
    'Errors that reach the host, or a widget that stays blank',
    'Every failure is a state with a translated message and Retry; nothing is thrown into the page',
    faults('expectSilence', 'expectRecovery'),
    says(`${HOSTILE}/hosts/matrix.ts`)('errors'),
  ),
  about(
    'A page that moves, clones, adopts or removes widgets at any moment',
    'Loads are shared, aborted with the last that wants them, and never overtaken by older answers',
    lifecycle('taken out while it loads: aborted', 'changed in any order'),
    leak('leaves nothing behind after'),
    holdings('give back all that'),
  ),
  about(
    'The token or the visitor’s identity gets out',
    'The token goes to the endpoint’s origin in one header; no redirection is followed with it; no cookies unless asked for, nothing stored',
    privacy(
      'the token goes to the endpoint, in one header and nowhere else',
      'no cookie is sent, and nothing is kept',
    ),
    rest('does not follow a redirection with it'),
  ),
  about(
    'Forged writes, clickjacking, open redirects',
    'See [docs/security-actions.md](docs/security-actions.md)',
    follow('with a mark that no form can set'),
    confirming('on a page that nobody can frame'),
  ),
  about(
    'Strict policies of the host (CSP, Trusted Types)',
    'No `eval`, no inline style attributes, a policy of our own name',
    factors("'nonce'", "'trusted-types'"),
  ),
  about(
    'A third party’s code',
    'None is loaded at run time: no analytics, fonts or scripts from elsewhere',
    privacy('only the page, the script and the endpoint are contacted'),
  ),
];
