/* Runs in a page where no script of its own does: what a visitor finds there. */

const isSeen = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const everything = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const CONTROLS = 'button:not([popovertarget]), input, select, textarea, form, [role=application]';

const overlap = (a, b) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

globalThis.look = {
  /** Controls that are to be seen and would do nothing, and elements that are there for what they do. */
  deadEnds() {
    const dead = `${CONTROLS}, follow-button, claim-panel, invitation-panel`;
    const seen = everything(document).filter((each) => each.matches(dead) && isSeen(each));
    return seen.map((each) => each.outerHTML.slice(0, 100));
  },

  /** The names in the still picture: how many, how high the lowest is in px, and how many lie over others. */
  names() {
    const texts = everything(document).filter(
      (each) => each.localName === 'text' && each.closest('.still') && isSeen(each),
    );
    const boxes = texts.map((each) => each.getBoundingClientRect());
    const over = boxes.filter((box, at) =>
      boxes.slice(at + 1).some((other) => overlap(box, other)),
    );
    const size = Math.min(...texts.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    const height = Math.min(...boxes.map((box) => box.height));
    return { count: texts.length, size, height, over: over.length };
  },

  /** Whether the picture has a ground of its own. */
  ground: () => everything(document).some((each) => each.matches('.still rect')),
};
