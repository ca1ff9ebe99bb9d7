import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rateCardSchema } from '../../lib/data/rate-card-schema';
import { card, perKgBand, service } from '../core/rates/sample-card';

const withService = (more: object) => ({ ...card([]), services: [{ ...service(), ...more }] });

test('accepts a sound card as it is', () => {
  const sound = card([service({ limits: [{ maxSideMm: 600 }], goods: { battery: 'no' } })]);
  expect(rateCardSchema.parse(sound)).toEqual(sound);
});

describe('refuses, and names the place', () => {
  test.each([
    ['id', { ...card([service()]), id: 'has space' }],
    ['mode', { ...card([service()]), mode: 'pigeon' }],
    ['currency', { ...card([service()]), currency: 'RMB!' }],
    ['origin', { ...card([service()]), origin: 'UK' }],
    ['effectiveFrom', { ...card([service()]), effectiveFrom: '2026-02-30' }],
    ['status', { ...card([service()]), status: 'confirmed' }],
    ['services', card([])],
    ['services.0.weight.stepGrams', withService({ weight: { stepGrams: 0 } })],
    ['services.0.weight.divisor', withService({ weight: { stepGrams: 1, divisor: 0 } })],
    ['services.0.limits.0.maxSideMm', withService({ limits: [{ maxSideMm: 10.5 }] })],
    ['services.0.goods.battery', withService({ goods: { battery: 'maybe' } })],
    ['services.0.zones.0.countries.0', withService({ zones: [{ id: 'DE', countries: ['de'] }] })],
    ['services.0.bands.0.fromGrams', withService({ bands: [{ ...perKgBand(0, 5, '1'), fromGrams: -1 }] })],
    ['services.0.bands.0.include', withService({ bands: [{ ...perKgBand(0, 5, '1'), include: 'both' }] })],
    ['services.0.bands.0.price.perKg', withService({ bands: [perKgBand(0, 5, '1,5')] })],
    [
      'services.0.bands.0.price.type',
      withService({ bands: [{ ...perKgBand(0, 5, '1'), price: { type: 'x' } }] }),
    ],
    ['', { ...card([service()]), surcharge: 5 }],
  ])('%s', (path, value) => {
    const issue = rateCardSchema.safeParse(value).error?.issues[0];
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.message).not.toBe('');
  });
});

test('is documented: a JSON Schema with descriptions can be made', () => {
  const schema = JSON.stringify(z.toJSONSchema(rateCardSchema, { io: 'input' }));
  expect(schema).toContain('cm3 per kg; null: volume does not count');
  expect(schema).toContain('"additionalProperties":false');
});
