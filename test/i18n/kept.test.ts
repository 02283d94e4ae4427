import { expect } from '@open-wc/testing';
import { fill } from '../../src/i18n/message.js';
import { canonicalTag } from '../../src/i18n/tags.js';

/** Every language there is, as somebody may ask a server for them one after the other. */
const others = Array.from({ length: 150 }, (_, n) => `en-x-${n}`);

/** How often `ask` has something of `Intl` made for one tag: asked for twice, and again after all the others. */
function timesMade(
  name: 'NumberFormat' | 'PluralRules' | 'getCanonicalLocales',
  ask: (tag: string) => unknown,
): { atOnce: number; later: number } {
  const tag = `de-x-${name.slice(0, 8)}`;
  const original = Intl[name] as unknown as new (tag: string) => object;
  let made = 0;
  const counted = new Proxy(original, {
    construct: (target, [given]: [string]) => {
      made += Number(given === tag);
      return new target(given);
    },
    apply: (target: unknown, self, [given]: [string]) => {
      made += Number(given === tag);
      return (target as (tag: string) => unknown).call(self, given);
    },
  });
  Object.assign(Intl, { [name]: counted });
  try {
    ask(tag);
    ask(tag);
    const atOnce = made;
    others.forEach(ask);
    ask(tag);
    return { atOnce, later: made };
  } finally {
    Object.assign(Intl, { [name]: original });
  }
}

describe('what is kept of a language', () => {
  const plural = { one: '{count} work', other: '{count} works' };
  const cases = [
    ['NumberFormat', (tag: string) => fill('{score}', { score: 1234.5 }, tag)],
    ['PluralRules', (tag: string) => fill(plural, { count: 2 }, tag)],
    ['getCanonicalLocales', canonicalTag],
  ] as const;
  for (const [name, ask] of cases) {
    it(`is made once, and let go when many others were asked for (${name})`, () => {
      expect(timesMade(name, ask)).to.eql({ atOnce: 1, later: 2 });
    });
  }
});
