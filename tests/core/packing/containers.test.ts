import { describe, expect, test } from 'vitest';
import { STANDARD_CONTAINERS } from '../../../lib/core/packing/containers';
import { containersNeeded, fitContainer } from '../../../lib/core/packing/fit-container';
import { packCartons } from '../../../lib/core/packing/pack-cartons';
import type { Sides } from '../../../lib/core/rates';

const byId = (id: string) => {
  const found = STANDARD_CONTAINERS.find((container) => container.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('equal cartons in a container', () => {
  test.each([
    // 0.096 CBM: floor(28 / 0.096) = 291; 21,700 / 10 = 2170
    ['20GP', [600, 400, 400], 10_000, 'grid'],
    // 0.001 CBM of 100 x 100 x 100: grid 58 x 23 x 23 = 30,682, volume 28,000
    ['20GP', [100, 100, 100], 100, 'volume'],
    // 21,700 kg / 30 kg = 723; volume 28 / 0.027 = 1037, grid 19 x 7 x 7 = 931
    ['20GP', [300, 300, 300], 30_000, 'weight'],
  ] as const)('%s, %j of %i g: %s binds', (id, outerMm, grossGrams, bound) => {
    const fit = fitContainer({ outerMm, grossGrams }, byId(id));
    expect(fit.bound).toBe(bound);
    expect(fit.cartons).toBe(Math.min(fit.byGrid, fit.byVolume, fit.byWeight ?? 0));
  });

  test.each([
    ['20GP', [100, 100, 100], 100, 28_000],
    ['40GP', [100, 100, 100], 100, 58_000],
    ['40HQ', [100, 100, 100], 100, 68_000],
    ['20GP', [300, 300, 300], 30_000, 723],
    // 26,500 / 30 = 883.3; volume 58 / 0.027 = 2148
    ['40GP', [300, 300, 300], 30_000, 883],
    // exactly the payload, and a gram over
    ['20GP', [5000, 2000, 2000], 21_700_000, 1],
    ['20GP', [5000, 2000, 2000], 21_700_001, 0],
    // exactly the inner sides would be 32.1 CBM: past the usable 28
    ['20GP', [5867, 2330, 2350], 1000, 0],
    ['20GP', [5868, 1000, 1000], 1000, 0],
  ] as const)('%s takes, of %j at %i g, %i', (id, outerMm: Sides, grossGrams, cartons) => {
    expect(fitContainer({ outerMm, grossGrams }, byId(id)).cartons).toBe(cartons);
  });

  test('a higher container never takes fewer', () => {
    for (const outerMm of [
      [600, 400, 400],
      [520, 380, 290],
      [711, 222, 133],
    ] as const) {
      const counts = ['20GP', '40GP', '40HQ'].map(
        (id) => fitContainer({ outerMm, grossGrams: 1 }, byId(id)).cartons ?? 0,
      );
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });

  test('unknown weight: no answer, the geometry stays', () => {
    expect(fitContainer({ outerMm: [100, 100, 100], grossGrams: null }, byId('20GP'))).toMatchObject({
      cartons: null,
      bound: null,
      byVolume: 28_000,
      missing: [{ code: 'weight' }],
    });
  });
});

describe('containers for an order', () => {
  const carton = {
    id: 'K',
    name: 'K',
    innerMm: [490, 490, 490],
    outerMm: [500, 500, 500],
    tareGrams: 1000,
    maxGrams: 30_000,
  } as const;
  // one piece a carton; 0.125 CBM: 28 / 0.125 = 224 by volume, 11 x 4 x 4 = 176 by lying
  const order = (quantity: number, grams = 5000) =>
    packCartons([{ id: 'a', mm: [480, 480, 480], grams, quantity }], [carton]).loads;

  test.each([
    [1, 1],
    [176, 1],
    [177, 2],
    [352, 2],
    [353, 3],
  ])('%i cartons go into %i of 20GP', (quantity, containers) => {
    expect(containersNeeded(order(quantity), byId('20GP'))).toBe(containers);
  });

  test('a carton that no container takes', () => {
    const long = { ...carton, outerMm: [6000, 500, 500] } as const;
    const loads = packCartons([{ id: 'a', mm: [480, 480, 480], grams: 5, quantity: 1 }], [long]).loads;
    expect(containersNeeded(loads, byId('20GP'))).toBeNull();
    expect(containersNeeded(loads, byId('40GP'))).toBe(1);
  });
});

test('every figure of the shipped containers names its source and is marked as unconfirmed', () => {
  for (const { inner, load, innerMm, usableMm3 } of STANDARD_CONTAINERS) {
    expect([inner.status, load.status]).toEqual(['demo', 'demo']);
    expect(inner.source).toMatch(/ISO/);
    expect(innerMm[0] * innerMm[1] * innerMm[2]).toBeGreaterThan(usableMm3);
  }
});
