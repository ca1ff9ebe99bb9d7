import 'fake-indexeddb/auto';
import { DOMParser } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { updateFromBank } from '../../../components/options/fx-feed';
import { database } from '../../../lib/storage/database';
import { loadFxRates } from '../../../lib/storage/fx';

const OTHERS = 'JPY GBP CNY AUD CAD CHF SEK NOK DKK PLN CZK HUF RON BRL MXN INR KRW SGD HKD THB ZAR'.split(
  ' ',
);
const feed = (dollar: string) =>
  `<?xml version="1.0"?><Envelope><Cube><Cube time="2026-11-20"><Cube currency="USD" rate="${dollar}"/>${OTHERS.map(
    (currency) => `<Cube currency="${currency}" rate="2"/>`,
  ).join('')}</Cube></Cube></Envelope>`;

const fetched = vi.fn<(url: string) => Promise<Response>>();
const allow = vi.fn(async () => true);
const euro = async () => (await loadFxRates()).find((rate) => rate.quote === 'EUR');

beforeEach(async () => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('DOMParser', DOMParser);
  Object.assign(browser, { permissions: { request: allow } });
  fetched.mockReset();
  allow.mockReset();
  allow.mockResolvedValue(true);
  await database.fxRates.clear();
});

describe('updateFromBank', () => {
  it('asks the bank only, once allowed, and keeps its rates', async () => {
    fetched.mockResolvedValue(new Response(feed('1.25')));
    expect(await updateFromBank()).toEqual({ state: 'done', date: '2026-11-20', count: OTHERS.length + 1 });
    expect(fetched.mock.calls.map(([url]) => new URL(url).origin)).toEqual(['https://www.ecb.europa.eu']);
    // 1 EUR = 1.25 USD, so one dollar is 0.8 EUR.
    expect(Number((await euro())?.perUsd)).toBe(0.8);
    expect(await euro()).toMatchObject({ source: 'ecb', date: '2026-11-20' });
  });

  it('makes no request without the permission', async () => {
    allow.mockResolvedValue(false);
    expect(await updateFromBank()).toEqual({ state: 'denied' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), { state: 'offline' }],
    [
      'an error page',
      () => Promise.resolve(new Response('', { status: 503 })),
      { state: 'status', status: 503 },
    ],
    [
      'a rate of zero',
      () => Promise.resolve(new Response(feed('0'))),
      { state: 'malformed', remark: { code: 'feed-bad-rate', params: { currency: 'USD', value: '0' } } },
    ],
    [
      'another document',
      () => Promise.resolve(new Response('<html></html>')),
      { state: 'malformed', remark: { code: 'feed-unreadable' } },
    ],
  ])('loses nothing on %s', async (_, answer, outcome) => {
    fetched.mockResolvedValueOnce(new Response(feed('1.25')));
    await updateFromBank();
    fetched.mockImplementation(answer);
    expect(await updateFromBank()).toEqual(outcome);
    expect(Number((await euro())?.perUsd)).toBe(0.8);
  });
});
