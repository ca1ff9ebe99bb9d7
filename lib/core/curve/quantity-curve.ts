import { type Money, money, multiplyRatio } from '../money';
import type { CurveMode, CurveOption } from './curve-option';

export interface CurvePoint {
  quantity: number;
  /** Id of the cheapest option; of equal ones the first. Null: nothing takes this quantity. */
  best: string | null;
  /** Price a piece of the best option, rounded to the currency. */
  perPiece: Money | null;
  /** By option id. `total` is exact and decides. Null: the option does not take this quantity. */
  byMode: Record<string, { mode: CurveMode; total: Money; perPiece: Money } | null>;
}

/** From `quantity` on `to` is best, one piece fewer `from` is. */
export interface CurveSwitch {
  quantity: number;
  from: string | null;
  to: string | null;
  /** `from` is never best again within the range; the others are the sawteeth of steps and full cartons. */
  lasting: boolean;
}

export interface QuantityCurve {
  points: CurvePoint[];
  switches: CurveSwitch[];
}

export interface CurveRequest {
  options: readonly CurveOption[];
  /** Range of quantities, both included. */
  from: number;
  to: number;
  /** Points to draw, spread evenly on a logarithmic scale; both sides of each lasting switch are added. Default 60. */
  samples?: number;
}

const DEFAULT_SAMPLES = 60;
/** Every quantity may have to be asked. */
const MAX_RANGE = 1_000_000;

/**
 * Cost a piece against quantity, and every quantity at which another option becomes the cheapest. Switches are exact:
 * a range is skipped only where rising prices prove that one option is cheapest throughout; else it is halved, down to
 * single quantities. Throws RangeError unless 1 <= from <= to and at most a million apart, for two options with one id, TypeError
 * for prices in two currencies.
 */
export function quantityCurve({ options, from, to, samples = DEFAULT_SAMPLES }: CurveRequest): QuantityCurve {
  if (
    !Number.isSafeInteger(from) ||
    !Number.isSafeInteger(to) ||
    from < 1 ||
    to < from ||
    to - from > MAX_RANGE
  ) {
    throw new RangeError(`not a range of quantities: ${from} to ${to}`);
  }
  if (new Set(options.map(({ id }) => id)).size < options.length) throw new RangeError('an id stands twice');
  const price = pricesOf(options, from, to);
  const runs: Run[] = [];
  collectRuns(from, to, options, price, runs);
  const switches = switchesOf(runs, options);
  const at = new Set(logSpaced(from, to, samples));
  for (const { quantity, lasting } of switches) if (lasting) at.add(quantity).add(quantity - 1);
  const points = [...at].sort((a, b) => a - b).map((quantity) => pointAt(quantity, options, price));
  return { points, switches };
}

/** Price of an option in minor units, infinite where it does not go. Asked once for each quantity. */
type Prices = (option: number, quantity: number) => number;

function pricesOf(
  options: readonly CurveOption[],
  from: number,
  to: number,
): Prices & { currency: () => string } {
  const known = options.map(() => new Float64Array(to - from + 1).fill(Number.NaN));
  let currency = '';
  const ask = (index: number, quantity: number) => {
    const asked = known[index]?.[quantity - from];
    if (asked !== undefined && !Number.isNaN(asked)) return asked;
    const cost = options[index]?.cost(quantity) ?? null;
    if (cost && currency && cost.currency !== currency) {
      throw new TypeError(`cannot mix ${currency} and ${cost.currency}`);
    }
    if (cost) currency = cost.currency;
    const minor = cost ? cost.minor : Number.POSITIVE_INFINITY;
    known[index]?.fill(minor, quantity - from, quantity - from + 1);
    return minor;
  };
  return Object.assign(ask, { currency: () => currency });
}

/** Position of the cheapest option, the first of equals; -1 when none goes. */
function bestAt(quantity: number, options: readonly CurveOption[], price: Prices): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const index of options.keys()) {
    const minor = price(index, quantity);
    if (minor < least) {
      least = minor;
      best = index;
    }
  }
  return best;
}

/** From `quantity` on `best` is the cheapest, until the next run. */
interface Run {
  quantity: number;
  best: number;
}

function collectRuns(
  from: number,
  to: number,
  options: readonly CurveOption[],
  price: Prices,
  runs: Run[],
): void {
  const best = bestAt(from, options, price);
  if (from === to || staysBest(best, from, to, options, price)) {
    if (runs.at(-1)?.best !== best) runs.push({ quantity: from, best });
    return;
  }
  const middle = Math.floor((from + to) / 2);
  collectRuns(from, middle, options, price, runs);
  collectRuns(middle + 1, to, options, price, runs);
}

/**
 * Proof that `best` is cheapest from `from` to `to`: its highest price is below every other's lowest. Of options that may
 * fall in price these are known only by asking every quantity.
 */
function staysBest(
  best: number,
  from: number,
  to: number,
  options: readonly CurveOption[],
  price: Prices,
): boolean {
  if (best < 0)
    return options.every((_, index) => bound(Math.min, index, from, to, options, price) === Infinity);
  const most = bound(Math.max, best, from, to, options, price);
  if (most === Infinity) return false;
  return options.every((_, index) => {
    if (index === best) return true;
    const least = bound(Math.min, index, from, to, options, price);
    return most < least || (most === least && best < index);
  });
}

/** Lowest or highest price of an option in a range. */
function bound(
  of: typeof Math.min,
  index: number,
  from: number,
  to: number,
  options: readonly CurveOption[],
  price: Prices,
): number {
  if (options[index]?.rising) return price(index, of === Math.min ? from : to);
  let found = price(index, from);
  for (let quantity = from + 1; quantity <= to; quantity++) found = of(found, price(index, quantity));
  return found;
}

function switchesOf(runs: readonly Run[], options: readonly CurveOption[]): CurveSwitch[] {
  const id = (index: number) => options[index]?.id ?? null;
  return runs.slice(1).map(({ quantity, best }, at) => {
    const before = runs[at]?.best ?? -1;
    const lasting = !runs.slice(at + 1).some((later) => later.best === before);
    return { quantity, from: id(before), to: id(best), lasting };
  });
}

/** Whole numbers from `from` to `to`, evenly spread on a logarithmic scale, both ends included. */
export function logSpaced(from: number, to: number, samples: number): number[] {
  const steps = Math.max(1, samples - 1);
  const ratio = Math.log(to / from);
  const numbers = Array.from({ length: steps + 1 }, (_, step) =>
    Math.min(to, Math.max(from, Math.round(from * Math.exp((ratio * step) / steps)))),
  );
  return [...new Set([from, ...numbers, to])].sort((a, b) => a - b);
}

function pointAt(
  quantity: number,
  options: readonly CurveOption[],
  price: Prices & { currency: () => string },
): CurvePoint {
  const byMode: CurvePoint['byMode'] = {};
  for (const [index, { id, mode }] of options.entries()) {
    const minor = price(index, quantity);
    if (!Number.isFinite(minor)) {
      byMode[id] = null;
      continue;
    }
    const total = money(minor, price.currency());
    byMode[id] = { mode, total, perPiece: multiplyRatio(total, 1, quantity, 'halfUp') };
  }
  const best = options[bestAt(quantity, options, price)]?.id ?? null;
  return { quantity, best, perPiece: best === null ? null : (byMode[best]?.perPiece ?? null), byMode };
}
