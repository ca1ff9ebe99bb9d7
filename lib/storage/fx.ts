import type { FxRate } from '../core/fx';
import { shippedFx } from '../data';
import { database, type FxRecord } from './database';
import { newRecord } from './stored-record';

/** One rate a currency: the seller's own, else the later of the downloaded feed and the shipped snapshot. */
export async function loadFxRates(): Promise<FxRate[]> {
  const stored = await database.fxRates.toArray();
  const feed = stored.filter((row) => row.kind === 'feed').map((row) => row.rate);
  const own = stored.filter((row) => row.kind === 'yours').map((row) => row.rate);
  const best = new Map(shippedFx.map((rate) => [rate.quote as string, rate]));
  for (const rate of feed) {
    const shipped = best.get(rate.quote);
    if (!shipped || rate.date >= shipped.date) best.set(rate.quote, rate);
  }
  for (const rate of own) best.set(rate.quote, rate);
  return [...best.values()];
}

/** The seller's own rates. */
export async function loadOwnRates(): Promise<FxRate[]> {
  return (await database.fxRates.toArray()).filter((row) => row.kind === 'yours').map((row) => row.rate);
}

async function put(kind: FxRecord['kind'], rates: readonly FxRate[], now: number): Promise<void> {
  const rows = await database.fxRates.where('[kind+quote]').between([kind, ''], [kind, '\uffff']).toArray();
  const ids = new Map(rows.map((row) => [row.quote, row]));
  const records = rates.map((rate): FxRecord => {
    const old = ids.get(rate.quote) ?? newRecord(now);
    return { ...old, updatedAt: now, kind, quote: rate.quote, rate };
  });
  await database.fxRates.bulkPut(records);
}

/** Remembers a rate the seller typed: units of `quote` for one US dollar, dated. */
export async function saveOwnRate(
  quote: string,
  perUsd: string,
  date: string,
  now = Date.now(),
): Promise<void> {
  const rate: FxRate = { quote, perUsd, date, source: 'yours', origin: 'yours' };
  await database.transaction('rw', database.fxRates, () => put('yours', [rate], now));
}

/** Goes back to the table's rate. */
export async function removeOwnRate(quote: string): Promise<void> {
  await database.fxRates.where('[kind+quote]').equals(['yours', quote]).delete();
}

/** Replaces what an earlier download left; all or nothing. */
export async function saveFeedRates(rates: readonly FxRate[], now = Date.now()): Promise<void> {
  await database.transaction('rw', database.fxRates, () => put('feed', rates, now));
}
