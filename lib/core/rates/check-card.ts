import { isCountry } from '../countries';
import { currencyExponent } from '../currencies';
import { parseDecimal } from '../decimal';
import { fromDecimal } from '../money';
import type { Remark } from '../origin';
import type { BandPrice, RateCard, RateService } from './card';
import { gramRange } from './compile';

/**
 * Something wrong with a card. `params.path` points at the place ("services[0].bands[3]"). An `error` makes
 * the card unusable; a `warning` (a gap between bands) makes some parcels unpriced.
 */
export interface CardProblem extends Remark {
  severity: 'error' | 'warning';
  params: { path: string } & Record<string, string | number>;
}

type Report = (code: string, params: CardProblem['params'], severity?: CardProblem['severity']) => void;

/** Everything wrong with a card that its shape alone does not tell; empty when `compileCard` may be called. */
export function checkCard(card: RateCard): CardProblem[] {
  const problems: CardProblem[] = [];
  const report: Report = (code, params, severity = 'error') => problems.push({ code, params, severity });
  checkHead(card, report);
  checkDuplicates(card.services, 'services', report);
  for (const [index, service] of card.services.entries()) {
    const path = `services[${index}]`;
    checkDuplicates(service.zones, `${path}.zones`, report);
    checkZones(service, path, report);
    checkPrices(service, card, path, report);
    checkBands(service, path, report);
  }
  return problems;
}

function isKnownCurrency(currency: string): boolean {
  try {
    return currencyExponent(currency) >= 0;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // Engines roll 30 February over instead of refusing it.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkHead(card: RateCard, report: Report): void {
  const { currency, origin, effectiveFrom: from, effectiveTo: until } = card;
  if (!isKnownCurrency(currency)) report('card-bad-currency', { path: 'currency', currency });
  if (!isCountry(origin)) report('card-bad-country', { path: 'origin', country: origin });
  if (from !== null && !isDate(from)) report('card-bad-date', { path: 'effectiveFrom', value: from });
  if (until === undefined) return;
  if (!isDate(until)) report('card-bad-date', { path: 'effectiveTo', value: until });
  else if (from !== null && until < from) report('card-date-order', { path: 'effectiveTo', from, until });
}

function checkDuplicates(list: readonly { id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) report('card-duplicate-id', { path: `${path}[${index}].id`, id });
    seen.add(id);
  }
}

function checkZones(service: RateService, path: string, report: Report): void {
  const zoneOf = new Map<string, string>();
  const priced = new Set(service.bands.map((band) => band.zone));
  for (const [index, zone] of service.zones.entries()) {
    const at = `${path}.zones[${index}]`;
    for (const country of zone.countries) {
      const other = zoneOf.get(country);
      if (!isCountry(country)) report('card-bad-country', { path: at, country });
      if (other !== undefined) report('card-country-twice', { path: at, country, zone: other });
      zoneOf.set(country, zone.id);
    }
    if (!zone.closed && !priced.has(zone.id)) report('card-zone-no-bands', { path: at, zone: zone.id });
  }
}

function checkPrices(service: RateService, card: RateCard, path: string, report: Report): void {
  if (!isKnownCurrency(card.currency)) return;
  for (const [index, { price }] of service.bands.entries()) {
    for (const [name, value] of amountsOf(price)) {
      // A rate per kg may be finer than the minor unit; an amount that is billed as it stands may not.
      if (isAmount(value, RATES.includes(name) ? null : card.currency)) continue;
      report('card-bad-amount', { path: `${path}.bands[${index}].price.${name}`, value });
    }
  }
}

const AMOUNTS = ['perKg', 'perTonne', 'perCbm', 'first', 'step', 'flat', 'registration', 'fixed', 'minimum'];
const RATES = ['perKg', 'perTonne', 'perCbm'];

function amountsOf(price: BandPrice): [string, string][] {
  const fields = Object.entries(price) as [string, string | number | undefined][];
  return fields.filter(
    (entry): entry is [string, string] => AMOUNTS.includes(entry[0]) && entry[1] !== undefined,
  );
}

const MAX_RATE_DECIMALS = 6;

function isAmount(text: string, currency: string | null): boolean {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n || Number(text) > 1e6) return false;
  if (currency === null) return decimal.scale <= MAX_RATE_DECIMALS;
  try {
    return fromDecimal(text, currency).minor >= 0;
  } catch {
    return false;
  }
}

function checkBands(service: RateService, path: string, report: Report): void {
  const zones = new Set(service.zones.map((zone) => zone.id));
  const byZone = new Map<string, PlacedBand[]>();
  for (const [index, band] of service.bands.entries()) {
    const { zone } = band;
    const at = `${path}.bands[${index}]`;
    const range = gramRange(band);
    if (!zones.has(zone)) report('card-unknown-zone', { path: `${at}.zone`, zone });
    if (range.lastGram < range.firstGram) report('card-band-empty', { path: at, zone });
    else byZone.set(zone, [...(byZone.get(zone) ?? []), { path: at, ...range }]);
  }
  for (const [zone, bands] of byZone) checkNeighbours(zone, bands, report);
}

interface PlacedBand {
  path: string;
  firstGram: number;
  lastGram: number;
}

function checkNeighbours(zone: string, bands: PlacedBand[], report: Report): void {
  bands.sort((a, b) => a.firstGram - b.firstGram);
  let before = bands[0];
  for (const band of bands.slice(1)) {
    if (before === undefined) return;
    const { path, firstGram } = band;
    if (firstGram <= before.lastGram) {
      report('card-band-overlap', { path, zone, other: before.path, grams: firstGram });
    } else if (firstGram > before.lastGram + 1) {
      report('card-band-gap', { path, zone, fromGrams: before.lastGram, toGrams: firstGram }, 'warning');
    }
    // The longer of two overlapping bands decides what the next one meets.
    if (band.lastGram > before.lastGram) before = band;
  }
}
