/* Runs in a page before anything else: sees what becomes of what a server rendered. */

/** What is folded away has no place; the still picture makes room for one that moves. */
const APART = '[popover], .canvas *, .still, .still *, .buttons *, style, noscript';

let shift = 0;
const add = (entries) => {
  for (const { value } of entries) shift += value;
};
// Source: https://wicg.github.io/layout-instability/
const shifts = new PerformanceObserver((list) => add(list.getEntries()));
shifts.observe({ type: 'layout-shift', buffered: true });

const elementsOf = (root) =>
  [...root.querySelectorAll('*')]
    .filter((element) => !element.closest(APART))
    .flatMap((element) => [element, ...(element.shadowRoot ? elementsOf(element.shadowRoot) : [])]);

/** In the page, in pixels; nowhere for what has no box. */
const placeOf = (element) => {
  if (element.getClientRects().length === 0) return [];
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + scrollX, y + scrollY, width, height];
};

/** What Chromium lays out by is a 64th of a pixel; less is in the sum with how far the page is scrolled. */
const UNIT = 1 / 64;

const isSame = (one, other) =>
  one.length === other.length && one.every((each, index) => Math.abs(each - other[index]) < UNIT);

const nameOf = (element) => element.outerHTML.slice(0, 80);

let seen = [];

globalThis.watch = {
  /** Remembers every element inside `tag`, and where it stands. */
  collect(tag) {
    const elements = elementsOf(document.querySelector(tag).shadowRoot);
    seen = elements.map((element) => ({ element, place: placeOf(element) }));
  },

  /** What has become of them, and the sum of all layout shifts. */
  compare() {
    add(shifts.takeRecords());
    const here = seen.filter(({ element }) => element.isConnected);
    return {
      before: seen.length,
      gone: seen.filter((each) => !here.includes(each)).map(({ element }) => nameOf(element)),
      moved: here
        .filter(({ element, place }) => !isSame(place, placeOf(element)))
        .map(({ element, place }) => `${nameOf(element)}: ${place} → ${placeOf(element)}`),
      shift,
    };
  },
};
