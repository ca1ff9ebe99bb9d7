import type { CountryCode, IsoDate } from '../../../lib/core/origin';
import type { RateCard, RateService } from '../../../lib/core/rates';
import type { CarrierRules } from '../../../lib/data/carrier-rules';
import { freeId } from '../import/import-draft';

/** What the seller adds to a carrier's rules to make them a card. */
export interface RulesPrice {
  name: string;
  countries: CountryCode[];
  currency: string;
  /** Decimal string, for each kilogram of chargeable weight. */
  perKg: string;
  maxGrams: number;
}

/** Currency that most of the carrier's surcharges are stated in. */
export const currencyOf = ({ surcharges }: CarrierRules): string => surcharges[0]?.currency ?? 'CNY';

/**
 * A card of the seller's own: the carrier's published weighing, limits and surcharges, and the seller's price by the
 * kilogram, to be refined in the editor. Expired surcharges and those in another currency stay out; undated ones come
 * switched off. Countries with a divisor of their own become a service of their own.
 */
export function cardFromRules(
  rules: CarrierRules,
  price: RulesPrice,
  today: IsoDate,
  cards: readonly RateCard[],
): RateCard {
  const byDivisor = new Map<number | null, CountryCode[]>();
  for (const country of price.countries) {
    const own = rules.weighing?.countries?.find(({ countries }) => countries.includes(country));
    const divisor = own?.divisor ?? null;
    byDivisor.set(divisor, [...(byDivisor.get(divisor) ?? []), country]);
  }
  const name = { en: price.name, zh: price.name };
  const services = [...byDivisor].map(([divisor, countries], at) =>
    serviceOf(rules, price, { id: `service-${at + 1}`, divisor, countries }),
  );
  return {
    id: freeId(`own-${rules.id}`, cards),
    name,
    carrier: rules.id,
    mode: 'express',
    currency: price.currency,
    origin: 'CN',
    source: `${rules.name.en}: published rules, own prices`,
    effectiveFrom: today,
    status: 'user',
    services,
  };
}

function serviceOf(
  { name, weighing, surcharges }: CarrierRules,
  price: RulesPrice,
  { id, divisor, countries }: { id: string; divisor: number | null; countries: CountryCode[] },
): RateService {
  const limitsOf = (country: CountryCode) =>
    weighing?.countries?.find((one) => one.countries.includes(country))?.limits;
  return {
    id,
    name: divisor === null ? name : { en: `${name.en} ÷ ${divisor}`, zh: `${name.zh} ÷ ${divisor}` },
    transitDays: null,
    tracked: null,
    pieces: 'together',
    weight: { ...weighing?.weight, ...(divisor !== null && { divisor }) },
    limits: weighing?.limits ?? [],
    goods: {},
    zones: countries.map((country) => {
      const limits = limitsOf(country);
      return { id: country, countries: [country], ...(limits && { limits }) };
    }),
    bands: countries.map((zone) => ({
      zone,
      fromGrams: 0,
      toGrams: price.maxGrams,
      include: 'upper' as const,
      price: { type: 'per-kg' as const, perKg: price.perKg },
    })),
    surcharges: surcharges
      .filter(({ status, currency }) => status !== 'expired' && currency === price.currency)
      .map(({ rule, status }) => (status === 'demo' ? { ...rule, active: false } : rule)),
  };
}
