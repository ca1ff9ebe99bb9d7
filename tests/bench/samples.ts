import {
  compileCard,
  type ParcelItem,
  packItems,
  parcelColumns,
  type RateBand,
  type RateCard,
  type Surcharge,
} from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';

export const COUNTRIES = `DE US GB FR ES BR AU JP KR RU IT NL PL CA MX SE BE AT PT CZ
  IE DK FI GR HU IL SA AE TR NZ`.split(/\s+/);

export const AS_OF = '2026-10-01';

/** Always the same parcels, so that runs compare: light and heavy, with and without size, some with batteries. */
export const item = (index: number): ParcelItem => ({
  quantity: 1 + (index % 3),
  grams: 20 + ((index * 137) % 2500),
  mm: index % 4 === 0 ? null : [50 + ((index * 7) % 400), 40 + ((index * 5) % 300), 20 + (index % 200)],
  goods: index % 5 === 0 ? ['battery'] : [],
  value: { minor: 500 + ((index * 31) % 20_000), currency: 'CNY' },
});

export const columnsOf = (count: number, make: (index: number) => ParcelItem = item) =>
  parcelColumns(
    Array.from(
      { length: count },
      (_, index) => packItems([make(index)], 'one-parcel').groups[0]?.parcel,
    ).filter((parcel) => parcel !== undefined),
  );

export const shipped = shippedCards.map(compileCard);

const surcharge = (id: string, amount: Surcharge['amount'], more: Partial<Surcharge> = {}): Surcharge => ({
  id,
  name: { en: id, zh: id },
  active: true,
  amount,
  ...more,
});

const band = (zone: string, fromGrams: number, toGrams: number, perKg: string): RateBand => ({
  zone,
  fromGrams,
  toGrams,
  include: 'upper',
  price: { type: 'per-kg', perKg, registration: '12', minimum: '30' },
});

/** A made-up express card with every rule of the format, ten services, zones by country and postcode. */
const everyRule: RateCard = {
  id: 'every-rule',
  name: { en: 'Every rule', zh: '全部规则' },
  carrier: 'Bench',
  mode: 'express',
  currency: 'CNY',
  origin: 'CN',
  source: 'bench',
  effectiveFrom: null,
  status: 'user',
  services: Array.from({ length: 10 }, (_, at) => ({
    id: `service-${at}`,
    name: { en: 'Service', zh: '渠道' },
    transitDays: null,
    tracked: true,
    weight: {
      divisor: 5000,
      when: { ratioAtLeast: 1.2 },
      half: { freeGrams: 500 },
      steps: [{ belowGrams: 21_000, stepGrams: 500 }, { stepGrams: 1000 }],
      minGrams: 500,
      maxGrams: 70_000,
    },
    limits: [{ maxSideMm: 1200, maxLengthPlusGirthMm: 3000 }, { boxMm: [1500, 600, 600] }],
    goods: { liquid: 'no' },
    valueCap: { amount: '5000', currency: 'USD' },
    zones: [
      { id: 'all', countries: COUNTRIES },
      { id: 'part', countries: COUNTRIES, postcodes: [{ prefix: '9' }, { from: '10', to: '12' }] },
    ],
    bands: ['all', 'part'].flatMap((zone) =>
      [0, 500, 1000, 2000, 5000, 10_000, 21_000, 45_000].map((from, index, edges) =>
        band(zone, from, edges[index + 1] ?? 100_000, String(80 - index * 4 + at)),
      ),
    ),
    surcharges: [
      surcharge(
        'remote',
        { type: 'per-kg', perKg: '4', minimum: '20' },
        { when: { postcodes: [{ prefix: '99' }] } },
      ),
      surcharge('oversize', { type: 'fixed', fixed: '165' }, { when: { side: { fromMm: 380 } } }),
      surcharge(
        'handling',
        { type: 'per-parcel', perParcel: '55' },
        { when: [{ weight: { fromGrams: 2000 } }, { girth: { fromMm: 900 } }], notWith: ['oversize'] },
      ),
      surcharge('excess', { type: 'per-excess-kg', perKg: '2', overGrams: 1500 }),
      surcharge('battery', { type: 'fixed', fixed: '8' }, { when: { goods: ['battery'] } }),
      surcharge(
        'peak',
        { type: 'percent', percent: '4', of: 'freight' },
        { from: '2026-09-01', to: '2026-12-31' },
      ),
      surcharge('fuel', { type: 'percent', percent: '30.5', of: 'running-total' }),
    ],
  })),
};

export const everyRuleCard = [compileCard(everyRule)];
