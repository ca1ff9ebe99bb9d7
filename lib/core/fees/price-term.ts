import { parseDecimal, powerOfTen } from '../decimal';
import { type Currency, fromDecimal, money, toDecimal } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';
import type { FeeBand, PriceFee } from './tables';

/** Numbers behind an amount, as shown to the reader; amounts and percentages are decimal strings. */
export type Inputs = Record<string, string | number>;

/**
 * Something that depends on a price. Prices and amounts in minor units of one currency. Between two `breaks` the
 * amount is a straight line of the price, rounded to the minor unit; a break is the last price of its piece.
 */
export interface PriceTerm {
  /** Null where the amount is not known at this price. */
  at(price: number): number | null;
  explain(price: number): Inputs;
  readonly breaks: readonly number[];
  /** How far the amount may be off the line, in minor units. Default: one rounding. */
  readonly noise?: number;
}

interface Line {
  band: FeeBand;
  /** First and last price; the last is null for the open band. */
  from: number;
  upTo: number | null;
  /** Percentage x `scale`; null: not known. */
  percent: bigint | null;
  /** Price from which the percentage counts. */
  over: number;
  /** Amount of the bands below x 100 x `scale`, where this one adds to it. */
  base: bigint;
  fixed: number;
}

/**
 * The fee as a function of the price. Percentages are exact until one rounding, ties up; minimum and maximum bound
 * the whole. Throws RangeError for bands that do not rise, an end that is not open, or amounts that are not decimals.
 */
export function priceTerm(fee: PriceFee, currency: Currency): PriceTerm {
  const scale = powerOfTen(Math.max(0, ...fee.bands.map((band) => parsePercent(band.percent)?.scale ?? 0)));
  const lines = linesOf(fee.bands, currency, scale);
  const minimum = fee.minimum === undefined ? null : fromDecimal(fee.minimum, currency).minor;
  const maximum = fee.maximum === undefined ? null : fromDecimal(fee.maximum, currency).minor;
  const divisor = 100n * scale;
  const free = (line: Line, price: number): number | null =>
    line.percent === null
      ? null
      : line.fixed +
        toSafeNumber(divideRounded(line.base + line.percent * BigInt(price - line.over), divisor, 'halfUp'));
  const bound = (amount: number) =>
    Math.min(maximum ?? Number.POSITIVE_INFINITY, Math.max(minimum ?? 0, amount));
  const at = (price: number): number | null => {
    const amount = free(lineAt(lines, price), price);
    return amount === null ? null : bound(amount);
  };
  const explain = (price: number): Inputs => {
    const line = lineAt(lines, price);
    const amount = free(line, price);
    if (amount === null) return {};
    const shown = (minor: number) => toDecimal(money(minor, currency));
    return {
      percent: line.band.percent ?? '',
      of: shown(price - line.over),
      ...(line.base > 0n && { base: shown(toSafeNumber(divideRounded(line.base, divisor, 'halfUp'))) }),
      ...(line.fixed !== 0 && { fixed: shown(line.fixed) }),
      ...(minimum !== null && amount < minimum && { minimum: shown(minimum) }),
      ...(maximum !== null && amount > maximum && { maximum: shown(maximum) }),
    };
  };
  const kinks = lines.flatMap((line) =>
    [minimum, maximum].flatMap((limit) => (limit === null ? [] : crossing(line, limit, divisor))),
  );
  const ends = lines.flatMap((line) => (line.upTo === null ? [] : [line.upTo]));
  return { at, explain, breaks: sorted([...ends, ...kinks]) };
}

/** A fee that does not depend on the price. */
export function constantTerm(minor: number, inputs: Inputs = {}): PriceTerm {
  return { at: () => minor, explain: () => inputs, breaks: [] };
}

/**
 * A fee of one piece as a fee of an order of equal pieces, against the price of the whole order. What a price does not
 * part evenly falls on the first pieces, a minor unit each.
 */
export function perPiece(term: PriceTerm, pieces: number): PriceTerm {
  if (pieces === 1) return term;
  return {
    at: (price) => {
      const each = Math.floor(price / pieces);
      const dearer = price - each * pieces;
      const [low, high] = [term.at(each), dearer === 0 ? 0 : term.at(each + 1)];
      return low === null || high === null ? null : (pieces - dearer) * low + dearer * high;
    },
    explain: (price) => ({ ...term.explain(Math.floor(price / pieces)), pieces }),
    // From the last price of a piece to the next, the pieces pass its break one by one.
    breaks: sorted(term.breaks.flatMap((end) => [end * pieces, (end + 1) * pieces - 1])),
    noise: pieces * (term.noise ?? 1),
  };
}

/** Distinct whole numbers, rising. */
export function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function parsePercent(text: string | null) {
  if (text === null) return null;
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n) throw new RangeError(`not a percentage: ${text}`);
  return decimal;
}

function linesOf(bands: readonly FeeBand[], currency: Currency, scale: bigint): Line[] {
  const lines: Line[] = [];
  for (const band of bands) {
    const below = lines.at(-1);
    if (below?.upTo === null) throw new RangeError('a band above an open one');
    const from = below ? (below.upTo ?? 0) + 1 : 0;
    const upTo = band.upTo === null ? null : fromDecimal(band.upTo, currency, 'down').minor;
    if (upTo !== null && upTo < from) throw new RangeError(`the band up to ${band.upTo} is empty`);
    const decimal = parsePercent(band.percent);
    const percent = decimal && (decimal.units * scale) / powerOfTen(decimal.scale);
    const excess = band.apply === 'excess' && below !== undefined;
    lines.push({
      band,
      from,
      upTo,
      percent: excess && below.percent === null ? null : percent,
      over: excess ? from - 1 : 0,
      base:
        excess && below.percent !== null ? below.base + below.percent * BigInt(from - 1 - below.over) : 0n,
      fixed: band.fixed === undefined ? 0 : fromDecimal(band.fixed, currency).minor,
    });
  }
  if (lines.at(-1)?.upTo !== null) throw new RangeError('the last band must be open');
  return lines;
}

function lineAt(lines: readonly Line[], price: number): Line {
  for (const line of lines) if (line.upTo === null || price <= line.upTo) return line;
  throw new RangeError(`no band for ${price}`);
}

/** The last price of the band at which its amount is still on this side of `limit`; empty when it never crosses. */
function crossing(line: Line, limit: number, divisor: bigint): number[] {
  if (line.percent === null || line.percent === 0n) return [];
  const above = BigInt(limit - line.fixed) * divisor - line.base;
  if (above < 0n) return [];
  const price = line.over + Number(above / line.percent);
  return price >= line.from && price < (line.upTo ?? Number.POSITIVE_INFINITY) ? [price] : [];
}
