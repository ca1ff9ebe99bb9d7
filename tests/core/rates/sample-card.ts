import {
  compileCard,
  type EstimateRequest,
  estimate,
  type ParcelItem,
  type RateBand,
  type RateCard,
  type RateService,
  type ServiceQuote,
} from '../../../lib/core/rates';

/** (from, to] at `perKg` + `registration`. */
export const perKgBand = (
  fromGrams: number,
  toGrams: number | undefined,
  perKg: string,
  registration?: string,
  include: 'upper' | 'lower' = 'upper',
): RateBand => ({
  zone: 'DE',
  fromGrams,
  ...(toGrams === undefined ? {} : { toGrams }),
  include,
  price: { type: 'per-kg', perKg, ...(registration === undefined ? {} : { registration }) },
});

export const firstStepBand = (
  firstGrams: number,
  first: string,
  stepGrams: number,
  step: string,
): RateBand => ({
  zone: 'DE',
  fromGrams: 0,
  include: 'upper',
  price: { type: 'first-step', firstGrams, first, stepGrams, step },
});

export const service = (more: Partial<RateService> = {}): RateService => ({
  id: 'packet',
  name: { en: 'Packet', zh: '小包' },
  transitDays: null,
  tracked: null,
  // Volume does not count unless a test is about volume.
  weight: { stepGrams: 1, divisor: null },
  limits: [],
  goods: {},
  zones: [{ id: 'DE', countries: ['DE'] }],
  bands: [perKgBand(0, 2000, '50', '10')],
  ...more,
});

export const card = (services: RateService[], more: Partial<RateCard> = {}): RateCard => ({
  id: 'test',
  name: { en: 'Test', zh: '测试' },
  carrier: 'Test',
  mode: 'line',
  currency: 'CNY',
  origin: 'CN',
  source: 'own words',
  effectiveFrom: '2026-01-01',
  status: 'published',
  services,
  ...more,
});

export const piece = (more: Partial<ParcelItem> = {}): ParcelItem => ({
  quantity: 1,
  grams: 500,
  mm: [200, 100, 50],
  goods: [],
  ...more,
});

export const AS_OF = '2026-10-01';

export const ask = (cards: RateCard[], item: ParcelItem, more: Partial<EstimateRequest> = {}) =>
  estimate({ destination: { country: 'DE' }, items: [item], ...more }, cards.map(compileCard), {
    asOf: AS_OF,
  });

/** The only service of one card. */
export function quote(
  rules: Partial<RateService>,
  item: Partial<ParcelItem> = {},
  more: Partial<EstimateRequest> = {},
): ServiceQuote {
  const [only] = ask([card([service(rules)])], piece(item), more).services;
  if (!only) throw new Error('no quote');
  return only;
}

export const codes = (remarks: readonly { code: string }[]) => remarks.map((remark) => remark.code);
