import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/sites/registry';
import { routeSandbox } from '../../scripts/sandbox/routes';

/** Reads a sandbox page as the extension would. */
function read(address: string) {
  const answer = routeSandbox(new URL(address));
  return answer && extract(parseHTML(answer.body).document as unknown as Document, address);
}

describe('sandbox product pages are read like the real ones', () => {
  it.each([
    // Alibaba.com: the last step of the price ladder, 7.20 x 0.8.
    // 1.3 lb = 589.67 g; 11.8 x 5.9 x 3.1 in = 299.7 x 149.9 x 78.7 mm
    ['https://www.amazon.com/dp/B0CRVLAMP1', 'amazon', 589.67, [299.72, 149.86, 78.74], 34.9, 'USD', 'US'],
    ['https://www.amazon.de/dp/B0CRVDEUT1', 'amazon', 320, [275, 85, 85], 24.95, 'EUR', 'DE'],
    ['https://www.amazon.co.uk/dp/B0CRVGBRT1', 'amazon', 980, [480, 320, 90], 58.5, 'GBP', 'GB'],
    ['https://www.amazon.co.jp/dp/B0CRVJPNN1', 'amazon', 280, [200, 140, 80], 5980, 'JPY', 'JP'],
    ['https://www.amazon.ae/dp/B0CRVAEAR1', 'amazon', 650, [220, 150, 100], 129, 'AED', 'AE'],
    [
      'https://www.aliexpress.com/item/1005001000000001.html',
      'aliexpress',
      420,
      [250, 180, 90],
      18.75,
      'USD',
      null,
    ],
    [
      'https://www.alibaba.com/product-detail/x_1600100200300.html',
      'alibaba',
      850,
      [310, 215, 80],
      5.76,
      'USD',
      null,
    ],
  ] as const)('%s', (address, site, grams, mm, amount, currency, country) => {
    const facts = read(address);
    expect(facts).toMatchObject({ site, kind: 'product', country, price: { amount, currency } });
    expect(facts?.weight?.grams).toBeCloseTo(grams, 0);
    facts?.dimensions?.mm.forEach((side, index) => void expect(side).toBeCloseTo(mm[index] ?? 0, 0));
    expect(facts?.dimensions?.mm).toHaveLength(3);
  });

  it('a title keeps characters that HTML escapes', () => {
    expect(read('https://www.aliexpress.com/item/1005001000000003.html')?.title).toContain('<handmade>');
  });

  it.each([
    ['https://www.amazon.com/dp/B0CRVNOWT1', 'weight'],
    ['https://www.amazon.com/dp/B0CRVNOSZ1', 'dimensions'],
    ['https://www.aliexpress.com/item/1005001000000003.html', 'weight'],
    ['https://www.alibaba.com/product-detail/x_1600100200301.html', 'weight'],
  ])('%s lacks %s', (address, field) => {
    const facts = read(address);
    expect(facts?.kind).toBe('product');
    expect(facts?.missing).toContain(field);
  });

  it.each([
    'https://www.amazon.com/dp/B0CRVLWALL',
    'https://www.aliexpress.com/item/1005001000000009.html',
    'https://www.alibaba.com/product-detail/x_1600100200309.html',
  ])('%s is a bot wall', (address) => {
    expect(read(address)).toMatchObject({ kind: 'blocked', title: null, price: null, weight: null });
  });
});

describe('routes', () => {
  it('knows nothing outside the sandbox', () => {
    for (const address of [
      'https://www.example.com/',
      'https://www.amazon.com/gp/cart',
      'https://www.ecb.europa.eu/',
    ]) {
      expect(routeSandbox(new URL(address))).toBeNull();
    }
  });

  it('sends the strict policy only when asked', () => {
    const page = 'https://www.amazon.com/dp/B0CRVLAMP1';
    const policy = (address: string) => routeSandbox(new URL(address))?.headers?.['content-security-policy'];
    expect(policy(page)).toBeUndefined();
    expect(policy(`${page}?csp=strict`)).toContain("require-trusted-types-for 'script'");
  });

  it('cannot be made to run what stands in its address', () => {
    const answer = routeSandbox(new URL('https://shop.example/embed?src="><script>alert(1)</script>'));
    expect(answer?.body).not.toContain('<script>');
  });
});
