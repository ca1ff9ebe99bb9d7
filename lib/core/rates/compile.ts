import type { Currency } from '../money';
import type { CountryCode } from '../origin';
import type { RateBand, RateCard, RateService, RateZone } from './card';
import { type CompiledPrice, compilePrice } from './compile-price';

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
