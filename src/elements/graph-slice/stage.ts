import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';

export type SaveFormat = 'SVG' | 'PNG';

/** What the picture's frame needs, and what it tells. */
export interface StageContext {
  readonly locale: LocaleController;
  /** Who is in the middle. */
  readonly name: string;
  readonly full: boolean;
  readonly hint: 'wheel' | 'touch' | undefined;
  readonly arranging: boolean;
  /** The picture that a server drew, while there is no other. */
  readonly still: unknown;
  /** Whether all must be drawn as a server does. */
  readonly served: boolean;
  readonly save: boolean;
  readonly details: unknown;
  /** Something is about to be asked. */
  readonly prepare: () => void;
  readonly zoom: (step: 1 | -1) => void;
  readonly fit: () => void;
  readonly toggleFull: () => void;
  readonly onFull: () => void;
  readonly saveAs: (format: SaveFormat) => void;
}

/** The picture, with the buttons that do what dragging and pinching do. */
export function stageTemplate(context: StageContext): TemplateResult {
  const { locale, name, hint, arranging, details, onFull, prepare } = context;
  return html`<div
    class="frame"
    @fullscreenchange=${onFull}
    @focusin=${prepare}
    @pointerenter=${prepare}
  >
    <div
      class="canvas"
      part="canvas"
      tabindex="0"
      role="application"
      aria-label=${locale.t('graphOf', { name })}
      aria-describedby="keys summary"
      aria-busy=${arranging ? 'true' : nothing}
    ></div>
    ${
      // Beside the canvas, which belongs to the moving picture alone.
      context.still === nothing ? nothing : html`<div class="still">${context.still}</div>`
    }
    <p class="hidden-text" id="keys">${locale.t('graphKeys')}</p>
    ${arranging ? html`<p class="notice muted">${locale.t('graphArranging')}</p>` : nothing}
    <div class="buttons">${buttons(context)}</div>
    ${
      hint &&
      html`<p class="hint" aria-hidden="true">
        ${locale.t(hint === 'wheel' ? 'graphHintWheel' : 'graphHintTouch')}
      </p>`
    }
    ${details}
  </div>`;
}

function buttons(context: StageContext): TemplateResult {
  const { locale, zoom, fit, full, toggleFull, save, saveAs } = context;
  return html`${button(locale.t('graphZoomIn'), icon('M8 3v10M3 8h10'), () => zoom(1))}
  ${button(locale.t('graphZoomOut'), icon('M3 8h10'), () => zoom(-1))}
  ${button(locale.t('graphFit'), icon('M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4M6 6h4v4H6z'), fit)}
  ${
    context.served || document.fullscreenEnabled
      ? button(
          locale.t(full ? 'graphFullEnd' : 'graphFull'),
          icon(
            full
              ? 'M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4'
              : 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
          ),
          toggleFull,
        )
      : nothing
  }
  ${
    save
      ? (['SVG', 'PNG'] as const).map((format) =>
          button(locale.t('graphSave', { format }), format, () => saveAs(format)),
        )
      : nothing
  }`;
}

const button = (label: string, content: unknown, run: () => void): TemplateResult =>
  html`<button type="button" title=${label} @click=${run}>${content}</button>`;

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** The picture's place while the data is on the way; `building`: the server is still at work on it. */
export function waitingTemplate(locale: LocaleController, building: boolean): TemplateResult {
  return html`<div class="waiting" aria-busy="true">
    <div class="bone canvas-place"></div>
    <div class="notice" role="status">
      ${
        building
          ? html`<p><strong>${locale.t('graphBuilding')}</strong></p>
              <p class="muted">${locale.t('graphBuildingNote')}</p>
              <progress aria-label=${locale.t('graphBuilding')}></progress>`
          : html`<span class="hidden-text">${locale.t('loading')}</span>`
      }
    </div>
  </div>`;
}
