import { currencyExponent } from '../currencies';
import { parseDecimal } from '../decimal';
import { fromDecimal } from '../money';
import type { Remark } from '../origin';

/**
 * Something wrong with a card. `params.path` points at the place ("services[0].bands[3]"). An `error` makes
 * the card unusable; a `warning` (a gap between bands) makes some parcels unpriced.
 */
export interface CardProblem extends Remark {
  severity: 'error' | 'warning';
  params: { path: string } & Record<string, string | number>;
}

export type Report = (
  code: string,
  params: CardProblem['params'],
  severity?: CardProblem['severity'],
) => void;

export function isKnownCurrency(currency: string): boolean {
  try {
    return currencyExponent(currency) >= 0;
  } catch {
    return false;
  }
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // Engines roll 30 February over instead of refusing it.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Two days that may be absent: each must be a date and the first not after the second. */
export function checkDates(
  from: string | null | undefined,
  until: string | undefined,
  paths: { from: string; until: string },
  report: Report,
): void {
  if (from != null && !isDate(from)) report('card-bad-date', { path: paths.from, value: from });
  if (until === undefined) return;
  if (!isDate(until)) report('card-bad-date', { path: paths.until, value: until });
  else if (from != null && until < from) report('card-date-order', { path: paths.until, from, until });
}

const MAX_RATE_DECIMALS = 6;

/** Whether the text is an amount; with `currency`, one that it can hold. A rate per weight may be finer: null. */
export function isAmount(text: string, currency: string | null): boolean {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n || Number(text) > 1e6) return false;
  if (currency === null) return decimal.scale <= MAX_RATE_DECIMALS;
  try {
    return fromDecimal(text, currency).minor >= 0;
  } catch {
    return false;
  }
}

export function checkDuplicates(list: readonly { id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) report('card-duplicate-id', { path: `${path}[${index}].id`, id });
    seen.add(id);
  }
}
