import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../lib/sites/readers/country-name';
import { readDate } from '../../../lib/sites/readers/dates';
import { readMoment } from '../../../lib/sites/readers/message-time';
import { ORDER_STATES } from '../../../lib/sites/readers/order-words';
import { extract } from '../../../lib/sites/registry';

const ORDER = 'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002';
const read = (body: string, lang = 'en', url = ORDER) =>
  extract(
    parseHTML(`<html lang="${lang}"><body><h1>x</h1>${body}</body></html>`).document as unknown as Document,
    url,
  );

describe('readDate', () => {
  it.each([
    ['2026-03-04 18:20', 'zh-CN', '2026-03-04'],
    ['2026年3月4日 18:20', 'ja', '2026-03-04'],
    ['2026년 3월 4일', 'ko', '2026-03-04'],
    ['Wed, Mar 4, 2026, 6:20 PM PST', 'en', '2026-03-04'],
    ['4 March 2026', 'en-GB', '2026-03-04'],
    ['4. März 2026', 'de', '2026-03-04'],
    ['4 mars 2026', 'fr', '2026-03-04'],
    ['4 de marzo de 2026', 'es', '2026-03-04'],
    ['4 июня 2026', 'ru', '2026-06-04'],
    ['4 juillet 2026', 'fr', '2026-07-04'],
    ['4 juin 2026', 'fr', '2026-06-04'],
    ['04.03.2026', 'de', '2026-03-04'],
    ['13/03/2026', 'fr', '2026-03-13'],
    ['03/13/2026', 'en', '2026-03-13'],
    ['03/03/2026', 'en', '2026-03-03'],
    // the fourth of March or the third of April
    ['03/04/2026', 'en', null],
    ['2026-02-30', 'en', null],
    ['32.01.2026', 'de', null],
    ['soon', 'en', null],
    ['', 'en', null],
  ])('%s in %s is %s', (text, language, date) => {
    expect(readDate(text, language)).toBe(date);
  });

  it('reads back every day in ISO form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDate(`${day} 10:00`, 'en')).toBe(day);
        },
      ),
    );
  });
});

describe('readMoment', () => {
  it.each([
    // Without a zone it stays without one: the reader's own clock.
    ['2026-03-04 18:20', 'zh-CN', '2026-03-04T18:20'],
    ['2026年3月4日 下午6:20', 'zh-CN', '2026-03-04T18:20'],
    ['Mar 4, 2026 12:05 AM', 'en', '2026-03-04T00:05'],
    ['Mar 4, 2026 12:05 p.m.', 'en', '2026-03-04T12:05'],
    ['4. März 2026, 06:20', 'de', '2026-03-04T06:20'],
    // 18:20 in Pacific standard time is 02:20 UTC of the next day.
    ['Wed, Mar 4, 2026, 6:20 PM PST', 'en', '2026-03-05T02:20:00.000Z'],
    ['2026-03-04 18:20 GMT+8', 'en', '2026-03-04T10:20:00.000Z'],
    ['2026-03-04 18:20 UTC', 'en', '2026-03-04T18:20:00.000Z'],
    ['2026-03-04T18:20:31+08:00', 'en', '2026-03-04T10:20:00.000Z'],
    ['2026-03-04T18:20:31.000Z', 'en', '2026-03-04T18:20:00.000Z'],
    // 1772619600 s = 2026-03-04 10:20 UTC
    ['1772619600', 'en', '2026-03-04T10:20:00.000Z'],
    ['1772619600000', 'en', '2026-03-04T10:20:00.000Z'],
    ['18:20', 'en', null],
    ['Yesterday 18:20', 'en', null],
    ['2026-03-04', 'en', null],
    ['2026-03-04 25:20', 'en', null],
    ['2026-02-30T10:00:00Z', 'en', null],
    ['2026-03-04T18:20+0800', 'en', '2026-03-04T10:20:00.000Z'],
    ['Mar 4, 2026 13:20 PM', 'en', null],
    ['03/04/2026 18:20', 'en', null],
    ['Please send it before Mar 4, 2026 10:11 or refund me all of it now', 'en', null],
    ['', 'en', null],
  ])('%s in %s is %s', (text, language, moment) => expect(readMoment(text, language)).toBe(moment));
});

describe('the time of the last message', () => {
  const thread = 'https://msg.aliexpress.com/im';
  const at = (body: string) => read(body, 'en', thread)?.lastBuyerMessageAt ?? null;
  const message = (inside: string, side = 'left') =>
    `<div class="message-item message-item-${side}">${inside}</div>`;

  it.each([
    [
      'an attribute of the message',
      message('<span data-time="1772619600000">Hi</span>'),
      '2026-03-04T10:20:00.000Z',
    ],
    ['printed in it', message('<p>Hi</p><i class="time">2026-03-04 18:20</i>'), '2026-03-04T18:20'],
    [
      'a time element',
      message('<p>Hi</p><time datetime="2026-03-04T18:20:00+08:00">Mar 4</time>'),
      '2026-03-04T10:20:00.000Z',
    ],
    [
      'of the last of several',
      message('a<i class="time">2026-03-01 10:00</i>') + message('b<i class="time">2026-03-04 18:20</i>'),
      '2026-03-04T18:20',
    ],
    ['none in a message with an hour only', message('Hi<i class="time">18:20</i>'), null],
    ["not the seller's", message('Hi') + message('ok<i class="time">2026-03-04 18:20</i>', 'right'), null],
    ["not the order's", `<div class="order-time">2026-03-02 18:20</div>${message('Hi')}`, null],
  ])('%s', (_, body, moment) => expect(at(body)).toBe(moment));
});

describe('countryCode', () => {
  it.each([
    ['Germany', 'en', 'DE'],
    ['Deutschland', 'de', 'DE'],
    ['俄罗斯', 'zh-CN', 'RU'],
    ['SPAIN', 'es', 'ES'],
    ['United Kingdom', 'fr', 'GB'],
    ['UK', 'en', 'GB'],
    ['USA', 'en', 'US'],
    ['br', 'en', 'BR'],
    ['Myanmar (Burma)', 'en', 'MM'],
    ['EU', 'en', null],
    ['European Union', 'en', null],
    ['zz', 'en', null],
    ['Atlantis', 'en', null],
    ['', 'en', null],
  ])('%s in %s is %s', (text, language, code) => {
    expect(countryCode(text, language)).toBe(code);
  });
});

describe('order pages', () => {
  it.each([
    ['<div><span>Order status</span><span>Unshipped</span></div>', 'awaiting-shipment'],
    ['<div>Status: <b>Delivered</b></div>', 'delivered'],
    ['<p>Status: Undelivered</p>', null],
    ['<dl><dt>Статус</dt><dd>Отправлен</dd></dl>', 'shipped'],
    ['<div><span>订单状态：</span><span>待发货</span></div>', 'awaiting-shipment'],
    ['<div><div><label>Estado</label></div><div>Reembolsado</div></div>', 'refunded'],
    ['<div><span>Status of your account</span><span>fine</span></div>', null],
  ])('%s is %s', (body, state) => {
    expect(read(body)?.orderState).toBe(state);
  });

  it('takes no word behind a tracking label for a number', () => {
    expect(
      read('<div><span>Tracking ID</span><span>not yet available</span></div>')?.trackingNumber,
    ).toBeNull();
    expect(read('<p>Tracking number: 1Z999AA10123456784 (UPS)</p>')?.trackingNumber).toBe(
      '1Z999AA10123456784',
    );
  });

  it('knows an order by its address alone and invents nothing else', () => {
    const facts = read('');
    expect(facts?.orderId).toBe('114-0000001-0000002');
    const others = [facts?.orderState, facts?.buyerName, facts?.buyerCountry, facts?.lastBuyerMessage];
    expect(others).toEqual([null, null, null, null]);
    expect(facts?.missing).toContain('dispatchedAt');
  });

  it('survives a language tag that is none', () => {
    expect(read('<p>Shipped on: Mar 4, 2026</p>', 'x_y!')?.dispatchedAt).toBe('2026-03-04');
  });

  it('never throws on any text behind a label', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const safe = text.replace(/[<>&]/g, ' ');
        expect(
          read(`<dl><dt>Shipped on</dt><dd>${safe}</dd></dl><dl><dt>Country</dt><dd>${safe}</dd></dl>`),
        ).not.toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['https://onetalk.alibaba.com/message/weblitePWA.htm'],
    ['https://sourcing.alibaba.com/rfq/rfq_search_list.htm'],
    ['https://msg.aliexpress.com/_____tmd_____/punish?x5secdata=1'],
  ])('%s behind a bot wall is blocked', (url) => {
    const wall = '<div id="nocaptcha">slide</div><script>var a = {"action":"captcha"}</script>';
    const { kind, missing } = read(wall, 'en', url) ?? {};
    expect([kind, missing]).toEqual(['blocked', []]);
  });

  it('leaves the shop to the shop: no order page under www', () => {
    expect(read('', 'en', 'https://www.amazon.com/orders-v3/order/114-0000001-0000002')).toBeNull();
    expect(read('', 'en', 'https://msg.aliexpress.com/x')?.kind).toBe('message');
  });
});

it('names each state once', () => {
  expect(new Set(ORDER_STATES.map(([state]) => state)).size).toBe(ORDER_STATES.length);
});
