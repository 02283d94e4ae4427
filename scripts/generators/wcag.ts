import type { Test } from './named-tests.js';

/** One success criterion of WCAG 2.2, and how far the widgets meet it. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly support: 'Supports' | 'Partially supports' | 'Not applicable';
  readonly remark: string;
  /** Tests that would fail if it were otherwise. */
  readonly tests: readonly Test[];
}

const test = (name: string, says: string): Test => ({ file: `test/access/${name}.test.ts`, says });

const axe = test('modes', 'finds nothing in');
const tree = test('tree', 'is as it was');
const walk = test('keyboard', 'in order, shows where it is, and gets out again');
const widths = test('layout', 'inside 320 px from right to left');
const room = test('layout', '24 px, and cuts nothing off when text is spaced out or doubled');
const media = (says: string): Test => test('media', says);
const contrast: Test = { file: 'test/theme/themes.test.ts', says: '1 or more' };

const meets = (number: string, name: string, remark: string, ...tests: Test[]): Criterion => ({
  number,
  name,
  support: 'Supports',
  remark,
  tests,
});

const none = (number: string, name: string, remark: string): Criterion => ({
  number,
  name,
  support: 'Not applicable',
  remark,
  tests: [],
});

const perceivable: readonly Criterion[] = [
  meets(
    '1.1.1',
    'Non-text Content',
    'Icons have a name or are hidden; the graph has a name, a summary in words and a table.',
    axe,
    tree,
  ),
  none('1.2.1–1.2.5', 'Time-based Media', 'There is no audio and no video.'),
  meets(
    '1.3.1',
    'Info and Relationships',
    'Headings, lists, tables, labels and groups are marked as such.',
    axe,
    tree,
  ),
  meets('1.3.2', 'Meaningful Sequence', 'The order in the tree is that on the screen.', tree, walk),
  meets('1.3.3', 'Sensory Characteristics', 'No instruction depends on shape or place.', tree),
  meets('1.3.4', 'Orientation', 'Nothing depends on the orientation of the screen.', widths),
  none('1.3.5', 'Identify Input Purpose', 'No field asks for data about the visitor.'),
  meets(
    '1.4.1',
    'Use of Color',
    'Kinds of nodes differ in shape, scores and states are said in words.',
    tree,
  ),
  none('1.4.2', 'Audio Control', 'There is no audio.'),
  meets(
    '1.4.3',
    'Contrast (Minimum)',
    'With the tokens as they are and in every ready theme; colours set by a host are its own concern.',
    axe,
    contrast,
  ),
  meets(
    '1.4.4',
    'Resize Text',
    'Sizes follow the text; tested at 200 % in a container of 320 px.',
    room,
  ),
  meets('1.4.5', 'Images of Text', 'There are none.', axe),
  meets(
    '1.4.10',
    'Reflow',
    'No sideways scrolling from 240 px up; the graph is a picture and may be panned.',
    widths,
  ),
  meets(
    '1.4.11',
    'Non-text Contrast',
    'Outlines of controls and the shapes of the graph at 3:1.',
    contrast,
  ),
  meets('1.4.12', 'Text Spacing', 'Nothing is cut off or overlaps its page.', room),
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    support: 'Partially supports',
    remark:
      'Nothing opens on hover; the title attributes of a failed badge and of the graph’s buttons are shown by the browser in its own way.',
    tests: [],
  },
];

const operable: readonly Criterion[] = [
  meets(
    '2.1.1',
    'Keyboard',
    'Every control is reached by Tab; the graph is walked with arrow keys.',
    walk,
  ),
  meets('2.1.2', 'No Keyboard Trap', 'Tab leaves every widget, forwards and backwards.', walk),
  none('2.1.4', 'Character Key Shortcuts', 'Single keys act only while the graph has the focus.'),
  none('2.2.1', 'Timing Adjustable', 'Nothing runs out.'),
  meets(
    '2.2.2',
    'Pause, Stop, Hide',
    'Nothing moves by itself for longer than the names in a graph take to fade in, a fifth of a second.',
    media('moves nothing'),
  ),
  meets('2.3.1', 'Three Flashes', 'Nothing flashes.', media('moves nothing')),
  none(
    '2.4.1–2.4.2',
    'Bypass Blocks, Page Titled',
    'These concern the page; each widget brings a heading of a level to choose.',
  ),
  meets('2.4.3', 'Focus Order', 'As on the screen.', walk),
  meets('2.4.4', 'Link Purpose', 'Links are named by what they lead to.', axe, tree),
  none('2.4.5', 'Multiple Ways', 'This concerns the site.'),
  meets('2.4.6', 'Headings and Labels', 'Every field and section has one.', axe, tree),
  meets('2.4.7', 'Focus Visible', 'Every stop has an outline.', walk),
  meets(
    '2.4.11',
    'Focus Not Obscured',
    'No widget lays anything over its own controls but the popover that was opened.',
    walk,
  ),
  meets('2.5.1', 'Pointer Gestures', 'Zooming and panning the graph have buttons and keys.', tree),
  meets('2.5.2', 'Pointer Cancellation', 'Controls act on click.', walk),
  meets('2.5.3', 'Label in Name', 'A control’s name holds the words that are seen.', axe),
  none('2.5.4', 'Motion Actuation', 'Nothing reacts to motion.'),
  meets(
    '2.5.7',
    'Dragging Movements',
    'What can be dragged can be done by buttons and keys.',
    tree,
  ),
  meets(
    '2.5.8',
    'Target Size (Minimum)',
    '24 px, or room around it, or in a line of text; a year’s bar may be narrower, where the choice of years does the same.',
    room,
  ),
];

const understandable: readonly Criterion[] = [
  meets(
    '3.1.1–3.1.2',
    'Language',
    'Each widget says the language of its words, data is isolated.',
    axe,
  ),
  meets(
    '3.2.1–3.2.2',
    'On Focus, On Input',
    'Focus changes nothing; filters change the list below them and say so.',
    walk,
  ),
  none(
    '3.2.3–3.2.4, 3.2.6',
    'Consistency, Consistent Help',
    'These concern a set of pages; the same action has the same name in every widget.',
  ),
  meets(
    '3.3.1–3.3.4',
    'Input Assistance',
    'Errors are said at the field and in words, what was written is kept.',
    tree,
  ),
  none('3.3.7–3.3.8', 'Redundant Entry, Authentication', 'Signing in is the endpoint’s own page.'),
  meets(
    '4.1.2',
    'Name, Role, Value',
    'Disclosure for the badge, toggle for following, native fields.',
    axe,
    tree,
  ),
  meets(
    '4.1.3',
    'Status Messages',
    'Results, confirmations and failures are said in live regions that are there before.',
    tree,
  ),
];

/** All of level A and AA, those that never apply to a widget taken together. */
export const AA_CRITERIA: readonly Criterion[] = [...perceivable, ...operable, ...understandable];

export const NOT_TESTED: readonly string[] = [
  'Screen readers themselves (NVDA, JAWS, VoiceOver, TalkBack): the tree is what they are given, not what they say.',
  'Speech input, switches and screen magnifiers.',
  'Firefox in dark colours, and Safari: `npm test` runs in Chromium alone. `npm run test:firefox` runs axe on light pages, and the layout.',
  'Colours that a host sets, and the order of headings in a host’s page.',
  'Zoom of the browser itself; text at 200 % and containers of 240 px stand in for it.',
  'The 24 translations by native speakers.',
];
