import { money } from '../money';
import type { Remark } from '../origin';
import type { Chargeable } from './chargeable';
import type { ParcelGroup } from './parcel';
import type { QuoteLine } from './quote';
import { type LoadAsk, type LoadQuote, quoteLoad } from './quote-load';

/** `count` parcels that are billed alike, each on its own; or all parcels of an order billed together. */
export interface CountedLoad {
  count: number;
  quote: LoadQuote;
}

export interface OrderQuote {
  groups: readonly ParcelGroup[];
  loads: CountedLoad[];
  /** Why the service does not take all of the parcels; empty when it does. */
  reasons: Remark[];
}

/** Prices the parcels of an order as the service bills several: each on its own, or together. */
export function quoteOrder(groups: readonly ParcelGroup[], ask: LoadAsk): OrderQuote {
  const loads =
    ask.service.pieces === 'together'
      ? [{ count: 1, quote: quoteLoad(groups, ask) }]
      : groups.map(({ parcel, count }) => ({ count, quote: quoteLoad([{ parcel, count: 1 }], ask) }));
  return { groups, loads, reasons: distinct(loads.flatMap(({ quote }) => quote.reasons)) };
}

/** The lines of all loads; `parcel` tells kinds of parcels apart where there are several. */
export const linesOf = (loads: readonly CountedLoad[]): QuoteLine[] =>
  loads.length === 1 ? timesCount(loads[0]) : loads.flatMap(timesCount);

function timesCount(load: CountedLoad | undefined, parcel?: number): QuoteLine[] {
  if (!load) return [];
  const { count, quote } = load;
  const at = parcel === undefined ? {} : { parcel };
  if (count === 1) return quote.lines.map((line) => ({ ...line, ...at }));
  return quote.lines.map((line) => ({
    ...line,
    ...at,
    amount: money(line.amount.minor * count, line.amount.currency),
    inputs: { ...line.inputs, times: count },
  }));
}

/** Weights of all parcels together; empty when one of them has none. */
export function weightFields(loads: readonly CountedLoad[]) {
  const weighed: { count: number; chargeable: Chargeable }[] = [];
  for (const { count, quote } of loads) {
    for (const group of quote.weights) {
      if (group.chargeable === null) return {};
      weighed.push({ count: count * group.count, chargeable: group.chargeable });
    }
  }
  const volumes = weighed.map(({ chargeable }) => chargeable.volumetricGrams);
  const total = (of: (chargeable: Chargeable) => number) =>
    weighed.reduce((all, { count, chargeable }) => all + count * of(chargeable), 0);
  const byVolume = weighed.find(({ chargeable }) => chargeable.basis !== 'actual') ?? weighed[0];
  return {
    chargeableGrams: total(({ grams }) => grams),
    basis: byVolume?.chargeable.basis ?? null,
    volumetricGrams: volumes.includes(null) ? null : total(({ volumetricGrams }) => volumetricGrams ?? 0),
    divisor: byVolume?.chargeable.divisor ?? null,
  };
}

/** Several parcels may be refused for one and the same reason. */
export function distinct(remarks: readonly Remark[]): Remark[] {
  if (remarks.length < 2) return [...remarks];
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
