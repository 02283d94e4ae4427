/** A work as HTML, with what ours shows of it. */
export const itemHtml = (work) => `<div class="work">
<p class="facts">Article · ${work.year} · <bdi>${work.venue}</bdi></p>
<p class="title"><a href="https://doi.org/${work.doi}" dir="auto">${work.title}</a></p>
<p class="authors">${work.authors.map(({ name }) => `<bdi>${name}</bdi>`).join(', ')}</p>
<p class="foot"><button class="text" aria-label="Abstract of ${work.title}">Abstract</button><a href="https://doi.org/${work.doi}">DOI</a><span>Cited by ${work.citations}</span><button class="text" aria-label="Cite ${work.title}">Cite</button></p></div>`;
