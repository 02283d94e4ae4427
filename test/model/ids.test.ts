import { expect } from '@open-wc/testing';
import { parseOrcid, parseResearcher } from '../../src/model/ids.js';
import { parseDoi, parseRor } from '../../src/model/work-ids.js';

describe('parseResearcher', () => {
  it('knows an ORCID iD in every way it is written', () => {
    const orcid = { kind: 'orcid', id: '0000-0002-1825-0097' };
    for (const written of [
      '0000-0002-1825-0097',
      ' https://orcid.org/0000-0002-1825-0097 ',
      'http://www.orcid.org/0000-0002-1825-0097/',
      'orcid.org/0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097?lang=en',
      'https://orcid.org/0000-0002-1825-0097/print#works',
    ]) {
      expect(parseResearcher(written)).to.deep.equal(orcid);
    }
  });

  it('knows an OpenAlex author', () => {
    const openalex = { kind: 'openalex', id: 'A5017898742' };
    expect(parseResearcher('A5017898742')).to.deep.equal(openalex);
    expect(parseResearcher('https://openalex.org/a5017898742')).to.deep.equal(openalex);
    expect(parseResearcher('openalex.org/A5017898742')).to.deep.equal(openalex);
    expect(parseResearcher('https://openalex.org/authors/A5017898742')).to.deep.equal(openalex);
  });

  it('leaves everything else to the endpoint', () => {
    expect(parseResearcher('zhen-qin')).to.deep.equal({ kind: 'native', id: 'zhen-qin' });
    for (const other of ['0000-0002-1825-0098', '0000-0002-1825-0097-x', '0000-0002-1825-00971'])
      expect(parseResearcher(other)?.kind).to.equal('native');
    expect(parseResearcher('a10012')).to.deep.equal({ kind: 'native', id: 'a10012' });
  });

  it('says when nothing was written, or what leads elsewhere in an address', () => {
    for (const nothing of ['', '  ', null, undefined, '.', ' .. '])
      expect(parseResearcher(nothing)).to.equal(null);
  });
});

describe('identifiers', () => {
  it('checks the check digit of an ORCID iD, X included', () => {
    expect(parseOrcid('0000-0002-1694-233x')).to.equal('0000-0002-1694-233X');
    expect(parseOrcid('0000-0002-1694-2330')).to.equal(null);
  });

  it('decodes what an address of a DOI has encoded, and nothing of a bare DOI', () => {
    const doi = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid>3.0.co;2-2';
    const address = `https://doi.org/${encodeURIComponent(doi)}`;
    expect(parseDoi(address)).to.equal(doi);
    expect(parseDoi(address.replace('%2F', '/'))).to.equal(doi);
    expect(parseDoi('https://doi.org/10.5555/50%25-off')).to.equal('10.5555/50%-off');
    expect(parseDoi('https://doi.org/10.5555/50%-off')).to.equal('10.5555/50%-off');
    expect(parseDoi('10.5555/a%28b')).to.equal('10.5555/a%28b');
  });

  it('reads DOIs and ROR ids out of their URLs', () => {
    expect(parseDoi('https://doi.org/10.5555/ABC.1')).to.equal('10.5555/abc.1');
    expect(parseDoi('not a doi')).to.equal(null);
    expect(parseDoi('doi.org/10.5555/ABC.1')).to.equal('10.5555/abc.1');
    expect(parseRor('https://ror.org/05dxps055')).to.equal('05dxps055');
  });
});
