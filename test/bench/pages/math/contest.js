import { madeUpAbstract } from '../../data/abstracts.ts';

/** Hands the abstracts to a contestant: `mount(abstracts, place)`, which may take its time. */
export function enter(mount) {
  const count = Number(new URLSearchParams(location.search).get('n'));
  const abstracts = Array.from({ length: count }, (_, index) => madeUpAbstract(index));
  globalThis.contest = {
    async painted() {
      const place = document.querySelector('#place');
      const start = performance.now();
      await mount(abstracts, place);
      return (await globalThis.bench.afterPaint()) - start;
    },
  };
}

/** Makes a paragraph of each abstract: text as text, and each formula by `set(tex, span)`. */
export function paragraphs(abstracts, place, set) {
  const all = document.createDocumentFragment();
  for (const parts of abstracts) {
    const paragraph = document.createElement('p');
    for (const { text, tex } of parts) {
      if (tex === undefined) paragraph.append(text);
      else set(tex, paragraph.appendChild(document.createElement('span')));
    }
    all.append(paragraph);
  }
  place.append(all);
}
