import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { citeWorks, exportWorks, type ExportFormat } from '../../format/cite/export.js';
import type { CitationStyle } from '../../format/cite/styles.js';
import { worksExtras } from '../../i18n/en/works-extras.js';
import type { Work } from '../../model/work.js';
import { saveFile } from '../shared/save-file.js';

export { citeStyles } from './cite-panel.styles.js';
export { worksExtras };

const STYLES: readonly CitationStyle[] = ['apa', 'vancouver', 'chicago', 'ieee', 'harvard'];
const FORMATS: readonly ExportFormat[] = ['bibtex', 'ris', 'csl-json'];

/** The most works that citations are made for at once: the processor takes about 1 ms for each. */
const MOST = 300;

/** Where the CSL processor comes from, which its licence (CPAL 1.0, exhibit B) wants shown. */
const PROCESSOR = { name: 'citeproc-js', url: 'https://github.com/Juris-M/citeproc-js' };

/** What a panel is for. */
export interface CiteSubject {
  readonly works: readonly Work[];
  /** The name of a saved file, without its extension. */
  readonly fileName: string;
}

/** The chosen style, kept for the next panel of the page. */
let style: CitationStyle = 'apa';

/** A citation in a chosen style, and the works as files, to copy or to save. */
export class CitePanel {
  readonly #host: ReactiveElement;
  readonly #locale: LocaleController;
  #works: readonly Work[] | undefined;
  #style: CitationStyle | undefined;
  #citation: string | null | undefined;
  #told = '';

  constructor(host: ReactiveElement, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  template({ works, fileName }: CiteSubject): TemplateResult {
    const locale = this.#locale;
    const few = works.length <= MOST;
    if (few) this.#cite(works);
    return html`<div class="cite" part="citation">
      ${
        few
          ? this.#citationTemplate()
          : html`<p class="muted">${locale.t('citationsTooMany', { max: MOST })}</p>`
      }
      <ul class="exports">
        ${FORMATS.map((format) => this.#formatTemplate(works, format, fileName))}
      </ul>
      <p class="muted" role="status">${this.#told}</p>
      ${
        few
          ? html`<p class="credit muted">
              ${locale.t('citedWith')} <a href=${PROCESSOR.url}>${PROCESSOR.name}</a>
            </p>`
          : null
      }
    </div>`;
  }

  #citationTemplate(): TemplateResult {
    const locale = this.#locale;
    const name = locale.word('citeStyle', style);
    const words =
      this.#citation === undefined
        ? locale.t('citing')
        : (this.#citation ?? locale.t('citationFailed'));
    return html`<p class="row">
        <select
          part="filter"
          aria-label=${locale.t('citationStyle')}
          @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
        >
          ${STYLES.map(
            (each) =>
              html`<option value=${each} ?selected=${each === style}>
                ${locale.word('citeStyle', each)}
              </option>`,
          )}
        </select>
        <button
          type="button"
          aria-label=${locale.t('copyWhat', { name })}
          @click=${() => (this.#citation ? this.#copy(this.#citation, name) : this.#tell(words))}
        >
          ${locale.t('copy')}
        </button>
      </p>
      <div class="citation" dir="auto" tabindex="0" role="group" aria-label=${name}>${words}</div>`;
  }

  #formatTemplate(works: readonly Work[], format: ExportFormat, fileName: string): TemplateResult {
    const locale = this.#locale;
    const name = locale.word('exportFormat', format);
    return html`<li>
      <span>${name}</span>
      <button
        class="text"
        type="button"
        aria-label=${locale.t('copyWhat', { name })}
        @click=${() => this.#copy(exportWorks(works, format).text, name)}
      >
        ${locale.t('copy')}
      </button>
      <button
        class="text"
        type="button"
        aria-label=${locale.t('downloadWhat', { name })}
        @click=${() => download(works, format, fileName)}
      >
        ${locale.t('download')}
      </button>
    </li>`;
  }

  #choose(value: string): void {
    style = STYLES.find((each) => each === value) ?? style;
    this.#host.requestUpdate();
  }

  /** Has the citation made, unless it is there or under way. */
  #cite(works: readonly Work[]): void {
    if (style === this.#style && isSame(works, this.#works)) return;
    // Another panel of the page may choose another style meanwhile: this one asks again when it is drawn.
    const made = style;
    if (!isSame(works, this.#works)) this.#told = '';
    this.#works = works;
    this.#style = made;
    this.#citation = undefined;
    const isWanted = (): boolean => this.#works === works && this.#style === made;
    citeWorks(works, made).then(
      (entries) => {
        if (isWanted()) this.#show(entries.join('\n\n'));
      },
      () => {
        if (isWanted()) this.#show(null);
      },
    );
  }

  #show(citation: string | null): void {
    this.#citation = citation;
    this.#host.requestUpdate();
  }

  #tell(words: string): void {
    this.#told = words;
    this.#host.requestUpdate();
  }

  #copy(text: string, name: string): void {
    const locale = this.#locale;
    // The clipboard is missing on pages without TLS, and may be refused in frames.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => this.#tell(locale.t('copied', { name })),
        () => this.#tell(locale.t('copyFailed')),
      );
  }
}

const isSame = (a: readonly Work[], b: readonly Work[] | undefined): boolean =>
  a.length === b?.length && a.every((work, index) => work === b[index]);

function download(works: readonly Work[], format: ExportFormat, fileName: string): void {
  const { text, mediaType, extension } = exportWorks(works, format);
  const file = new Blob([text], { type: `${mediaType};charset=utf-8` });
  saveFile(file, `${fileName}${extension}`);
}
