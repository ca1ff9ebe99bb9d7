import type { Currency } from '../money';
import type { CountryCode, Remark } from '../origin';
import type { RateBand, RateCard, RateService, RateZone } from './card';
import { type CompiledPrice, compilePrice } from './compile-price';
import { compilePostcode, matchesPostcode, type PostcodeMatcher } from './postcode';
import { type CompiledSurcharge, compileSurcharges } from './surcharge';

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

/** The zones of one country: parts by postcode, the most specific first, and the zone of the whole. */
interface CountryZones {
  parts: readonly { matcher: PostcodeMatcher; found: CompiledZone }[];
  whole: CompiledZone | null;
}

export interface CompiledService {
  service: RateService;
  zones: ReadonlyMap<CountryCode, CountryZones>;
  surcharges: readonly CompiledSurcharge[];
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
  const zones = new Map<
    CountryCode,
    { parts: CountryZones['parts'][number][]; whole: CompiledZone | null }
  >();
  for (const zone of service.zones) {
    const sorted = (bands.get(zone.id) ?? []).sort((a, b) => a.firstGram - b.firstGram);
    const found = { zone, bands: sorted };
    const matchers = zone.postcodes?.map(compilePostcode);
    for (const country of zone.countries) {
      const known = zones.get(country) ?? { parts: [], whole: null };
      if (matchers) known.parts.push(...matchers.map((matcher) => ({ matcher, found })));
      else known.whole = found;
      zones.set(country, known);
    }
  }
  for (const { parts } of zones.values()) parts.sort((a, b) => a.matcher.share - b.matcher.share);
  return { service, zones, surcharges: compileSurcharges(service.surcharges ?? [], currency) };
}

/** The whole grams a band covers: (from, to] for `upper`, [from, to) for `lower`. */
export function gramRange(band: RateBand): { firstGram: number; lastGram: number } {
  const upper = band.include === 'upper';
  const to = band.toGrams ?? Number.POSITIVE_INFINITY;
  return { firstGram: upper ? band.fromGrams + 1 : band.fromGrams, lastGram: upper ? to : to - 1 };
}

/** The zone of a destination; else why there is none. `doubt`: a more specific zone might apply. */
export type FoundZone =
  | { found: CompiledZone; doubt: Remark | null; reason: null }
  | { found: null; doubt: null; reason: Remark };

/** `postcode` in the form of `normalPostcode`, null when unknown. The most specific zone wins. */
export function zoneFor(
  { zones }: CompiledService,
  country: CountryCode,
  postcode: string | null,
): FoundZone {
  const none = (reason: Remark): FoundZone => ({ found: null, doubt: null, reason });
  const known = zones.get(country);
  if (!known) return none({ code: 'no-country', params: { country } });
  const part = postcode && known.parts.find(({ matcher }) => matchesPostcode(postcode, matcher));
  const found = part ? part.found : known.whole;
  if (!found) {
    return none(postcode ? { code: 'no-postcode', params: { postcode } } : { code: 'postcode-needed' });
  }
  if (found.zone.closed) return none(found.zone.closed);
  const unsure = !postcode && known.parts.length > 0;
  return { found, doubt: unsure ? { code: 'postcode-unknown' } : null, reason: null };
}
