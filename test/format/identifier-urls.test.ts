import { expect } from '@open-wc/testing';
import { arxivUrl, doiUrl, orcidUrl, rorUrl } from '../../src/format/identifier-urls.js';

describe('addresses of identifiers', () => {
  it('encodes what would change the address of a DOI', () => {
    expect(doiUrl('10.1000/a#b?c')).to.equal('https://doi.org/10.1000/a%23b%3Fc');
    expect(doiUrl('https://dx.doi.org/10.1371/Journal.pone.0033693')).to.equal(
      'https://doi.org/10.1371/journal.pone.0033693',
    );
    expect(doiUrl('https://doi.org/10.1002/%28sici%29%3c1661')).to.equal(
      'https://doi.org/10.1002/(sici)%3C1661',
    );
    expect(doiUrl('10.1000/\ud800')).to.not.contain('\ud800');
    expect(doiUrl('not a doi')).to.equal(null);
    expect(doiUrl(42)).to.equal(null);
  });

  it('takes an ORCID iD only with its check digit right', () => {
    expect(orcidUrl('0000-0002-1825-0097')).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(orcidUrl('0000-0002-1825-0098')).to.equal(null);
    expect(orcidUrl(null)).to.equal(null);
  });

  it('reads every way an arXiv id is written', () => {
    for (const written of [
      '2105.03322',
      'arXiv:2105.03322',
      'https://arxiv.org/pdf/2105.03322.pdf',
      '10.48550/arXiv.2105.03322',
      'https://doi.org/10.48550/arXiv.2105.03322',
    ]) {
      expect(arxivUrl(written), written).to.equal('https://arxiv.org/abs/2105.03322');
    }
    expect(arxivUrl('hep-th/9901001v2')).to.equal('https://arxiv.org/abs/hep-th/9901001v2');
    expect(arxivUrl('10.1000/xyz')).to.equal(null);
  });

  it('takes a ROR id or its address', () => {
    expect(rorUrl('https://ror.org/05dxps055')).to.equal('https://ror.org/05dxps055');
    expect(rorUrl('05dxps0')).to.equal(null);
  });
});
