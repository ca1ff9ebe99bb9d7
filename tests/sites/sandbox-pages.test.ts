import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../lib/core/facts';
import { pageFactsSchema } from '../../lib/messages/page-facts-schema';
import { extract } from '../../lib/sites/registry';
import { sandboxRfqs } from '../../scripts/sandbox/rfqs';
import { routeSandbox } from '../../scripts/sandbox/routes';

/** Facts of a sandbox page, as the page script would publish them. */
function read(url: string): PageFacts {
  const { document } = parseHTML(routeSandbox(new URL(url))?.body ?? '');
  return pageFactsSchema.parse(extract(document as unknown as Document, url));
}

describe('sandbox pages are read like the real ones', () => {
  it.each([
    ['https://www.amazon.com/s?k=desk+lamp', 'desk lamp', 'USD'],
    ['https://www.amazon.de/s?k=lampe', 'lampe', 'EUR'],
    ['https://www.aliexpress.com/w/wholesale-desk-lamp.html', 'desk lamp', 'USD'],
    ['https://www.alibaba.com/trade/search?SearchText=desk+lamp', 'desk lamp', 'USD'],
  ])('%s', (url, query, currency) => {
    const { kind, query: asked, listings } = read(url);
    expect([kind, asked]).toEqual(['search', query]);
    expect(listings?.length).toBeGreaterThan(11);
    expect(new Set(listings?.map(({ price }) => price?.currency))).toEqual(new Set([currency]));
    expect(listings?.some(({ sponsored }) => sponsored)).toBe(true);
    // The reading light: 15.99, 4.7 stars.
    const light = listings?.find(({ title }) => title.startsWith('Reading Light'));
    expect([light?.price?.amount, light?.rating, light?.sold]).toEqual([15.99, 4.7, 10_000]);
  });

  it('RFQ list, detail and quote form', () => {
    const list = read('https://sourcing.alibaba.com/rfq/rfq_search_list.htm').rfqs ?? [];
    expect(list.map(({ rfqId, subject }) => [rfqId, subject])).toEqual(
      sandboxRfqs.map(({ id, subject }) => [id, subject]),
    );
    expect(list[2]?.description).toContain('\n');
    const [rfq] = read(list[0]?.url ?? '').rfqs ?? [];
    expect(rfq?.quantity).toEqual({ value: 2000, unit: 'Piece/Pieces' });
    expect(rfq?.destination).toBe('Hamburg, Germany');
    const form = read(list[0]?.quoteUrl ?? '');
    expect(form.kind).toBe('quote-form');
    expect(form.rfqs?.[0]?.subject).toBe(sandboxRfqs[0]?.subject);
    expect(form.quoteFields?.filter(({ name }) => name === 'ladder-price')).toHaveLength(3);
  });

  it.each([
    ['https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002', 'order', 'DE', '2026-03-02'],
    ['https://sellercentral.amazon.de/messaging/inbox-v3', 'message', 'DE', '2026-03-02'],
    ['https://gsp.aliexpress.com/m_apps/order-manage/orderDetail', 'order', 'ES', '2026-03-02'],
    ['https://msg.aliexpress.com/buyer-seller', 'message', 'ES', '2026-03-02'],
    ['https://biz.alibaba.com/ta/detail.htm', 'order', 'BR', null],
    ['https://onetalk.alibaba.com/message/weblitePWA.htm', 'message', 'BR', null],
  ])('%s', (url, kind, country, dispatched) => {
    const facts = read(url);
    expect([facts.kind, facts.buyerCountry, facts.dispatchedAt]).toEqual([kind, country, dispatched]);
    expect(facts.orderId).not.toBeNull();
    expect(facts.buyerName).not.toBeNull();
    expect(facts.editor !== null).toBe(kind === 'message');
    expect(facts.lastBuyerMessage !== null).toBe(kind === 'message');
  });
});
