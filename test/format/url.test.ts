import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/format/url.js';

describe('safeUrl', () => {
  it('admits http and https, serialised', () => {
    expect(safeUrl('https://example.org/a b')).to.equal('https://example.org/a%20b');
    expect(safeUrl(' HTTP://EXAMPLE.org ')).to.equal('http://example.org/');
  });

  const refused: [string, unknown][] = [
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', 'java\nscript:alert(1)'],
    ['a script after a control character', '\u0001javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a blob', 'blob:https://example.org/1'],
    ['a user name', 'https://user@example.org/'],
    ['a password', 'https://user:secret@example.org/'],
    ['a control character', 'https://example.org/\u0000'],
    ['a tab in the path', 'https://example.org/a\tb'],
    ['a bidirectional override', 'https://example.org/\u202etxt.exe'],
    ['a path', '/works/1'],
    ['an address without scheme', '//example.org/'],
    ['an https address without slashes', 'https:example.org'],
    ['mail, where it is not meant', 'mailto:someone@example.org'],
    ['nothing', ''],
    ['an object with a toString', { toString: () => 'https://example.org' }],
    ['null', null],
    ['an enormous address', `https://example.org/${'a'.repeat(5000)}`],
  ];
  for (const [what, value] of refused) {
    it(`refuses ${what}`, () => expect(safeUrl(value)).to.equal(null));
  }

  it('resolves relative addresses only against a base', () => {
    expect(safeUrl('works/1', { base: 'https://example.org/api/' })).to.equal(
      'https://example.org/api/works/1',
    );
    expect(safeUrl('javascript:alert(1)', { base: 'https://example.org/' })).to.equal(null);
    expect(safeUrl('works/1', { base: 'not an address' })).to.equal(null);
  });

  it('admits one mail address where mail is meant, and no headers with it', () => {
    expect(safeUrl('mailto:someone@example.org', { mail: true })).to.equal(
      'mailto:someone@example.org',
    );
    expect(safeUrl('mailto:a@example.org?bcc=b@example.org', { mail: true })).to.equal(null);
  });
});
