import { formatDecimal, parseDecimal, powerOfTen } from '../core/decimal';
import type { FxRate } from '../core/fx';
import type { IsoDate, Remark } from '../core/origin';
import { divideRounded } from '../core/rounding';

/** Decimals of the rates per US dollar: the feed has at most 5 or 6 significant digits. */
const DECIMALS = 10;
/** The daily feed has about 30 currencies; far fewer is not that feed, or half of it. */
const MIN_CURRENCIES = 20;

type EcbFeed = { rates: FxRate[] } | { error: Remark };

/**
 * Reads the daily reference rates of the European Central Bank (eurofxref-daily.xml: units for one euro) and
 * turns them into units per US dollar, the euro included. All or nothing: one broken rate refuses the feed.
 */
export function readEcbFeed(document: Document): EcbFeed {
  if (document.getElementsByTagName('parsererror').length > 0) return { error: { code: 'feed-unreadable' } };
  const cubes = [...document.getElementsByTagName('Cube')];
  const date = cubes.map((cube) => cube.getAttribute('time')).find((time) => time !== null);
  if (cubes.length === 0) return { error: { code: 'feed-unreadable' } };
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return { error: { code: 'feed-no-date' } };
  const perEuro = new Map<string, string>();
  for (const cube of cubes) {
    const currency = cube.getAttribute('currency');
    const value = cube.getAttribute('rate') ?? '';
    if (currency === null) continue;
    if (!/^[A-Z]{3}$/.test(currency) || !isPositive(value) || perEuro.has(currency)) {
      return { error: { code: 'feed-bad-rate', params: { currency, value } } };
    }
    perEuro.set(currency, value);
  }
  return perDollar(perEuro, date);
}

function isPositive(text: string): boolean {
  return (parseDecimal(text)?.units ?? 0n) > 0n;
}

function perDollar(perEuro: ReadonlyMap<string, string>, date: IsoDate): EcbFeed {
  const count = perEuro.size;
  if (count < MIN_CURRENCIES)
    return { error: { code: 'feed-too-few', params: { count, minimum: MIN_CURRENCIES } } };
  const dollar = perEuro.get('USD');
  if (dollar === undefined) return { error: { code: 'feed-no-dollar' } };
  const others = [...perEuro].filter(([currency]) => currency !== 'USD');
  const rates = [['EUR', '1'] as const, ...others].map(
    ([quote, value]): FxRate => ({
      quote,
      perUsd: quotient(value, dollar),
      date,
      source: 'ecb',
      origin: 'table',
    }),
  );
  return { rates };
}

function quotient(value: string, by: string): string {
  const a = parseDecimal(value);
  const b = parseDecimal(by);
  if (!a || !b) throw new RangeError(`not decimals: ${value}, ${by}`);
  const numerator = a.units * powerOfTen(b.scale + DECIMALS);
  return formatDecimal(divideRounded(numerator, b.units * powerOfTen(a.scale), 'halfEven'), DECIMALS);
}
