import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { convert } from '../../lib/core/fx';
import { money } from '../../lib/core/money';
import { readEcbFeed } from '../../lib/data';

/** Units for one euro, invented but of the feed's size and digits. */
const PER_EURO: Record<string, string> = {
  USD: '1.1250',
  JPY: '178.90',
  CZK: '24.394',
  DKK: '7.4640',
  GBP: '0.85818',
  HUF: '367.48',
  PLN: '4.3730',
  RON: '5.2783',
  SEK: '11.3385',
  CHF: '0.94678',
  ISK: '142.80',
  NOK: '10.8460',
  TRY: '55.6614',
  AUD: '1.6186',
  BRL: '5.9351',
  CAD: '1.6119',
  CNY: '7.6206',
  HKD: '8.9122',
  IDR: '20467.89',
  ILS: '3.4919',
  INR: '109.1585',
  KRW: '1543.00',
};

function feed(rates: Record<string, string>, time: string | null = '2026-10-05'): Document {
  const cubes = Object.entries(rates).map(
    ([currency, rate]) => `<Cube currency='${currency}' rate='${rate}'/>`,
  );
  const day = time === null ? '<Cube>' : `<Cube time='${time}'>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
      xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
      <gesmes:subject>Reference rates</gesmes:subject>
      <Cube>${day}${cubes.join('')}</Cube></Cube>
    </gesmes:Envelope>`;
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

const error = (document: Document) => {
  const result = readEcbFeed(document);
  return 'error' in result ? result.error : null;
};

describe('the daily feed of the European Central Bank', () => {
  const result = readEcbFeed(feed(PER_EURO));
  const rates = 'rates' in result ? result.rates : [];
  const perUsd = (quote: string) => rates.find((rate) => rate.quote === quote)?.perUsd;

  test('becomes rates per dollar with its date and source', () => {
    // 7.6206 / 1.125 = 6.77386666...
    expect(rates.find((rate) => rate.quote === 'CNY')).toEqual({
      quote: 'CNY',
      perUsd: '6.7738666667',
      date: '2026-10-05',
      source: 'ecb',
      origin: 'table',
    });
    // 1 / 1.125 = 0.88888...
    expect(perUsd('EUR')).toBe('0.8888888889');
    // 178.90 / 1.125 = 159.02222...
    expect(perUsd('JPY')).toBe('159.0222222222');
    expect(perUsd('USD')).toBeUndefined();
    expect(rates).toHaveLength(Object.keys(PER_EURO).length);
  });

  test('converts from the euro as the bank quotes it', () => {
    // 100 EUR x 7.6206 = 762.06 CNY
    expect(convert(money(10_000, 'EUR'), 'CNY', rates, 'halfUp')?.money.minor).toBe(76_206);
  });

  test.each([
    ['an empty document', '<x/>'],
    ['a page instead of the feed', '<html><body><p>Sign in to the network</p></body></html>'],
  ])('%s is unreadable', (_, xml) => {
    const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
    expect(error(document)?.code).toBe('feed-unreadable');
  });

  test("a browser's parse error is unreadable", () => {
    const xml = '<x><parsererror>line 1</parsererror><Cube time="2026-10-05"/></x>';
    const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
    expect(error(document)?.code).toBe('feed-unreadable');
  });

  test.each([[null], ['yesterday'], ['']])('the date %j is no date', (time) => {
    expect(error(feed(PER_EURO, time))?.code).toBe('feed-no-date');
  });

  test.each(['0', '-1', '0.000', 'N/A', '', '1,5', '1e3'])(
    'one rate of %j refuses the whole feed',
    (value) => {
      expect(error(feed({ ...PER_EURO, CNY: value }))).toEqual({
        code: 'feed-bad-rate',
        params: { currency: 'CNY', value },
      });
    },
  );

  test('a currency that is no code refuses the feed', () => {
    expect(error(feed({ ...PER_EURO, yuan: '7' }))?.code).toBe('feed-bad-rate');
  });

  test('without the dollar nothing can be counted', () => {
    const { USD: _, ...rest } = PER_EURO;
    expect(error(feed(rest))?.code).toBe('feed-no-dollar');
  });

  test.each([
    [19, 'feed-too-few'],
    [20, undefined],
  ])('%i currencies: %s', (count, code) => {
    const few = Object.fromEntries(Object.entries(PER_EURO).slice(0, count));
    expect(error(feed(few))?.code).toBe(code);
  });
});
