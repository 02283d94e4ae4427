import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ActionName } from '../../context/action-events.js';
import { ActionsController } from '../../context/actions.js';
import { Resource } from '../../context/resource.js';
import { actions } from '../../i18n/en/actions.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import { richStyles } from '../../theme/rich.js';
import { actionStyles } from './action.styles.js';
import { ResearchElement } from './research-element.js';
import { TemplateElement } from './template-element.js';

/** What the widgets have in common by which somebody does something with a researcher. */
export abstract class ActionElement extends TemplateElement<Researcher> {
  // They are as wide as what is in them: nothing is measured.
  static override styles = [...ResearchElement.styles, richStyles, actionStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...actions };

  /** What is done. @internal */
  static does: ActionName;

  /** `window` has the endpoint confirm in a window of its own; always so in a stranger's frame. */
  @property() actions: 'window' | undefined;

  /** What the viewer may do here, handed in by the page (`null` = signed out): no request is made. */
  @property({ attribute: false }) relationship: unknown;

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: `the data of <${this.localName}>`,
    find: (connection, ref) => connection.researcher(ref),
  });

  protected readonly action = new ActionsController(
    this,
    (this.constructor as typeof ActionElement).does,
    this.resource,
  );

  constructor() {
    super();
    this.addEventListener('click', dropSecond, true);
    this.addEventListener('keydown', dropRepeated);
  }

  /** The widget, where its source takes actions at all. */
  protected abstract renderAction(researcher: Researcher): unknown;

  /** While another language is on its way, a form stays as it is, with whoever is writing in it. */
  protected override shouldUpdate(): boolean {
    return this.locale.settled || this.action.standing.status === 'unknown';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.action.sync();
  }

  override retry(): void {
    super.retry();
    this.action.retryFailed();
  }

  /** Brings the focus to what came of a press, once all is drawn, unless the visitor has gone on. */
  protected async focusOutcome(
    selector = '[aria-invalid=true], [part=state], .bad',
  ): Promise<void> {
    await this.updateComplete;
    if (this.action.hasVisitor) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected renderReady(researcher: Researcher): unknown {
    return this.action.standing.status === 'unsupported' ? nothing : this.renderAction(researcher);
  }
}

/** The second click of a double one is no press: where the first was answered at once, it would take that back. */
function dropSecond(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}

/** Nor is what a key that is held down repeats, but for where it writes. */
function dropRepeated(event: KeyboardEvent): void {
  const isText = (event.composedPath()[0] as Element).localName === 'textarea';
  if (event.repeat && event.key === 'Enter' && !isText) event.preventDefault();
}
