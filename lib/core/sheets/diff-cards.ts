import type { CountryCode } from '../origin';
import {
  type BandPrice,
  gramRange,
  type LocalName,
  type RateBand,
  type RateCard,
  type RateService,
} from '../rates';
import { compilePrice } from '../rates/compile-price';
import { freightMinor } from '../rates/price';

export type ServiceRule = 'transitDays' | 'tracked' | 'weight' | 'limits' | 'goods' | 'surcharges';

/** One difference between two versions of a card. `countries` that differ in the same way stand together. */
export type CardChange =
  | { kind: 'service-added' | 'service-removed'; service: LocalName }
  | { kind: 'rule-changed'; service: LocalName; rule: ServiceRule }
  | {
      kind: 'country-added' | 'country-removed' | 'country-closed' | 'country-opened';
      service: LocalName;
      countries: CountryCode[];
    }
  | ({ service: LocalName; countries: CountryCode[] } & BandChange);

/** A price that one version has and the other has not, or has otherwise. */
export interface BandChange {
  kind: 'band-added' | 'band-removed' | 'band-changed';
  /** First and last whole gram; Infinity without an upper edge. */
  firstGram: number;
  lastGram: number;
  before: BandPrice | null;
  after: BandPrice | null;
  /** Change of the price of the heaviest parcel of the band, in percent; null where only one side has a price. */
  percent: number | null;
}

const RULES: readonly ServiceRule[] = ['transitDays', 'tracked', 'weight', 'limits', 'goods', 'surcharges'];

/** What is different in `after`. Services are matched by id, else by name; prices country by country, so that regrouped zones make no noise. */
export function diffCards(before: RateCard, after: RateCard): CardChange[] {
  const changes: CardChange[] = [];
  const matched = new Set<RateService>();
  for (const service of after.services) {
    const old = matchOf(service, before.services, matched);
    if (!old) changes.push({ kind: 'service-added', service: service.name });
    else {
      matched.add(old);
      changes.push(...diffServices(old, service, before.currency, after.currency));
    }
  }
  for (const service of before.services) {
    if (!matched.has(service)) changes.push({ kind: 'service-removed', service: service.name });
  }
  return changes;
}

function matchOf(
  service: RateService,
  others: readonly RateService[],
  taken: ReadonlySet<RateService>,
): RateService | undefined {
  const free = others.filter((other) => !taken.has(other));
  return (
    free.find(({ id }) => id === service.id) ??
    free.find(({ name }) => name.zh === service.name.zh || name.en === service.name.en)
  );
}

interface CountryPrices {
  country: CountryCode;
  closed: boolean;
  bands: RateBand[];
}

/** By country, or country and postcodes. */
function byCountry(service: RateService): Map<string, CountryPrices> {
  const bands = new Map<string, RateBand[]>();
  for (const band of service.bands) bands.set(band.zone, [...(bands.get(band.zone) ?? []), band]);
  const prices = new Map<string, CountryPrices>();
  for (const zone of service.zones) {
    for (const country of zone.countries) {
      const key = zone.postcodes ? `${country} ${JSON.stringify(zone.postcodes)}` : country;
      prices.set(key, { country, closed: zone.closed !== undefined, bands: bands.get(zone.id) ?? [] });
    }
  }
  return prices;
}

function diffServices(before: RateService, after: RateService, from: string, to: string): CardChange[] {
  const service = after.name;
  const changes: CardChange[] = RULES.filter((rule) => !same(before[rule], after[rule])).map((rule) => ({
    kind: 'rule-changed',
    service,
    rule,
  }));
  const [old, now] = [byCountry(before), byCountry(after)];
  const found = new Map<string, PlacedChange>();
  const add = (country: CountryCode, change: PlacedChange) => {
    const key = JSON.stringify({ ...change, countries: [] });
    const known = found.get(key);
    if (!known) found.set(key, change);
    else if (!known.countries.includes(country)) known.countries.push(country);
  };
  for (const [key, prices] of now) {
    const countries = [prices.country];
    const was = old.get(key);
    if (!was) add(prices.country, { kind: 'country-added', service, countries });
    else {
      if (was.closed !== prices.closed) {
        const kind = prices.closed ? 'country-closed' : 'country-opened';
        add(prices.country, { kind, service, countries: [prices.country] });
      }
      for (const change of diffBands(was.bands, prices.bands, from, to)) {
        add(prices.country, { ...change, service, countries: [prices.country] });
      }
    }
  }
  for (const [key, { country }] of old) {
    if (!now.has(key)) add(country, { kind: 'country-removed', service, countries: [country] });
  }
  return [...changes, ...found.values()];
}

type PlacedChange = Extract<CardChange, { countries: CountryCode[] }>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function diffBands(
  before: readonly RateBand[],
  after: readonly RateBand[],
  from: string,
  to: string,
): BandChange[] {
  const keyOf = (band: RateBand) => Object.values(gramRange(band)).join('-');
  const old = new Map(before.map((band) => [keyOf(band), band]));
  const now = new Map(after.map((band) => [keyOf(band), band]));
  const changes: BandChange[] = [];
  for (const [key, band] of now) {
    const was = old.get(key)?.price ?? null;
    if (was && same(sorted(was), sorted(band.price)) && from === to) continue;
    const percent = was && from === to ? percentOf(was, band.price, band, to) : null;
    const kind = was ? 'band-changed' : 'band-added';
    changes.push({ kind, ...gramRange(band), before: was, after: band.price, percent });
  }
  for (const [key, band] of old) {
    if (now.has(key)) continue;
    changes.push({
      kind: 'band-removed',
      ...gramRange(band),
      before: band.price,
      after: null,
      percent: null,
    });
  }
  return changes;
}

const sorted = (price: BandPrice) => Object.entries(price).sort(([a], [b]) => (a < b ? -1 : 1));

/** At the band's last gram, at its first where it is open. Null for a price by volume and for a price of nothing. */
function percentOf(before: BandPrice, after: BandPrice, band: RateBand, currency: string): number | null {
  const { firstGram, lastGram } = gramRange(band);
  const grams = Number.isFinite(lastGram) ? lastGram : Math.max(firstGram, 1000);
  const total = (source: BandPrice) => {
    const price = compilePrice(source, currency);
    const freight = freightMinor(grams, null, price);
    return freight < 0 ? null : freight + price.registration + price.fixed;
  };
  const [was, is] = [total(before), total(after)];
  return was === null || is === null || was === 0 ? null : Math.round(((is - was) / was) * 1000) / 10;
}
