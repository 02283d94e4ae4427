import type { Author, Work } from './types.js';

/** What a hand-written work says beyond the generated one whose place it takes; year and topics stay as they were. */
export type Revision = Partial<Omit<Work, 'id' | 'year' | 'date'>>;

const tex = String.raw;

/** Collaboration papers sign alphabetically and run to hundreds of names. */
const CONSORTIUM: Author[] = Array.from({ length: 260 }, (_, index) => ({
  name: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index % 26]}. ${['Abernethy', 'Brandvold', 'Castellanos', 'Dufresne', 'Eriksen', 'Fontaine', 'Grünwald', 'Hashimoto', 'Ivanova', 'Joubert'][Math.floor(index / 26)]}`,
  id: null,
  orcid: null,
}));

const SELF: Author = {
  name: 'Josiah Carberry',
  id: 'josiah-carberry',
  orcid: '0000-0002-1825-0097',
};

/** Hand-written works for the head of the list: everything a list has to cope with, on its first page. */
export const REVISIONS: readonly Revision[] = [
  {
    type: 'journal-article',
    title: 'Toward a Unified Theory of Cracked Pots: <i>Psychoceramics</i> after SiO<sub>2</sub>',
    venue: 'Annals of Brittle Materials',
    abstract: tex`Vessels break before they are dropped. We give a criterion for latent failure in silica bodies, $K_I \ge K_{Ic}\,\bigl(1 - e^{-t/\tau}\bigr)$, test it on 1,204 vessels, and find that the waiting time $\tau$ depends on the <i>owner</i> more than on the clay. Sherds are open to visitors by arrangement.`,
    authors: [SELF, { name: 'Truman Grayson', id: null, orcid: null }],
    doi: '10.5555/12345678',
    url: 'https://doi.org/10.5555/12345678',
    openAccessUrl: 'https://repository.example/carberry/unified.pdf',
    citations: 412,
    status: 'current',
  },
  {
    type: 'preprint',
    title: 'Toward a Unified Theory of Cracked Pots: <i>Psychoceramics</i> after SiO<sub>2</sub>',
    venue: 'OSF Preprints',
    abstract:
      'The manuscript as first submitted. The published version adds 310 vessels and drops the appendix on teapots.',
    authors: [SELF, { name: 'Truman Grayson', id: null, orcid: null }],
    doi: '10.5555/preprint.12345678',
    url: 'https://doi.org/10.5555/preprint.12345678',
    openAccessUrl: 'https://repository.example/carberry/unified-preprint.pdf',
    citations: 37,
    status: 'current',
  },
  {
    type: 'journal-article',
    title: 'The price of repair: why a $5 pot gets a $10 rivet',
    venue: 'Journal of Ceramic Heritage',
    abstract:
      'Between $5 and $10 buys a day of a mender’s time in three of the markets we visited, and cheap pots are mended more often than dear ones. We explain the paradox by the cost of doing without: a household loses about $2.50 a day while its only pot is away.',
    authors: [SELF],
    citations: 18,
    status: 'current',
  },
  {
    type: 'journal-article',
    title: tex`Scaling of crack branching with $v/c_R$ in thin glazes`,
    venue: 'Archaeometry Letters',
    abstract: tex`Branching sets in at a critical speed. In thin glazes we measure
$$ v_c = (0.63 \pm 0.04)\, c_R, \qquad n(t) \sim t^{\,2/3}, $$
with \(c_R\) the Rayleigh wave speed and $n$ the number of branches; \[ \int_0^{\infty} G(v)\,dv = \Gamma \] then fixes the fracture energy.`,
    status: 'corrected',
    citations: 64,
  },
  {
    type: 'journal-article',
    title: 'Self-healing earthenware at room temperature',
    venue: 'Materials Conservation Review',
    abstract:
      'The reported healing could not be reproduced: the control vessels had been exchanged between measurements. The authors withdraw the claim.',
    authors: [SELF, { name: 'Wilhelmina Stoke', id: null, orcid: null }],
    status: 'retracted',
    citations: 91,
  },
  {
    type: 'preprint',
    title: 'Do kilns dream? A negative result',
    venue: 'OSF Preprints',
    abstract: null,
    status: 'withdrawn',
    citations: 0,
    openAccessUrl: null,
  },
  {
    type: 'journal-article',
    title: 'A global inventory of 41,000 broken vessels: results of the SHERD collaboration',
    venue: 'Annals of Brittle Materials',
    authors: [...CONSORTIUM.slice(0, 120), SELF, ...CONSORTIUM.slice(120)],
    status: 'current',
    citations: 233,
  },
  {
    type: 'dataset',
    title: 'SHERD inventory, release 3: 41,000 vessels with fracture maps',
    venue: 'Zenodo',
    authors: [SELF],
    status: 'current',
    citations: 54,
  },
  {
    type: 'software',
    title: 'potfit 2.1: maximum-likelihood assembly of sherds',
    venue: 'Zenodo',
    abstract: 'Matches edges of scanned fragments and reports how sure it is. <b>Licence:</b> MIT.',
    status: 'current',
  },
  {
    type: 'editorial',
    title: 'Ceramics &amp; society: a farewell from the editor',
    venue: 'Kiln and Glaze',
    abstract: null,
    authors: [SELF],
    doi: null,
    url: null,
    openAccessUrl: null,
    citations: null,
    status: 'current',
  },
  {
    type: 'journal-article',
    title:
      'An unreasonably long title, kept in full because titles are data and not decoration, on the interplay of glaze chemistry, kiln atmosphere, clay body, user expectation, storage height, household pets, seismic background and plain bad luck in the breakage of everyday stoneware between 1893 and 1973 in the towns along the Narragansett Bay',
    venue: 'Journal of Ceramic Heritage',
    status: 'current',
  },
  {
    type: 'conference-paper',
    title: 'Über die Sprödigkeit: <i>Zur Bruchmechanik</i> des Bucchero',
    venue: 'Proceedings of the Symposium on Cracked Pots',
    authors: [],
    abstract: null,
    status: 'current',
  },
];
