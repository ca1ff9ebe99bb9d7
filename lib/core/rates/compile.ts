import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { type Currency, fromDecimal } from '../money';
import type { CountryCode } from '../origin';
import { toSafeNumber } from '../rounding';
import type { BandPrice, RateBand, RateCard, RateService, RateZone } from './card';

/** Price of one band in minor units; `source` keeps the card's own decimal strings for the explanation. */
export type CompiledPrice =
  | {
      type: 'per-kg';
      /** Freight is `rate` x grams / `divisor`: a rate finer than the minor unit raises both. */
      rate: number;
      divisor: number;
      registration: number;
      fixed: number;
      source: Extract<BandPrice, { type: 'per-kg' }>;
    }
  | {
      type: 'first-step';
      firstGrams: number;
      first: number;
      stepGrams: number;
      step: number;
      registration: number;
      fixed: number;
      source: Extract<BandPrice, { type: 'first-step' }>;
    };

/** A band as the whole grams it covers, both ends included, whatever edge the sheet includes. */
export interface CompiledBand {
  firstGram: number;
  /** Infinity where the sheet states no upper edge. */
  lastGram: number;
  price: CompiledPrice;
}

export interface CompiledZone {
  zone: RateZone;
  /** Sorted by weight. */
  bands: readonly CompiledBand[];
}

export interface CompiledService {
  service: RateService;
  zones: ReadonlyMap<CountryCode, CompiledZone>;
}

/** A rate card ready to be asked: amounts are integers, zones found by country, bands sorted by weight. */
export interface CompiledCard {
  card: RateCard;
  services: readonly CompiledService[];
}

/**
 * Prepares a card for `estimate`. Expects a card without errors by `checkCard`; an amount that is not a
 * decimal of the card's currency throws RangeError.
 */
export function compileCard(card: RateCard): CompiledCard {
  return { card, services: card.services.map((service) => compileService(service, card.currency)) };
}

function compileService(service: RateService, currency: Currency): CompiledService {
  const bands = new Map<string, CompiledBand[]>();
  for (const band of service.bands) {
    const list = bands.get(band.zone) ?? [];
    list.push({ ...gramRange(band), price: compilePrice(band.price, currency) });
    bands.set(band.zone, list);
  }
  const zones = new Map<CountryCode, CompiledZone>();
  for (const zone of service.zones) {
    const sorted = (bands.get(zone.id) ?? []).sort((a, b) => a.firstGram - b.firstGram);
    for (const country of zone.countries) zones.set(country, { zone, bands: sorted });
  }
  return { service, zones };
}

/** The whole grams a band covers: (from, to] for `upper`, [from, to) for `lower`. */
export function gramRange(band: RateBand): { firstGram: number; lastGram: number } {
  const upper = band.include === 'upper';
  const to = band.toGrams ?? Number.POSITIVE_INFINITY;
  return { firstGram: upper ? band.fromGrams + 1 : band.fromGrams, lastGram: upper ? to : to - 1 };
}

/** Throws RangeError for an amount that the currency cannot hold. */
export function compilePrice(price: BandPrice, currency: Currency): CompiledPrice {
  const minor = (text: string | undefined) => (text === undefined ? 0 : fromDecimal(text, currency).minor);
  const extras = { registration: minor(price.registration), fixed: minor(price.fixed) };
  if (price.type === 'per-kg') {
    return { type: 'per-kg', ...perGram(price.perKg, currency), ...extras, source: price };
  }
  const { firstGrams, stepGrams } = price;
  const fees = { first: minor(price.first), step: minor(price.step) };
  return { type: 'first-step', firstGrams, stepGrams, ...fees, ...extras, source: price };
}

function perGram(perKg: string, currency: Currency): { rate: number; divisor: number } {
  const decimal = parseDecimal(perKg);
  if (!decimal) throw new RangeError(`not a decimal amount: ${perKg}`);
  const finer = decimal.scale - currencyExponent(currency);
  if (finer <= 0) return { rate: toSafeNumber(decimal.units * powerOfTen(-finer)), divisor: 1000 };
  return { rate: toSafeNumber(decimal.units), divisor: 1000 * 10 ** finer };
}
