import { ResearchElement } from './research-element.js';
import type { State } from '../../context/resource.js';
import { html, nothing, render, type RenderOptions, type RootPart, type TemplateResult } from 'lit';
import { richStyles } from '../../theme/rich.js';
import { measuredStyles } from './measured.styles.js';

/** A widget that is drawn by Lit's templates: all but those that a page may hold hundreds of. */
export abstract class TemplateElement<T> extends ResearchElement<T> {
  static override styles = [...ResearchElement.styles, richStyles, measuredStyles];

  protected readonly renderOptions: RenderOptions = { host: this };
  #part: RootPart | undefined;

  /** The widget with its data. */
  protected abstract renderReady(value: T): unknown;

  /** The widget's place while the data is on the way, in its final size. */
  protected abstract renderSkeleton(state: State<T>): unknown;

  /** What is said when there is nothing to show. */
  protected renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('empty')}</p>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#part?.setConnected(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#part?.setConnected(false);
  }

  protected override render(): unknown {
    const { locale } = this;
    const content = this.renderState(this.state);
    return locale.foreign
      ? html`<div class="root" lang=${locale.language} dir=${locale.direction ?? nothing}>
          ${content}
        </div>`
      : html`<div class="root">${content}</div>`;
  }

  protected override draw(content: unknown): void {
    this.renderOptions.isConnected = this.isConnected;
    this.#part = render(content, this.renderRoot as HTMLElement, this.renderOptions);
  }

  protected renderState(state: State<T>): unknown {
    switch (state.status) {
      case 'ready':
        return this.renderReady(state.value);
      case 'empty':
        return this.renderEmpty();
      case 'failed':
        return [...this.fallback, this.renderFailed(state.error, state.retrying).whole];
      default: {
        const { fallback } = this;
        const { building } = state as { readonly building?: unknown };
        return fallback[0] && !building ? fallback : [...fallback, this.renderSkeleton(state)];
      }
    }
  }
}
