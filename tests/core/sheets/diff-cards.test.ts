import { describe, expect, it } from 'vitest';
import type { RateCard } from '../../../lib/core/rates';
import { diffCards } from '../../../lib/core/sheets';
import { shippedCards } from '../../../lib/data';
import { card, perKgBand, service } from '../rates/sample-card';

const zones = [
  { id: 'DE', countries: ['DE', 'FR'] },
  { id: 'US', countries: ['US'] },
];
const base = card([
  service({
    zones,
    bands: [
      perKgBand(0, 1000, '50', '10'),
      perKgBand(1000, 2000, '45', '10'),
      { ...perKgBand(0, 2000, '90'), zone: 'US' },
    ],
  }),
]);
const change = (edit: (card: RateCard) => void): RateCard => {
  const copy = structuredClone(base);
  edit(copy);
  return copy;
};
const only = (copy: RateCard) => {
  const [one] = copy.services;
  if (!one) throw new Error('no service');
  return one;
};

describe('differences of two versions', () => {
  it('none between equals, however their zones are cut', () => {
    expect(diffCards(base, structuredClone(base))).toEqual([]);
    const recut = change((copy) => {
      const one = only(copy);
      one.zones = [
        { id: 'x', countries: ['DE'] },
        { id: 'y', countries: ['FR'] },
        { id: 'US', countries: ['US'] },
      ];
      const german = one.bands.filter(({ zone }) => zone === 'DE');
      one.bands = [
        ...german.map((band) => ({ ...band, zone: 'x' })),
        ...german.map((band) => ({ ...band, zone: 'y' })),
        ...one.bands.filter(({ zone }) => zone === 'US'),
      ];
    });
    expect(diffCards(base, recut)).toEqual([]);
  });

  it('a price with its change at the heaviest parcel', () => {
    const dearer = change((copy) => {
      only(copy).bands[0] = perKgBand(0, 1000, '56', '10');
    });
    // 50 x 1 kg + 10 = 60; 56 + 10 = 66: 10 % more, for both countries of the zone.
    expect(diffCards(base, dearer)).toMatchObject([
      { kind: 'band-changed', countries: ['DE', 'FR'], firstGram: 1, lastGram: 1000, percent: 10 },
    ]);
  });

  it('bands, countries and services that came and went', () => {
    const other = change((copy) => {
      const one = only(copy);
      one.zones = [
        { id: 'DE', countries: ['DE', 'IT'] },
        { id: 'US', countries: ['US'], closed: { code: 'not-sent' } },
      ];
      one.bands[1] = perKgBand(1000, 3000, '45', '10');
      copy.services.push(service({ id: 'new', name: { en: 'New', zh: '新' } }));
    });
    expect(
      diffCards(base, other).map(({ kind, ...rest }) => [
        kind,
        'countries' in rest ? rest.countries.join() : '',
      ]),
    ).toEqual([
      ['band-added', 'DE'],
      ['band-removed', 'DE'],
      ['country-added', 'IT'],
      ['country-closed', 'US'],
      ['country-removed', 'FR'],
      ['service-added', ''],
    ]);
    expect(diffCards(other, base).map(({ kind }) => kind)).toContain('service-removed');
  });

  it('rules of a service, and a service renamed but not new', () => {
    const other = change((copy) => {
      const one = only(copy);
      one.id = 'other-id';
      one.weight = { divisor: 6000 };
      one.transitDays = { min: 5, max: 8 };
    });
    expect(diffCards(base, other)).toEqual([
      { kind: 'rule-changed', service: only(base).name, rule: 'transitDays' },
      { kind: 'rule-changed', service: only(base).name, rule: 'weight' },
    ]);
  });

  it('compares no amounts of two currencies', () => {
    const changes = diffCards(base, { ...base, currency: 'USD' });
    expect(changes).toHaveLength(3);
    expect(changes.every((one) => one.kind === 'band-changed' && one.percent === null)).toBe(true);
  });

  it('every shipped card equals itself', () => {
    for (const one of shippedCards) expect(diffCards(one, one)).toEqual([]);
  });
});
