import browser from 'webextension-polyfill';
import type { IsoDate, Remark } from '../../lib/core/origin';
import { readEcbFeed } from '../../lib/data';
import { saveFeedRates } from '../../lib/storage/fx';

const ORIGIN = 'https://www.ecb.europa.eu/*';
const FEED = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml';
const PATIENCE_MS = 15_000;

export type FeedOutcome =
  | { state: 'done'; date: IsoDate; count: number }
  | { state: 'denied' | 'offline' }
  | { state: 'status'; status: number }
  | { state: 'malformed'; remark: Remark };

/** Whether the browser lets us ask the bank's server; the only network address Caravel ever asks. */
export const mayAskBank = (): Promise<boolean> => browser.permissions.contains({ origins: [ORIGIN] });

/** Gives the permission back. */
export const forgetBank = (): Promise<boolean> => browser.permissions.remove({ origins: [ORIGIN] });

/**
 * Asks for the permission, fetches the daily reference rates and keeps them. Must be called straight from a
 * click: browsers grant permissions to a user's gesture only. Whatever goes wrong, the rates kept so far stay.
 */
export async function updateFromBank(): Promise<FeedOutcome> {
  if (!(await browser.permissions.request({ origins: [ORIGIN] }))) return { state: 'denied' };
  let text: string;
  try {
    const answer = await fetch(FEED, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return { state: 'status', status: answer.status };
    text = await answer.text();
  } catch {
    return { state: 'offline' };
  }
  const feed = readEcbFeed(new DOMParser().parseFromString(text, 'text/xml'));
  if ('error' in feed) return { state: 'malformed', remark: feed.error };
  await saveFeedRates(feed.rates);
  return { state: 'done', date: feed.rates[0]?.date ?? '', count: feed.rates.length };
}
