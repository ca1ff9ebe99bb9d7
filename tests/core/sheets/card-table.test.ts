import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateBand, RateCard, RateService, RateZone } from '../../../lib/core/rates';
import { CARD_COLUMNS, cardOfTable, cardTable, isCardTable } from '../../../lib/core/sheets';
import { shippedCards } from '../../../lib/data';
import { rateCardSchema } from '../../../lib/data/rate-card-schema';
import { cardCsv } from '../../../lib/sheets/export-card';
import { cardOfSheet } from '../../../lib/sheets/own-card';
import { readCsv } from '../../../lib/sheets/read-csv';
import { card, service } from '../rates/sample-card';

/** Bands stand by zone in the table; their order says nothing. */
const byZone = (all: RateCard): RateCard => ({
  ...all,
  services: all.services.map((one) => ({
    ...one,
    bands: one.zones.flatMap(({ id }) => one.bands.filter(({ zone }) => zone === id)),
  })),
});
const there = (all: RateCard) => cardOfSheet(readCsv(cardCsv(all), 'export'));

describe('a card as CSV and back', () => {
  it.each(shippedCards.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(there(one)).toEqual(byZone(one));
  });

  const amount = fc.tuple(fc.nat(99999), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`);
  const grams = fc.integer({ min: 1, max: 100_000 });
  const price: fc.Arbitrary<RateBand['price']> = fc.oneof(
    fc.record({ type: fc.constant('per-kg' as const), perKg: amount, registration: amount, minimum: amount }),
    fc.record({ type: fc.constant('flat' as const), flat: amount }),
    fc.record({
      type: fc.constant('first-step' as const),
      firstGrams: grams,
      first: amount,
      stepGrams: grams,
      step: amount,
    }),
    fc.record({
      type: fc.constant('weight-or-measure' as const),
      perTonne: amount,
      perCbm: amount,
      fixed: amount,
    }),
  );
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((any) => any.trim())
    .filter((any) => any !== '' && any.length <= 200);
  const zoneOf = (id: string): fc.Arbitrary<RateZone> =>
    fc.record(
      {
        id: fc.constant(id),
        countries: fc.uniqueArray(fc.constantFrom('DE', 'FR', 'US', 'GB'), { minLength: 1 }),
        maxGrams: grams,
        closed: fc.constant({ code: 'not-sent' }),
        postcodes: fc.constant([{ prefix: '90' }, { from: '100', to: '200' }]),
      },
      { requiredKeys: ['id', 'countries'] },
    );
  const serviceOf = (id: string): fc.Arbitrary<RateService> =>
    fc.record({
      id: fc.constant(id),
      name: fc.record({ en: text, zh: text }),
      transitDays: fc.option(fc.constant({ min: 3, max: 9 })),
      tracked: fc.option(fc.boolean()),
      weight: fc.constantFrom<RateService['weight']>(
        {},
        { divisor: 6000, half: 'yes' },
        { divisor: null, stepGrams: 10 },
      ),
      limits: fc.constantFrom<RateService['limits']>([], [{ maxSumMm: 900 }, { boxMm: [600, 400, 300] }]),
      goods: fc.constantFrom<RateService['goods']>({}, { battery: 'no' }),
      zones: fc.tuple(zoneOf('a'), zoneOf('b')).map((both) => [...both]),
      bands: fc.array(
        fc.record({
          zone: fc.constantFrom('a', 'b'),
          fromGrams: fc.nat(1000),
          toGrams: grams,
          include: fc.constantFrom('upper' as const, 'lower' as const),
          price,
        }),
        { maxLength: 4 },
      ),
    });

  it('any card of the format: nothing is lost, whatever its texts hold', () => {
    fc.assert(
      fc.property(serviceOf('one'), serviceOf('two'), text, (one, two, name) => {
        const any = card([one, two], { name: { en: name, zh: name } });
        fc.pre(rateCardSchema.safeParse(any).success);
        const read = cardOfTable(readCsv(cardCsv(any), 'x').rows);
        expect('card' in read && read.card).toEqual(byZone(any));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a price that was changed in the spreadsheet', () => {
    const rows = cardTable(card([service()]));
    const column = CARD_COLUMNS.indexOf('perKg');
    if (rows[1]) rows[1][column] = '51.5';
    const read = cardOfTable(rows);
    expect(read).toMatchObject({ card: { services: [{ bands: [{ price: { perKg: '51.5' } }] }] } });
  });

  it('names the cell that was broken', () => {
    const rows = cardTable(card([service()]));
    const column = CARD_COLUMNS.indexOf('service rules');
    if (rows[1]) rows[1][column] = '{"weight"';
    expect(cardOfTable(rows)).toEqual({ row: 2, column: 'service rules' });
  });

  it('knows its own tables from others', () => {
    expect(isCardTable(cardTable(card([service()])))).toBe(true);
    expect(isCardTable([['国家', '运费']])).toBe(false);
    expect(isCardTable([])).toBe(false);
  });
});
