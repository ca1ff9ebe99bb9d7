import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BatchContext,
  checkCard,
  compileCard,
  emptyQuotes,
  estimate,
  outcomeCode,
  type ParcelItem,
  packItems,
  parcelColumns,
  planServices,
  type RateCard,
  rateMany,
  type ServiceQuote,
} from '../../../lib/core/rates';
import { divideRounded, scaleHalfUp } from '../../../lib/core/rounding';
import { shippedCards } from '../../../lib/data';
import { itemArb, serviceArb } from './any-card';
import { AS_OF, card, service } from './sample-card';

const fx = [{ quote: 'CNY', perUsd: '7.123', date: AS_OF, source: 'x', origin: 'table' as const }];

/** The same question asked both ways. */
function bothWays(
  cards: readonly RateCard[],
  items: readonly ParcelItem[],
  destination: { country: string; postcode?: string },
  more: Omit<BatchContext, 'asOf'> = {},
) {
  const compiled = cards.map(compileCard);
  const context = { asOf: AS_OF, fx, ...more };
  const columns = parcelColumns(items.map((item) => firstParcel(item)));
  const { fx: rates, ...request } = { fx, ...more };
  const one = items.map(
    (item) =>
      new Map(
        estimate({ destination, items: [item], pack: 'one-parcel', ...request }, compiled, {
          asOf: AS_OF,
          fx: rates,
        }).services.map((quote) => [quote.id, quote]),
      ),
  );
  const batch: Told[] = [];
  const single: Told[] = [];
  const out = emptyQuotes(items.length);
  for (const plan of planServices(compiled, destination, context)) {
    rateMany(plan, columns, out);
    for (let at = 0; at < items.length; at += 1) {
      const outcome = out.outcome[at] ?? 0;
      const price = out.price[at] ?? 0;
      const grams = out.chargeableGrams[at] ?? 0;
      batch.push({
        id: plan.id,
        minor: price < 0 ? null : price,
        grams: plan.reason ? null : grams < 0 ? null : grams,
        atLeast: out.atLeast[at] === 1,
        reason: outcome === 0 ? null : outcomeCode(plan, columns, at, outcome),
      });
      single.push(told(one[at]?.get(plan.id), plan.reason !== null));
    }
  }
  return { batch, single };
}

interface Told {
  id: string | undefined;
  minor: number | null;
  grams: number | null;
  atLeast: boolean | undefined;
  reason: string | null;
}

function firstParcel(item: ParcelItem) {
  const parcel = packItems([item], 'one-parcel').groups[0]?.parcel;
  if (!parcel) throw new Error('no parcel');
  return parcel;
}

const told = (quote: ServiceQuote | undefined, out: boolean): Told => ({
  id: quote?.id,
  minor: quote?.price?.minor ?? null,
  // A service that is out for every parcel is not weighed in a batch.
  grams: out ? null : (quote?.chargeableGrams ?? null),
  atLeast: quote?.atLeast,
  reason: quote?.reasons[0]?.code ?? null,
});

describe('a batch answers what estimate answers', () => {
  const destinationArb = fc.constantFrom(
    { country: 'DE' },
    { country: 'DE', postcode: '12345' },
    { country: 'DE', postcode: '20095' },
    { country: 'FR' },
    { country: 'IT' },
    { country: 'US' },
  );
  const moreArb = fc.constantFrom<Omit<BatchContext, 'asOf'>>(
    {},
    { assumedDivisor: 6000 },
    { discounts: { test: '12.5' } },
    { origin: 'CN', discounts: { test: '100' }, assumedDivisor: 5000 },
    { fx: [] },
  );

  test('for any card, any parcel and any destination', () => {
    const seen = { priced: 0, reasons: new Set<string>() };
    fc.assert(
      fc.property(
        fc.array(serviceArb, { minLength: 1, maxLength: 3 }),
        fc.array(itemArb, { minLength: 1, maxLength: 6 }),
        destinationArb,
        moreArb,
        (rules, items, destination, more) => {
          const services = rules.map((rule, index) => service({ id: `s${index}`, ...rule }));
          const { batch, single } = bothWays([card(services)], items, destination, more);
          expect(batch).toEqual(single);
          for (const { minor, reason } of batch) {
            if (minor !== null) seen.priced += 1;
            if (reason) seen.reasons.add(reason);
          }
        },
      ),
      { numRuns: 400 },
    );
    // The cards are not all refused for the same reason, or the comparison would say little.
    expect(seen.priced).toBeGreaterThan(150);
    expect(seen.reasons.size).toBeGreaterThan(10);
  });

  test('for the shipped cards', () => {
    const country = fc.constantFrom('DE', 'US', 'GB', 'BR', 'RU', 'JP', 'PT', 'AQ');
    fc.assert(
      fc.property(fc.array(itemArb, { minLength: 1, maxLength: 20 }), country, (items, to) => {
        const { batch, single } = bothWays(shippedCards, items, { country: to });
        expect(batch).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });

  test('a card that is out is out for every parcel', () => {
    const ended = card([service()], { effectiveTo: '2026-09-30' });
    const { batch } = bothWays([ended], [{ quantity: 1, grams: 5, mm: null, goods: [] }], { country: 'DE' });
    expect(batch).toEqual([
      { id: 'test/packet', minor: null, grams: null, atLeast: false, reason: 'card-ended' },
    ]);
  });

  test('the columns are written anew for each service', () => {
    const compiled = [compileCard(card([service(), service({ id: 'none', zones: [] })]))];
    const columns = parcelColumns([firstParcel({ quantity: 1, grams: 5, mm: null, goods: [] })]);
    const out = emptyQuotes(1);
    for (const plan of planServices(compiled, { country: 'DE' }, { asOf: AS_OF }))
      rateMany(plan, columns, out);
    expect([out.price[0], out.chargeableGrams[0]]).toEqual([-1, -1]);
  });
});

test('the cards of the comparison are sound but for gaps and overlaps of their bands', () => {
  fc.assert(
    fc.property(serviceArb, (rules) => {
      const codes = checkCard(card([service(rules)])).map(({ code }) => code);
      expect(codes.filter((code) => !code.startsWith('card-band-'))).toEqual([]);
    }),
  );
});

test('scaleHalfUp is exact for products of every size', () => {
  const factor = fc.oneof(fc.nat(1000), fc.nat(1e9), fc.maxSafeNat());
  fc.assert(
    fc.property(
      factor,
      fc.oneof(fc.nat(1000), fc.nat(1e8)),
      fc.integer({ min: 1, max: 1e9 }),
      (a, b, divisor) => {
        const exact = divideRounded(BigInt(a) * BigInt(b), BigInt(divisor), 'halfUp');
        if (exact > BigInt(Number.MAX_SAFE_INTEGER))
          expect(() => scaleHalfUp(a, b, divisor)).toThrow(RangeError);
        else expect(scaleHalfUp(a, b, divisor)).toBe(Number(exact));
      },
    ),
    { numRuns: 2000 },
  );
});
