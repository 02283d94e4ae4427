import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ResearchElement } from '../../src/elements/shared/research-element.js';
import { all, until } from '../fixtures/elements.js';
import { drawn } from '../fixtures/graph.js';
import { adaBody } from '../fixtures/people.js';
import { given, many, page } from '../fixtures/works.js';

const slice = {
  status: 'ready',
  focus: 'ada',
  nodes: [
    { id: 'ada', kind: 'person', label: 'Ada Byron' },
    { id: 'notes', kind: 'work', label: 'Notes on the engine' },
  ],
  edges: [{ source: 'ada', target: 'notes', kind: 'authored' }],
};

/** Widgets that lay themselves out by their width, with what each shows. */
const MEASURED: Readonly<Record<string, unknown>> = {
  'researcher-card': adaBody,
  'trust-snapshot': adaBody,
  'researcher-profile': adaBody,
  'work-list': page(many.slice(0, 3)),
  'graph-slice': slice,
};

/** Places that are as wide as what stands in them. */
const PLACES: Readonly<Record<string, (widget: HTMLElement) => unknown>> = {
  'a flex item': (widget) => html`<div style="display: flex">${widget}</div>`,
  'a column of flex items': (widget) =>
    html`<div style="align-items: center; display: flex; flex-direction: column">${widget}</div>`,
  'a float': (widget) => html`<div style="float: left">${widget}</div>`,
  'an inline block': (widget) => html`<div style="display: inline-block">${widget}</div>`,
  "a table's cell": (widget) =>
    html`<table style="border-spacing: 0">
      <tr>
        <td style="padding: 0; white-space: nowrap">${widget}</td>
      </tr>
    </table>`,
};

async function placed(tag: string, place: string, width: number): Promise<HTMLElement> {
  const widget = document.createElement(tag) as ResearchElement<unknown>;
  widget.data = MEASURED[tag];
  await fixture(html`<div style="inline-size: ${width}px">${PLACES[place]!(widget)}</div>`);
  await widget.updateComplete;
  if (tag === 'graph-slice') await drawn(widget as never);
  return widget;
}

describe('a widget in a place as wide as what stands in it', () => {
  for (const tag of Object.keys(MEASURED)) {
    for (const place of Object.keys(PLACES)) {
      it(`has room: <${tag}> in ${place}`, async () => {
        const wide = await placed(tag, place, 800);
        expect(wide.offsetWidth, 'in 800 px').to.be.within(400, 800);
        const narrow = await placed(tag, place, 240);
        expect(narrow.offsetWidth, 'in 240 px').to.be.within(200, 240);
      });
    }
  }
});

describe('a widget on a page that measures boxes by their content', () => {
  it('keeps the fields of a list inside it, and apart', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '* { box-sizing: content-box }';
    document.head.append(sheet);
    try {
      const list = await given(many);
      await until(() => all(list, 'select').length === 4);
      const fields = all(list, '[part=controls] > *').map((field) => field.getBoundingClientRect());
      const edge = list.getBoundingClientRect().right;
      for (const [at, { right, top }] of fields.entries()) {
        expect(right, `field ${at}`).to.be.at.most(edge + 0.5);
        const next = fields[at + 1];
        if (next?.top === top) expect(next.left, `field ${at + 1}`).to.be.at.least(right);
      }
    } finally {
      sheet.remove();
    }
  });
});
