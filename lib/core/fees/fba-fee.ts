import { fromDecimal } from '../money';
import type { Sides } from '../rates/quote';
import { type PriceTerm, sorted } from './price-term';
import { chargeableWeight, measure, sizeTier } from './size-tier';
import type { FbaPriceBand, FbaRate, FbaTable, SizeTier } from './tables';

export interface FbaFee {
  tier: SizeTier;
  /** The fee against the price that the table's bands go by. */
  term: PriceTerm;
}

/** Why there is no fulfilment fee: too large for Amazon, or a tier the table has no figure for. */
export type NoFbaFee = { reason: 'fba-too-large' } | { reason: 'fba-no-rate'; tier: SizeTier };

/**
 * Fulfilment fee of one piece. `category` (an id of the site's referral table) decides how far the low-price band
 * reaches; without it the narrower one holds.
 */
export function fbaFee(
  grams: number,
  mm: Sides,
  table: FbaTable,
  category: string | null,
): FbaFee | NoFbaFee {
  const parcel = measure(grams, mm, table);
  const tier = sizeTier(parcel, table.tiers);
  if (!tier) return { reason: 'fba-too-large' };
  const weight = chargeableWeight(parcel, tier);
  const bands = table.priceBands.map((band) => ({ id: band.id, last: lastPrice(band, table, category) }));
  const amounts = bands.map((_, index) => {
    // A band that this weight has no amount for pays what the next one pays.
    for (const { id } of bands.slice(index)) {
      const rate = rateFor(tier.rates, id, weight);
      if (rate) return amountOf(rate, id, weight, table);
    }
    return null;
  });
  if (amounts.some((amount) => amount === null)) return { reason: 'fba-no-rate', tier };
  const bandAt = (price: number) => bands.findIndex(({ last }) => last === null || price <= last);
  const term: PriceTerm = {
    at: (price) => amounts[bandAt(price)] ?? null,
    explain: (price) => ({
      tier: tier.id,
      band: bands[bandAt(price)]?.id ?? '',
      weight: Math.round(weight * 100) / 100,
      unit: table.weight,
    }),
    breaks: sorted(bands.flatMap(({ last }) => (last === null ? [] : [last]))),
  };
  return { tier, term };
}

function lastPrice(band: FbaPriceBand, table: FbaTable, category: string | null): number | null {
  if (band.below !== undefined) return fromDecimal(band.below, table.currency).minor - 1;
  if (band.upTo === undefined) return null;
  const { narrow } = band;
  const narrowed = narrow && (category === null || narrow.categories.includes(category));
  return fromDecimal(narrowed ? narrow.upTo : band.upTo, table.currency).minor;
}

function rateFor(rates: readonly FbaRate[], band: string, weight: number): FbaRate | undefined {
  return rates.find(
    (rate) => rate.amounts[band] !== undefined && (rate.upTo === null || weight <= rate.upTo + 1e-9),
  );
}

function amountOf(rate: FbaRate, band: string, weight: number, table: FbaTable): number {
  const base = fromDecimal(rate.amounts[band] ?? '', table.currency).minor;
  if (!rate.step || weight <= rate.step.above) return base;
  const started = Math.ceil((weight - rate.step.above) / rate.step.every - 1e-9);
  return base + started * fromDecimal(rate.step.amount, table.currency).minor;
}
