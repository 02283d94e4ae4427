import { expect } from '@open-wc/testing';
import { ResearchError } from '../../src/api/errors.js';
import { FailedEvent } from '../../src/context/events.js';
import { startDoctor, type DiagnosedEvent } from '../../src/embed/index.js';
import { finding, mixedContentFinding, policyFinding } from '../../src/embed/doctor/findings.js';

const complaint = {
  kind: 'misconfigured',
  tag: 'trust-badge',
  researcher: 'zhen-qin',
  retryAfter: undefined,
} as const;

/** What a page's policy refused, and how often anybody looked. */
class Refusal extends Event {
  static looks = 0;
  readonly blockedURI = 'https://api.example/';

  get effectiveDirective(): string {
    Refusal.looks += 1;
    return 'connect-src';
  }
}

describe('what the embed doctor finds', () => {
  it('is what the policy refused last, however much that was before', async () => {
    const end = startDoctor();
    for (let n = 0; n < 1000; n += 1) dispatchEvent(new Refusal('securitypolicyviolation'));
    const told = new Promise<DiagnosedEvent>((done) =>
      addEventListener('rw-diagnosed', (event) => done(event as DiagnosedEvent), { once: true }),
    );
    const error = new ResearchError('unreachable', 'GET https://api.example/x is not reached');
    document.body.dispatchEvent(new FailedEvent(error));
    expect((await told).diagnosis.problem).to.equal('blocked-by-csp');
    expect(Refusal.looks, 'kept').to.be.lessThan(100);
    end();
  });

  it('is mixed content where a page of https asks http', () => {
    const found = mixedContentFinding('http://api.example', 'https://page.example');
    expect(found?.problem).to.equal('mixed-content');
    expect(found?.snippet).to.contain('https://api.example');
  });

  for (const [origin, page] of [
    ['http://api.example', 'http://page.example'],
    ['https://api.example', 'https://page.example'],
    ['http://localhost:3000', 'https://page.example'],
    ['http://127.0.0.1:3000', 'https://page.example'],
    ['http://[::1]:3000', 'https://page.example'],
  ] as const) {
    it(`is not mixed content where ${page} asks ${origin}`, () => {
      expect(mixedContentFinding(origin, page)).to.equal(null);
    });
  }

  it('tells a source that there is not, or a wrong address, from one that is not named', () => {
    const problem = (message: string) => finding({ ...complaint, message }).problem;
    expect(problem('No endpoint is named')).to.equal('no-endpoint');
    expect(problem('There is no source called “openalx”')).to.equal('wrong-setting');
    expect(problem('The endpoint is not an http(s) URL')).to.equal('wrong-setting');
  });

  it('has a header of the endpoint mend what cannot be reached, and not what takes long', () => {
    const told = (kind: 'unreachable' | 'timed-out') =>
      finding({ ...complaint, kind, message: 'GET https://api.example/researchers/ada …' });
    expect(told('unreachable').snippet).to.contain('Access-Control-Allow-Origin');
    expect(told('unreachable').fix).to.contain('OPTIONS');
    expect(told('timed-out').snippet).to.equal(null);
    expect(told('timed-out').fix).to.contain('sooner');
  });

  it('sends to the checker whoever has an endpoint with a wrong answer, and nobody else', () => {
    const told = (kind: 'not-contract' | 'too-large' | 'still-building', message: string) =>
      finding({ ...complaint, kind, message });
    const wrong = told('not-contract', 'GET /api/researchers/zhen-qin: name should be a string');
    expect(wrong.snippet).to.equal('npx rw-check-endpoint https://… --researcher zhen-qin');
    expect(told('not-contract', 'the data of <trust-badge>: no id').snippet).to.equal(null);
    expect(told('not-contract', 'GET /authors/A1: no id').snippet).to.equal(null);
    const large = 'GET https://api.example/researchers/ada sent more than 2097152 bytes';
    expect(told('too-large', large).fix).to.contain('2 MB');
    expect(told('still-building', 'The server is still building the graph').fix).to.contain(
      'graph',
    );
  });

  it('tells a token that never comes from code that does not', () => {
    const told = (message: string) => finding({ ...complaint, kind: 'timed-out', message });
    const { problem, snippet } = told('getAccessToken took over 15 s');
    expect(problem).to.equal('signed-out');
    expect(snippet).to.contain('getAccessToken');
    const thrown = { ...complaint, message: 'getAccessToken gave no token' };
    expect(finding({ ...thrown, kind: 'signed-out' }).finding).to.contain('The page did not say');
    expect(told('core.js').problem).to.equal('code-not-fetched');
    const code = { ...complaint, kind: 'not-loaded', message: 'Loading failed' } as const;
    expect(finding(code).problem).to.equal('code-not-fetched');
    const refused = [{ directive: 'script-src-elem', blocked: 'https://cdn.example/source.js' }];
    expect(policyFinding(code, refused)?.snippet).to.contain('script-src');
    expect(told('GET https://api.example/ took over 15 s').problem).to.equal('unreachable');
  });
});
