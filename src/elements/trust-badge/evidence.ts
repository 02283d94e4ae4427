import { autoUpdate, computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';
import { render, type ReactiveElement } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { State } from '../../context/resource.js';
import { evidence as strings } from '../../i18n/en/evidence.js';
import type { Researcher } from '../../model/researcher.js';
import { addStyles } from '../shared/late-styles.js';
import { ClosedEvent, OpenedEvent } from './events.js';
import { evidenceStyles } from './evidence.styles.js';
import type { Face } from './face.js';
import { renderPopover } from './popover.js';
import { renderServed } from './served.js';
import type { trustShare } from './trust-facts.js';

/** The distance that the popover keeps from the badge and from the window's edge, in CSS pixels. */
const DISTANCE = 8;

/** Measures what is placed in the window's pixels, as all else is measured, and not in those of a page that has zoomed. */
const measured = {
  ...platform,
  getDimensions: (element: Element) => element.getBoundingClientRect(),
};

/** What of a badge its evidence has to know. */
interface Badge extends ReactiveElement {
  open: boolean;
  readonly researcher: string | undefined;
  readonly data: unknown;
  readonly served: 'as-is' | 'taken' | undefined;
  readonly state: State<Researcher>;
}

/** The evidence behind a badge. Its code comes with the first badge that is opened, or that a server drew. */
export class Evidence {
  readonly styles = evidenceStyles;
  readonly #badge: Badge;
  readonly #locale: LocaleController;
  /** Handed in: where two chunks import it, it is one more file for every page with a badge. */
  readonly #shareOf: typeof trustShare;
  /** The end of what is drawn behind a badge that was made by hand. */
  #end: Comment | undefined;
  /** Ends what goes on while the evidence is shown. */
  #unshow: (() => void) | undefined;
  /** A press has begun that closes the popover: it must not open it again when it becomes a click. */
  #isClosing = false;
  /** When its code came. */
  readonly #since = performance.now();
  /** Whose evidence a visitor has opened; `null` = nobody's, or it was the page that did. */
  #openedOf: string | null | undefined = null;

  constructor(badge: Badge, locale: LocaleController, shareOf: typeof trustShare) {
    this.#badge = badge;
    this.#locale = locale;
    this.#shareOf = shareOf;
    locale.learn(strings);
    addStyles(badge, evidenceStyles);
  }

  /** A badge that a server writes, or has written, whole; `null` = there is nothing to say. */
  renderServed(face: Face | null): unknown {
    const { open, served } = this.#badge;
    return renderServed({
      locale: this.#locale,
      face,
      open,
      asIs: served === 'as-is',
      onClick: (event) => {
        event.preventDefault();
        this.press();
      },
      popover: this.#popover,
    });
  }

  /** Draws what a server's badge was rendered as. */
  draw(content: unknown): void {
    render(content, this.#root, { host: this.#badge });
  }

  /** Draws the evidence behind a badge made by hand, which is not touched: its button has the focus. */
  drawBehind(): void {
    const root = this.#root;
    const { activeElement } = root;
    if (this.#end?.parentNode !== root) root.append((this.#end = new Comment()));
    render(this.#popover, root, { host: this.#badge, renderBefore: this.#end });
    // Chromium 150 does not give the focus back where a popover in a shadow tree is closed from within.
    if (activeElement && !root.activeElement)
      root.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Shows the evidence that was drawn, or ends what went on while it was. */
  update(): void {
    const popup = this.#root.querySelector<HTMLElement>('.evidence');
    const button = this.#root.querySelector('button');
    if (!this.#badge.open) this.#openedOf = null;
    else if (this.#openedOf !== null && this.#openedOf !== this.#whose) {
      // Of somebody else nobody has asked for evidence yet.
      this.#badge.open = false;
      return;
    }
    if (popup && button && !this.#unshow) {
      this.#unshow = show(popup, button, () => (this.#isClosing = true));
      this.#badge.dispatchEvent(new OpenedEvent());
    } else if (!popup && this.#unshow) {
      this.#unshow();
      this.#unshow = undefined;
      this.#badge.dispatchEvent(new ClosedEvent());
    } else if (popup && !popup.matches(':popover-open')) {
      // It was moved while open, and the badge could not say so.
      this.#badge.open = false;
    }
  }

  /**
   * The badge was pressed.
   *
   * @param by of its press; who pressed again before the code of all this was there has seen nothing open yet
   */
  press(by?: Event): void {
    const { open, state } = this.#badge;
    const opens = !open || (by && by.timeStamp < this.#since);
    // Its code may have come when there is nobody to be seen any more.
    this.#badge.open = !!opens && !this.#isClosing && state.status === 'ready';
    this.#isClosing = false;
    this.#openedOf = this.#badge.open ? this.#whose : null;
  }

  /** Whom the badge is about. */
  get #whose(): string | undefined {
    const { data, researcher, state } = this.#badge;
    if (data === undefined) return researcher;
    return state.status === 'ready' ? state.value.id : undefined;
  }

  get #root(): ShadowRoot {
    return this.#badge.renderRoot as ShadowRoot;
  }

  get #popover(): unknown {
    const { open, served, state } = this.#badge;
    return (open || served === 'as-is') && state.status === 'ready'
      ? renderPopover(state.value, this.#shareOf(state.value), this.#locale, this.#onToggle)
      : undefined;
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') this.#badge.open = false;
  };
}

/**
 * Opens `popup` beside `button`, if it is not open.
 *
 * @param onPress told when a press on the button begins, before an open popover closes of it
 * @returns a function that ends what goes on between the two; what listens to `popup` goes with it
 */
function show(popup: HTMLElement, button: HTMLElement, onPress: () => void): () => void {
  if (!popup.matches(':popover-open')) popup.showPopover();
  button.ariaExpanded = 'true';
  button.addEventListener('pointerdown', onPress);
  popup.addEventListener('click', keepFromLink);
  const unplace = place(popup, button);
  return () => {
    unplace();
    button.ariaExpanded = 'false';
    button.removeEventListener('pointerdown', onPress);
  };
}

/** A page may have put the badge in a link: only what is a link here leads anywhere. */
function keepFromLink(event: Event): void {
  if (!(event.target as Element).closest('a')) event.preventDefault();
}

/**
 * Keeps `popup` beside `anchor`, inside the window, however the page scrolls or is resized.
 *
 * @returns a function that ends it
 */
function place(popup: HTMLElement, anchor: HTMLElement): () => void {
  // Where a page has zoomed by its style, the window is measured in its pixels and the popover placed in its own.
  const zoom = (anchor as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  popup.style.setProperty('--_zoom', `${zoom}`);
  const middleware = [
    offset(DISTANCE),
    flip({ padding: DISTANCE }),
    shift({ padding: DISTANCE }),
    size({
      padding: DISTANCE,
      apply: ({ availableHeight }) =>
        popup.style.setProperty('--_room', `${Math.max(120, availableHeight / zoom)}px`),
    }),
  ];
  const update = (): void => {
    void computePosition(anchor, popup, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware,
      platform: measured,
    }).then(({ x, y }) =>
      Object.assign(popup.style, { left: `${x / zoom}px`, top: `${y / zoom}px` }),
    );
  };
  // In another document, as a frame's, whose end nobody is told of, Chromium would have the page's window
  // report an error in every frame from then on.
  const elementResize = anchor.ownerDocument === document;
  return autoUpdate(anchor, popup, update, { elementResize });
}
