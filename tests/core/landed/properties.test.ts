import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../lib/core/fx';
import { CHANNELS, COLLECTORS, type LandedRequest, landedCost } from '../../../lib/core/landed';
import { money } from '../../../lib/core/money';
import { shippedFx } from '../../../lib/data';
import { TABLES } from './support';

const COUNTRIES = ['DE', 'FR', 'IT', 'RO', 'GB', 'US', 'CA', 'MX', 'AU', 'NZ', 'JP', 'KR', 'BR', 'RU', 'TR'];
const destination = fc.constantFrom(...COUNTRIES, 'SA', 'AE', 'UA', 'CN');
const currency = fc.constantFrom('USD', 'EUR', 'CNY', 'JPY', 'GBP', 'BRL');
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
const day = fc.constantFrom('2026-10-01', '2026-06-30', '2026-11-01', '2028-08-01', '2029-05-01');

const request: fc.Arbitrary<LandedRequest> = fc.record(
  {
    destination,
    channel: fc.constantFrom(...CHANNELS),
    collector: fc.constantFrom(...COLLECTORS),
    currency,
    goods: fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), currency).map(([minor, of]) => money(minor, of)),
    freight: fc.option(fc.integer({ min: 0, max: 50_000 }).map((minor) => money(minor, 'CNY'))),
    insurance: fc.integer({ min: 0, max: 5000 }).map((minor) => money(minor, 'USD')),
    grams: fc.option(fc.integer({ min: 1, max: 100_000 })),
    items: fc.array(
      fc.record({
        hs: fc.constantFrom('620610', '960810', '8517130000'),
        value: fc.constant(null),
        quantity: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 4 },
    ),
    duty: percent,
  },
  { requiredKeys: ['destination', 'channel', 'goods', 'freight', 'items'] },
);

describe('whatever is asked', () => {
  test('the known lines sum up; there is a total exactly when nothing is missing, and it lies in its range', () => {
    fc.assert(
      fc.property(request, day, (asked, asOf) => {
        const result = landedCost(asked, TABLES, { asOf });
        const known = result.lines.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
        expect(result.atLeast?.minor).toBe(known);
        expect(result.total?.minor ?? null).toBe(result.missing.length === 0 ? known : null);
        if (result.total) expect(result.lines.every(({ amount }) => amount !== null)).toBe(true);
        if (result.range) {
          expect(result.range.from.minor).toBeLessThanOrEqual(known);
          expect(result.range.to.minor).toBeGreaterThanOrEqual(known);
        }
        for (const { amount } of result.lines) {
          expect(amount?.currency ?? result.currency).toBe(result.currency);
          expect(amount?.minor ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('every rule named by a remark or a line stands in the result', () => {
    fc.assert(
      fc.property(request, day, (asked, asOf) => {
        const { rules, warnings, lines } = landedCost(asked, TABLES, { asOf });
        const ids = rules.map(({ id }) => id);
        for (const { params } of warnings) if (params?.rule) expect(ids).toContain(params.rule);
        for (const { source } of lines) if (source) expect(ids).toContain(source.rule);
      }),
    );
  });

  test('dearer goods never pay less while the same charges fall due', () => {
    fc.assert(
      fc.property(request, day, fc.integer({ min: 0, max: 100_000 }), (asked, asOf, more) => {
        const dear = money((asked.goods?.minor ?? 0) + more, asked.goods?.currency ?? 'USD');
        const a = landedCost(asked, TABLES, { asOf });
        const b = landedCost({ ...asked, goods: dear }, TABLES, { asOf });
        const ids = ({ lines }: typeof a) => lines.map(({ id }) => id).join();
        fc.pre(ids(a) === ids(b));
        for (const [index, line] of a.lines.entries()) {
          expect(b.lines[index]?.amount?.minor ?? 0).toBeGreaterThanOrEqual(line.amount?.minor ?? 0);
        }
      }),
    );
  });

  test('a higher duty rate never costs less', () => {
    fc.assert(
      fc.property(request, percent, percent, (asked, one, other) => {
        const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one];
        const at = (duty: string) => landedCost({ ...asked, duty }, TABLES, { asOf: '2026-10-01' }).atLeast;
        expect(at(high)?.minor).toBeGreaterThanOrEqual(at(low)?.minor ?? 0);
      }),
    );
  });

  test('the currency of the result changes the figure only by rounding', () => {
    fc.assert(
      fc.property(request, day, currency, (asked, asOf, other) => {
        const here = landedCost({ ...asked, currency: 'CNY' }, TABLES, { asOf });
        const there = landedCost({ ...asked, currency: other }, TABLES, { asOf });
        fc.pre(here.total !== null);
        expect(there.lines.map(({ id }) => id)).toEqual(here.lines.map(({ id }) => id));
        const back = there.total && convert(there.total, 'CNY', shippedFx, 'halfEven');
        const unit = convert(money(1, other), 'CNY', shippedFx, 'up')?.money.minor ?? 0;
        // Half a unit a line at most, passed on by rates up to 100 % of duty and then tax on it, and ICMS inside.
        const slack = here.lines.length * 3 * (unit + 1);
        expect(Math.abs((back?.money.minor ?? 0) - (here.total?.minor ?? 0))).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test('the order of the goods does not matter', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const reversed = { ...asked, items: [...asked.items].reverse() };
        const options = { asOf: '2026-10-01' };
        expect(landedCost(reversed, TABLES, options)).toEqual(landedCost(asked, TABLES, options));
      }),
    );
  });
});
