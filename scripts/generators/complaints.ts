import type { Test } from './named-tests.js';

/** What users of badges complain of, and how it is known not to happen here. */
export interface Complaint {
  readonly complaint: string;
  readonly answer: string;
  /** Tests that would fail if it were otherwise. */
  readonly tests: readonly Test[];
}

/** Tests of one file, by their words. */
export const says =
  (file: string) =>
  (...words: string[]): Test[] =>
    words.map((each) => ({ file, says: each }));

const HOSTS = 'test/hostile/hosts';
const factors = says(`${HOSTS}/factors.ts`);
const matrix = says(`${HOSTS}/matrix.ts`);
const living = says(`${HOSTS}/scenarios/living.ts`);
const steady = says(`${HOSTS}/scenarios/steady.ts`);
const navigation = says(`${HOSTS}/scenarios/navigation.ts`);
const coexistence = says(`${HOSTS}/scenarios/coexistence.ts`);
const frames = says(`${HOSTS}/scenarios/frames.ts`);
const doctor = says(`${HOSTS}/scenarios/doctor.ts`);
const frameworks = says(`${HOSTS}/scenarios/frameworks.ts`);
const surroundings = says(`${HOSTS}/scenarios/surroundings.ts`);
const badges = says('test/elements/trust-badge.test.ts');
const card = says('test/elements/researcher-card.test.ts');
const works = says('test/elements/work-list.test.ts');
const oneWork = says('test/elements/work-list-work.test.ts');
const joined = says('test/api/sources/joined.test.ts');
const joinedWorks = says('test/api/sources/joined-works.test.ts');
const search = says('test/elements/work-list-search.test.ts');
const rest = says('test/api/rest.test.ts');

const about = (complaint: string, answer: string, ...tests: Test[][]): Complaint => ({
  complaint,
  answer,
  tests: tests.flat(),
});

const standing: readonly Complaint[] = [
  about(
    'Editors strip tags',
    'a link, a `div` or a `p` is made a widget',
    factors("'link'", "'data'"),
  ),
  about('Editors strip `data-*`', 'options in classes', factors("'classes'")),
  about(
    'Some ban scripts altogether',
    'a frame that needs none around it, or none in it either; prerendered HTML; else the link inside',
    factors("'bare-frame'", "'still-frame'", "'prerendered'", "'no-script'"),
    frames('a frame of rendered HTML'),
  ),
  about('Every page needs its own id', '`meta:` reads the page’s own tags', factors("'meta'")),
  about(
    'Frames scroll, or anybody may resize them',
    'resized exactly; origin, source and schema checked on both sides',
    matrix('the frame to fit'),
    frames('forged messages to the page', 'forged messages to the frame'),
  ),
  about(
    'A second `define` throws',
    'the first wins, said once in the console, an event and the doctor’s panel; a prefix has both',
    coexistence('another owner of a tag keeps it'),
    doctor('another owner of a tag is explained'),
  ),
  about(
    'The host’s own registry',
    'scoped registries get ours, where browsers have them',
    coexistence('a registry of a shadow root’s own'),
  ),
  about(
    'Two versions on one page',
    'the first works, the second says so',
    coexistence('two versions: the first works', 'the same version twice'),
    factors("'twice'"),
  ),
  about(
    'Navigation loses or doubles the widget (Turbo)',
    'found when added, cached pages revive',
    navigation('Turbo: a visit'),
    living('a replaced body, a clone and a move'),
  ),
  about(
    '… Astro, view transitions',
    'as above; a kept widget stays itself',
    navigation('as Astro does', 'a cross-document view transition'),
  ),
  about('… htmx', 'as above', navigation('htmx: what is swapped in'), factors("'late-content'")),
  about(
    '… React, Vue',
    'generated wrappers and types; sample apps',
    frameworks('a React 19 app', 'a Vue 3 app'),
  ),
  about('… the Back button', 'kept in the bfcache, alive after', navigation('bfcache: a page')),
  about(
    '… other components’ shadow roots',
    'a public re-scan',
    living('a re-scan finds what is in a shadow root'),
  ),
];

const policies: readonly Complaint[] = [
  about(
    'Strict CSP, nonces, string `style=`',
    'no inline script or style, no `eval`',
    factors("'nonce'", "'strict-dynamic'", "'hosts-and-integrity'", "'no-connect'"),
    doctor('a policy that admits the script and not its chunks'),
  ),
  about(
    'Trusted Types; `lit-html` is taken already',
    'a policy of our own name; where it is refused, a badge is shown and opens to the link; else that or the server’s drawing stays',
    factors("'trusted-types'", "'trusted-types-taken'", "'trusted-types-denied'"),
    coexistence('a second Lit on the page'),
  ),
  about(
    'Sandboxed pages, storage denied',
    'neither is needed',
    factors("'sandbox'"),
    living('nothing is stored'),
  ),
  about(
    '`rem` from `html { font-size: 62.5% }`, resets',
    'own sizes from the text around; readable text of 12–24 px',
    factors("'css-rem'", "'css-unset'", "'css-div-none'"),
    matrix("no computed style of the host's own may change"),
  ),
  about(
    'Polluted or frozen prototypes, `toJSON`, patched `fetch`, clobbered names',
    'own properties only, prototypes asked',
    factors("'polluted'", "'frozen'", "'to-json'", "'patched-fetch'", "'clobbered'"),
    surroundings(
      'every widget is drawn where prototypes',
      'every widget is drawn, and works are cited',
    ),
  ),
  about(
    'Unversioned script URLs that broke sites',
    'a version in the path, hashes published and right',
    coexistence(
      'the published hashes',
      'a wrong hash on the script tag',
      'wrong hashes of the chunks',
    ),
  ),
  about(
    'Vendor CDNs and privacy law',
    'nothing from anywhere but the package and the endpoint',
    living('from nowhere but the package'),
    card('does not fetch pictures from other servers'),
  ),
];

const showing: readonly Complaint[] = [
  about(
    'A wrong id stays blank with no word of why',
    'said on the page, in an event, in the console, in the doctor’s panel',
    doctor('a wrong id is explained once', 'with doctor on the script tag a panel'),
    card('says what happened, raises one event'),
  ),
  about(
    'CORS, a dead server and a busy one look the same',
    'told apart, with the line that helps',
    doctor('a missing CORS header is told', 'an endpoint that asks for patience'),
  ),
  about(
    'Hide-when-empty on by default looks like a bug',
    'off unless asked for',
    living('a widget that has nothing to show says so'),
  ),
  about(
    'A page cannot hide a widget (`:host { display: … !important }`)',
    'the page’s own `hidden`, `display: none` and `visibility: hidden` win',
    living('a page that hides a widget'),
    surroundings('what a page hides by visibility'),
  ),
  about(
    'Layout shift when data arrives',
    'the link keeps the place; skeletons of the final size; styles by which a page keeps room',
    steady('nothing on the page jumps'),
    steady('hardly anything moves'),
  ),
  about(
    'Unstyled flash before upgrade',
    'the page’s own link until the widget is ready',
    card('keeps its fallback until it is ready'),
  ),
  about('One request per badge', 'batches of a hundred', living('500 badges make at most')),
  about(
    'Badges and pictures loaded off screen',
    'code when the tag is near; pictures only when asked',
    living('code is fetched when its tag is nearly on screen'),
    card('does not fetch pictures from other servers'),
  ),
  about(
    'No keyboard, no Escape, no text alternative',
    'all by keyboard; every story in the accessibility tree',
    badges('opens and closes by keyboard'),
    says('test/access/keyboard.test.ts')('in order, shows where it is'),
    says('test/access/tree.test.ts')('is as it was'),
  ),
  about(
    'Graphs without a table',
    'a table of everything in the picture',
    says('test/elements/graph-slice-table.test.ts')('filters by kind, in the table too'),
  ),
  about(
    'Screen readers stay silent',
    'a live region is there, empty, before its words change',
    living('a live region is there, empty'),
  ),
  about('Popups in print', 'hidden on paper', living('a printed page has no open popover')),
  about(
    'Math that fails inside shadow roots',
    'MathML, no fonts of its own',
    works('with their math'),
    says('test/format/math.test.ts')('gives MathML as data'),
  ),
];

const data: readonly Complaint[] = [
  about(
    'Someone else’s papers on a profile, duplicates',
    'one person by iD; works merged by DOI, then title and year',
    joined('makes one person of them'),
    joinedWorks('merges works by DOI'),
  ),
  about(
    'ORCID icon wrong for unauthenticated iDs',
    'marked as unauthenticated',
    says('test/elements/public-sources.test.ts')('an iD that nobody authenticated'),
  ),
  about(
    'Retractions not shown',
    'shown plainly, never filtered away',
    oneWork('shows plainly what was retracted'),
    search('never filters a retracted work away'),
  ),
  about(
    'Year headings lost when filters are on',
    'kept',
    works('puts many works under their years'),
    search('keeping headings'),
  ),
  about(
    '`javascript:` addresses',
    'one gate for every URL from data; none from plain markup',
    says('test/format/url.test.ts')('javascript:alert(1)'),
    card('links nowhere but to http and https'),
    living('plain markup cannot make an attribute'),
  ),
  about(
    'Time-outs, resets and oversized bodies',
    'one kind each; at most 2 MB',
    rest('does not read more than two megabytes', 'says unreachable where nobody answers'),
    says('test/hostile/faults/faults.ts')('no answer in time', 'a body that drips'),
  ),
  about(
    'Broken JSON',
    'an answer that cannot be read is said to be one',
    says('test/hostile/bodies.test.ts')('failed as an answer that cannot be read'),
  ),
  about(
    'Invalid dates, at which `Intl` throws; `1e400`',
    'taken for missing; the rest is shown',
    says('test/model/schema.test.ts')('impossible dates for missing'),
    living('impossible dates and numbers'),
  ),
  about(
    'Bidi characters in names reorder the host’s text',
    'each field isolated',
    living('a name that turns the writing around'),
  ),
];

/** In the order in which a webmaster meets them. */
export const COMPLAINTS: readonly Complaint[] = [...standing, ...policies, ...showing, ...data];
