import type { EstimateView, ServiceRow } from '../../../lib/messages/views';

/** An invented service that takes the parcel: 60 CNY/kg + 19 CNY at 320 g is 38.20. */
export function service(change: Partial<ServiceRow> = {}): ServiceRow {
  return {
    id: 'card/one',
    name: { en: 'One', zh: '一号' },
    mode: 'line',
    tracked: true,
    transitDays: { min: 15, max: 25 },
    transitOrigin: 'table',
    card: {
      id: 'card',
      name: { en: 'Card', zh: '价卡' },
      source: 'list',
      effectiveFrom: '2026-04-26',
      status: 'published',
    },
    available: true,
    price: { minor: 3820, currency: 'CNY' },
    sellerPrice: { minor: 502, currency: 'EUR' },
    atLeast: false,
    chargeableGrams: 320,
    actualGrams: 320,
    volumetricGrams: null,
    divisor: null,
    parcels: 1,
    ddp: null,
    goods: {},
    basis: 'actual',
    lines: [
      { code: 'freight', amount: { minor: 1920, currency: 'CNY' }, inputs: { perKg: '60', grams: 320 } },
      { code: 'registration', amount: { minor: 1900, currency: 'CNY' }, inputs: {} },
    ],
    reasons: [],
    warnings: [],
    ...change,
  };
}

/** The same service refusing the parcel for the given reasons. */
export function refusedService(id: string, reasons: ServiceRow['reasons']): ServiceRow {
  return service({
    id,
    available: false,
    price: null,
    sellerPrice: null,
    chargeableGrams: null,
    basis: null,
    lines: [],
    reasons,
  });
}

export function estimateOf(services: ServiceRow[], change: Partial<EstimateView> = {}): EstimateView {
  return { grams: 320, sample: false, services, elsewhere: [], assumptions: [], missing: [], ...change };
}

export const parcel = {
  mm: { value: [210, 120, 60] as const, origin: 'page' as const },
  quantity: 1,
  destination: { value: 'DE', origin: 'page' as const },
};
