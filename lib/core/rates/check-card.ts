import { isCountry } from '../countries';
import type { BandPrice, RateCard, RateService } from './card';
import {
  type CardProblem,
  checkDates,
  checkDuplicates,
  isAmount,
  isKnownCurrency,
  type Report,
} from './card-problem';
import { checkRules } from './check-rules';
import { checkSurcharges } from './check-surcharges';
import { checkZones } from './check-zones';
import { gramRange } from './compile';

/** Everything wrong with a card that its shape alone does not tell; empty when `compileCard` may be called. */
export function checkCard(card: RateCard): CardProblem[] {
  const problems: CardProblem[] = [];
  const report: Report = (code, params, severity = 'error') => problems.push({ code, params, severity });
  checkHead(card, report);
  checkDuplicates(card.services, 'services', report);
  for (const [index, service] of card.services.entries()) {
    const path = `services[${index}]`;
    checkDuplicates(service.zones, `${path}.zones`, report);
    checkRules(service, path, report);
    checkZones(service, path, report);
    checkPrices(service, card, path, report);
    checkBands(service, path, report);
    if (isKnownCurrency(card.currency)) checkSurcharges(service, card.currency, path, report);
  }
  return problems;
}

function checkHead(card: RateCard, report: Report): void {
  const { currency, origin, effectiveFrom, effectiveTo } = card;
  if (!isKnownCurrency(currency)) report('card-bad-currency', { path: 'currency', currency });
  if (!isCountry(origin)) report('card-bad-country', { path: 'origin', country: origin });
  checkDates(effectiveFrom, effectiveTo, { from: 'effectiveFrom', until: 'effectiveTo' }, report);
}

function checkPrices(service: RateService, card: RateCard, path: string, report: Report): void {
  if (!isKnownCurrency(card.currency)) return;
  for (const [index, { price }] of service.bands.entries()) {
    if (price.type === 'weight-or-measure' && price.perTonne === undefined && price.perCbm === undefined) {
      report('card-no-rate', { path: `${path}.bands[${index}].price` });
    }
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
