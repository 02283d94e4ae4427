import { expect } from '@open-wc/testing';
import { formatCompactCount, formatCount, formatShare } from '../../src/format/counts.js';
import { formatDate, formatYear, parseDate } from '../../src/format/dates.js';
import { initials } from '../../src/format/initials.js';
import { formatList } from '../../src/format/lists.js';
import { formatWait } from '../../src/format/waits.js';

describe('dates', () => {
  it('say exactly as much as is known', () => {
    expect(formatDate('2026', 'en-GB')).to.equal('2026');
    expect(formatDate('2026-03', 'en-GB')).to.equal('March 2026');
    expect(formatDate('2026-03-14', 'en-GB')).to.equal('14 March 2026');
    expect(formatDate('2026-03-14', 'en-GB', 'short')).to.equal('14 Mar 2026');
  });

  it('read a timestamp in UTC', () => {
    expect(parseDate('2026-03-14T23:30:00-05:00')).to.deep.equal({ year: 2026, month: 3, day: 15 });
  });

  it('read a time without a zone as the day that it names, wherever it is read', () => {
    const { parse } = Date;
    // As in Berlin, where midnight is the day before in UTC.
    Date.parse = (text) => parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+01:00`);
    try {
      const day = { year: 2026, month: 11, day: 1 };
      expect(parseDate('2026-11-01T00:00:00')).to.deep.equal(day);
      expect(parseDate('2026-11-01T00:00:00.123')).to.deep.equal(day);
      expect(parseDate('2026-11-01T00:00:00+01:00')).to.deep.equal({ ...day, month: 10, day: 31 });
    } finally {
      Date.parse = parse;
    }
  });

  it('stay Gregorian where the locale has a calendar of its own', () => {
    expect(formatYear(2026, 'th')).to.equal('2026');
    expect(formatDate('2026', 'fa-IR-u-nu-latn')).to.contain('2026');
  });

  for (const value of ['2026-02-30', '2026-13', '0000', 'soon', '', null, 2026, {}]) {
    it(`answer null to ${JSON.stringify(value)}`, () => {
      expect(formatDate(value, 'en')).to.equal(null);
    });
  }

  it('survive a locale that is none', () => {
    expect(formatDate('2026-03', 'en_US@posix')).to.equal('March 2026');
    expect(formatDate('2026-03', 'not a locale')).to.equal('March 2026');
  });
});

describe('counts', () => {
  it('are exact or compact', () => {
    expect(formatCount(12431, 'en')).to.equal('12,431');
    expect(formatCount(12431, 'de')).to.equal('12.431');
    expect(formatCompactCount(12431, 'en')).to.equal('12.4K');
    expect(formatCompactCount(13, 'en')).to.equal('13');
    expect(formatShare(0.123, 'en')).to.equal('12%');
  });

  for (const locale of ['en', 'en-US', 'en-GB', 'en-IN', 'fr', 'ar-EG']) {
    it(`are what the browser makes of them in ${locale}`, () => {
      const whole = new Intl.NumberFormat(locale);
      const compact = new Intl.NumberFormat(locale, {
        notation: 'compact',
        maximumFractionDigits: 1,
      });
      const year = new Intl.NumberFormat(locale, { useGrouping: false });
      for (const value of [
        0, 7, 999, 1000, 12431, 100000, 1234567, 999999999, 1e9, 1e15, -5, 2.5,
      ]) {
        expect(formatCount(value, locale)).to.equal(whole.format(value));
        expect(formatCompactCount(value, locale)).to.equal(compact.format(value));
      }
      expect(formatYear(2026, locale)).to.equal(year.format(2026));
    });
  }

  for (const value of [NaN, Infinity, '12', null, undefined]) {
    it(`answer null to ${String(value)}`, () => {
      expect(formatCount(value, 'en')).to.equal(null);
      expect(formatCompactCount(value, 'en')).to.equal(null);
    });
  }
});

describe('lists', () => {
  it('are joined as the locale does', () => {
    expect(formatList(['A', 'B', 'C'], 'en-GB')).to.equal('A, B and C');
    expect(formatList(['A', 'B'], 'de')).to.equal('A und B');
    expect(formatList([], 'en')).to.equal('');
  });
});

describe('waits', () => {
  const cases: [number | undefined, string | null][] = [
    [undefined, null],
    [59_999, null],
    [60_000, 'in 1 minute'],
    [90_000, 'in 2 minutes'],
    [3_599_000, 'in 60 minutes'],
    [3_600_000, 'in 1 hour'],
    [47_000_000, 'in 14 hours'],
  ];
  for (const [ms, expected] of cases) {
    it(`of ${ms} ms are ${expected ?? 'not worth saying'}`, () =>
      expect(formatWait(ms, 'en')).to.equal(expected));
  }
});

describe('initials', () => {
  const cases: [string, string][] = [
    ['Zhen Qin', 'ZQ'],
    ['Curie, Marie', 'MC'],
    ['Jane Smith, PhD', 'JS'],
    ['Dr. Ada King Lovelace', 'AL'],
    ['秦震', '秦'],
    ['محمد علي', 'م\u200cع'],
    ['a\u030asa O\u0308berg', 'A\u030aO\u0308'],
    ['Plato', 'P'],
    ['1234', ''],
    ['', ''],
  ];
  for (const [name, expected] of cases) {
    it(`of “${name}” are “${expected}”`, () => expect(initials(name, 'en')).to.equal(expected));
  }

  it('follow the casing of the locale', () => expect(initials('irmak', 'tr')).to.equal('İ'));
});
