import { type Currency, fromDecimal, type Money, multiplyRatio } from '../money';
import type { IsoDate } from '../origin';
import type { Sides } from '../rates/quote';
import type { Inputs } from './price-term';
import type { StorageRate } from './tables';

/** Cubic micrometres, so that a cubic foot (12 x 25.4 mm, cubed) is whole. */
const VOLUME = { ft3: 28_316_846_592_000_000n, m3: 1_000_000_000_000_000_000n } as const;
/** A month of storage, as the fee counts it here: published per month, charged on the average of the days. */
const DAYS_PER_MONTH = 30;

/** The rate for a size in the month of a date; null when the site has none. */
export function storageRate(
  rates: readonly StorageRate[],
  site: string,
  size: StorageRate['size'],
  date: IsoDate,
): StorageRate | null {
  const month = Number(date.slice(5, 7));
  const found = rates.find(
    (rate) => rate.site === site && rate.size === size && rate.fromMonth <= month && month <= rate.toMonth,
  );
  return found ?? null;
}

export interface StorageFee {
  amount: Money;
  inputs: Inputs;
}

/**
 * Storage of one piece: volume x monthly rate x days / 30, rounded half up. `mm` up to three decimals. Throws
 * RangeError for negative days.
 */
export function storageFee(mm: Sides, rate: StorageRate, days: number): StorageFee {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`);
  const volume = mm.reduce((product, side) => product * BigInt(Math.round(side * 1000)), 1n);
  const unit = VOLUME[rate.per];
  const monthly = fromDecimal(rate.perMonth, rate.currency as Currency, 'halfUp');
  // Millionths of the unit are finer than any minor unit can show.
  const millionths = Number((volume * 1_000_000n + unit / 2n) / unit);
  const amount = multiplyRatio(monthly, millionths * days, 1_000_000 * DAYS_PER_MONTH, 'halfUp');
  return {
    amount,
    inputs: { volume: millionths / 1_000_000, per: rate.per, perMonth: rate.perMonth, days },
  };
}
