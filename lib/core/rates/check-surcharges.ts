import { isCountry } from '../countries';
import { parseDecimal } from '../decimal';
import type { RateService } from './card';
import { checkDates, checkDuplicates, isAmount, type Report } from './card-problem';
import { checkPostcodes } from './check-zones';
import type { Surcharge, SurchargeCondition } from './surcharge-rule';

/** Surcharges of a service: amounts, dates, places, and what a percentage is of. */
export function checkSurcharges(service: RateService, currency: string, path: string, report: Report): void {
  const list = service.surcharges ?? [];
  const zones = new Set(service.zones.map(({ id }) => id));
  checkDuplicates(list, `${path}.surcharges`, report);
  for (const [index, surcharge] of list.entries()) {
    const at = `${path}.surcharges[${index}]`;
    // In the list of a percentage it is the freight itself.
    if (surcharge.id === 'freight') report('card-duplicate-id', { path: `${at}.id`, id: 'freight' });
    checkDates(surcharge.from, surcharge.to, { from: `${at}.from`, until: `${at}.to` }, report);
    checkAmount(surcharge, currency, `${at}.amount`, report);
    const conditions = [surcharge.when ?? []].flat();
    for (const [place, condition] of conditions.entries()) {
      const where = Array.isArray(surcharge.when) ? `${at}.when[${place}]` : `${at}.when`;
      checkCondition(condition, zones, where, report);
    }
  }
  checkReferences(list, `${path}.surcharges`, report);
}

function checkAmount({ amount }: Surcharge, currency: string, path: string, report: Report): void {
  const bad = (name: string, value: string) => report('card-bad-amount', { path: `${path}.${name}`, value });
  if (amount.type === 'percent') {
    const decimal = parseDecimal(amount.percent);
    if (!decimal || decimal.units < 0n || Number(amount.percent) > 1000) bad('percent', amount.percent);
    return;
  }
  const { type: _, overGrams: __, ...amounts } = { overGrams: 0, ...amount };
  for (const [name, value] of Object.entries(amounts)) {
    if (!isAmount(value, name === 'perKg' ? null : currency)) bad(name, value);
  }
}

function checkCondition(
  condition: SurchargeCondition,
  zones: ReadonlySet<string>,
  path: string,
  report: Report,
): void {
  const { weight, dates = [], postcodes = [], countries = [] } = condition;
  for (const zone of condition.zones ?? []) {
    if (!zones.has(zone)) report('card-unknown-zone', { path: `${path}.zones`, zone });
  }
  for (const country of countries) {
    if (!isCountry(country)) report('card-bad-country', { path: `${path}.countries`, country });
  }
  checkPostcodes(postcodes, `${path}.postcodes`, report);
  for (const [index, { from, to }] of dates.entries()) {
    const at = `${path}.dates[${index}]`;
    checkDates(from, to, { from: `${at}.from`, until: `${at}.to` }, report);
  }
  const range = (name: string, from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined && from > to) {
      report('card-bad-range', { path: `${path}.${name}`, from, to });
    }
  };
  range('weight', weight?.fromGrams, weight?.toGrams);
  for (const name of ['side', 'secondSide', 'sum', 'girth'] as const) {
    range(name, condition[name]?.fromMm, condition[name]?.toMm);
  }
}

/** Whatever a surcharge refers to must exist and come before it; percentages in a circle have no answer. */
function checkReferences(list: readonly Surcharge[], path: string, report: Report): void {
  const places = new Map(list.map(({ id }, index) => [id, index]));
  const circular = inCircles(list);
  for (const [index, surcharge] of list.entries()) {
    const { id } = surcharge;
    const at = `${path}[${index}]`;
    if (circular.has(id)) report('card-percent-cycle', { path: `${at}.amount.of`, id });
    for (const other of [...percentOf(surcharge), ...(surcharge.notWith ?? [])]) {
      const place = places.get(other);
      if (place === undefined) report('card-unknown-surcharge', { path: at, other });
      else if (place >= index && !circular.has(id)) report('card-percent-order', { path: at, id, other });
    }
  }
}

function percentOf({ amount }: Surcharge): string[] {
  if (amount.type !== 'percent' || !Array.isArray(amount.of)) return [];
  return amount.of.filter((id) => id !== 'freight');
}

/** The surcharges whose percentage is, over others or directly, of themselves. */
function inCircles(list: readonly Surcharge[]): Set<string> {
  const of = new Map(list.map((surcharge) => [surcharge.id, percentOf(surcharge)]));
  const reaches = (from: string): boolean => {
    const seen = new Set<string>();
    const open = [...(of.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === from) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(of.get(next) ?? []));
    }
    return false;
  };
  return new Set(list.map(({ id }) => id).filter(reaches));
}
