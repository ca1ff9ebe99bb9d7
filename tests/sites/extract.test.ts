import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../lib/messages/page-facts-schema';
import { extract } from '../../lib/sites/registry';
import { allFixtures, fixtureDocument, fixtureUrl } from './fixtures';

const page = (html: string) => parseHTML(html).document as unknown as Document;
const product = (inside: string, lang = 'en') =>
  page(
    `<html lang="${lang}"><body><div id="dp"><span id="productTitle">Lantern</span>${inside}</div></body></html>`,
  );
const rows = (...pairs: [string, string][]) =>
  `<div id="prodDetails"><table>${pairs.map(([a, b]) => `<tr><th>${a}</th><td>${b}</td></tr>`).join('')}</table></div>`;
const AMAZON = 'https://www.amazon.com/dp/B000000001';

describe('pages that are no product pages', () => {
  it.each([
    ['https://www.amazon.com/s?k=lantern'],
    ['https://www.amazon.com/stores/x'],
    ['https://www.amazon.com/gp/bestsellers'],
    ['https://www.amazon.com/gp/offer-listing/B000000001'],
    ['https://www.aliexpress.com/w/wholesale-x.html'],
    ['https://www.aliexpress.com/ssr/300000512/BundleDeals2'],
    ['https://www.alibaba.com/trade/search?SearchText=x'],
    ['https://sourcing.alibaba.com/rfq/rfq_search_list.htm'],
    ['https://www.example.com/dp/B000000001'],
  ])('%s yields nothing', (url) => {
    const document = page(
      '<html><body><h1 title="x" class="product-name" data-pl="product-title">x</h1><span id="productTitle">x</span></body></html>',
    );
    expect(extract(document, url)).toBeNull();
  });

  it('a product address without the structure of a product yields nothing', () => {
    const empty = page('<html><body><h2>Page not found</h2></body></html>');
    expect(extract(empty, AMAZON)).toBeNull();
    expect(extract(empty, 'https://www.aliexpress.com/item/1005000000000001.html')).toBeNull();
    expect(extract(empty, 'https://www.alibaba.com/product-detail/x_1600000000001.html')).toBeNull();
  });

  it('a product page that talks of its captcha script is no wall', () => {
    const document = product('<script src="/captcha.js"></script><img src="captcha.png">');
    expect(extract(document, AMAZON)?.kind).toBe('product');
    const item = page(
      '<html><body><script>var a="x5secdata"</script><h1 data-pl="product-title">Lantern</h1></body></html>',
    );
    expect(extract(item, 'https://www.aliexpress.com/item/1005000000000001.html')?.kind).toBe('product');
  });
});

describe('addresses of search pages', () => {
  const card =
    '<html><body><div data-component-type="s-search-result" data-asin="B000000001"><h2>Lantern</h2></div><a class="search-card-item" href="/item/1005000000000001.html"><h3>Lantern</h3></a><div data-ctrdot="1600000000001"><h2>Lantern</h2></div></body></html>';

  it.each([
    ['https://www.amazon.com/s?k=lantern', 'lantern'],
    ['https://www.amazon.com/-/es/s?k=linterna', 'linterna'],
    ['https://www.amazon.com/lantern-camping/s?k=lantern', 'lantern'],
    ['https://www.amazon.com/s/ref=nb_sb_noss?field-keywords=lantern', 'lantern'],
    ['https://www.aliexpress.com/w/wholesale-camping-lantern.html', 'camping lantern'],
    ['https://www.aliexpress.com/wholesale?SearchText=lantern', 'lantern'],
    ['https://www.alibaba.com/trade/search?SearchText=lantern', 'lantern'],
  ])('%s asks for %s', (url, query) => {
    const facts = extract(page(card), url);
    expect([facts?.kind, facts?.query, facts?.listings?.length]).toEqual(['search', query, 1]);
  });

  it.each([
    ['https://www.amazon.com/stores/x'],
    ['https://www.amazon.com/gp/bestsellers/s'],
    ['https://www.aliexpress.com/store/1'],
    ['https://quay.en.alibaba.com/productlist.html'],
  ])('%s is none', (url) => {
    expect(extract(page(card), url)).toBeNull();
  });
});

describe('weight and size', () => {
  const weigh = (...pairs: [string, string][]) => extract(product(rows(...pairs)), AMAZON)?.weight ?? null;
  const measure = (...pairs: [string, string][]) =>
    extract(product(rows(...pairs)), AMAZON)?.dimensions ?? null;

  it('prefers the packaged weight, then an own label, then a combined cell', () => {
    const item: [string, string] = ['Item Weight', '100 g'];
    const combined: [string, string] = ['Product Dimensions', '10 x 8 x 3 cm; 90 g'];
    const packed: [string, string] = ['Package Dimensions', '12 x 9 x 4 cm; 130 g'];
    const shipping: [string, string] = ['Shipping Weight', '140 g'];
    expect(weigh(combined)).toMatchObject({ grams: 90, packaged: false });
    expect(weigh(combined, item)).toMatchObject({ grams: 100, label: 'Item Weight', packaged: false });
    expect(weigh(item, packed)).toMatchObject({ grams: 130, packaged: true });
    expect(weigh(packed, item, shipping)).toMatchObject({ grams: 140, packaged: true });
    expect(measure(combined, packed)).toMatchObject({ mm: [120, 90, 40], packaged: true });
    expect(measure(combined, ['Single package size', '13X9X4 cm'])).toMatchObject({ mm: [130, 90, 40] });
    expect(measure(['Size', '9 x 9 x 9 cm'], combined)).toMatchObject({ mm: [100, 80, 30], packaged: false });
  });

  it.each([
    ['Maximum Weight Recommendation', '15 pounds'],
    ['Weight capacity', '5 kg'],
    ['Fabric weight', '180 g'],
    ['Battery weight', '20 g'],
    ['Tragkraft (Gewicht)', '5 kg'],
    ['耐荷重量', '10 kg'],
    ['Максимальный вес', '90 кг'],
    ['Peso máximo recomendado', '90 kg'],
    ['Weight', '9'],
    ['Weight', '0.000 kg'],
    ['Weight', '100-200 g'],
    ['Item Weight', 'see description: 300 g'],
    ['Model', '357g'],
  ])('%s: %s is not the weight', (label, value) => {
    expect(weigh([label, value])).toBeNull();
  });

  it.each([
    ['Screen size', '15 x 9 x 1 cm'],
    ['Seat dimensions', '40 x 40 x 5 cm'],
    ['Product dimensions', '15.5L x 7.2W centimeters'],
    ['Product dimensions', '40 x 25 x 9'],
    ['Package Dimensions', '0 x 0 x 0 cm'],
  ])('%s: %s is not the size', (label, value) => {
    expect(measure([label, value])).toBeNull();
  });

  it.each([
    ['Weight (kg)', '0.35', 350],
    ['Gewicht [g]', '120', 120],
    ['重量（克）', '85', 85],
  ])('reads the unit in the label %s', (label, value, grams) => {
    expect(weigh([label, value])?.grams).toBe(grams);
  });

  // 10 x 10 x 10 cm is one litre: the floor for a packed size is 5 g, for a bare one 1.2 g.
  it.each([
    ['Package Dimensions', '4.9 g', 'too-light-for-size'],
    ['Package Dimensions', '5 g', undefined],
    ['Product Dimensions', '1.1 g', 'too-light-for-size'],
    ['Product Dimensions', '1.2 g', undefined],
    ['Product Dimensions', '0.99 g', 'too-small'],
  ])('%s 10 x 10 x 10 cm with %s is flagged %s', (label, weight, suspect) => {
    expect(weigh([label, '10 x 10 x 10 cm'], ['Item Weight', weight])?.suspect).toBe(suspect);
  });

  it('does not judge an article that may be measured set up', () => {
    expect(weigh(['Product Dimensions', '300 x 300 x 200 cm'], ['Item Weight', '5 kg'])).toMatchObject({
      grams: 5000,
    });
    expect(
      weigh(['Product Dimensions', '300 x 300 x 200 cm'], ['Item Weight', '5 kg'])?.suspect,
    ).toBeUndefined();
  });

  it('reads a comma by the language of the page', () => {
    const html = rows(['Gewicht', '1,234 kg']);
    expect(extract(product(html, 'de'), AMAZON)?.weight?.grams).toBe(1234);
    expect(extract(product(html, 'en'), AMAZON)?.weight?.grams).toBe(1_234_000);
  });

  it('passes over comparison tables of other products', () => {
    const document = product(
      '<div id="product-comparison_feature_div"><table><tr><th>Item Weight</th><td>9 kg</td></tr></table></div>',
    );
    expect(extract(document, AMAZON)?.weight).toBeNull();
  });
});

describe('price', () => {
  const price = (inside: string, url = AMAZON) => {
    const facts = extract(product(inside), url);
    return facts && { price: facts.price, max: facts.priceMax };
  };

  it('takes neither struck out, unit nor used prices when a new offer stands', () => {
    const html = `<div id="corePrice_feature_div">
      <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$50.00</span></span>
      <span class="a-price" data-a-size="mini"><span class="a-offscreen">$1.20</span></span>
      <span class="a-price" data-a-size="xl"><span class="a-offscreen">$30.00</span></span></div>
      <div id="usedBuySection"><span class="offer-price">$10.00</span></div>`;
    expect(price(html)).toEqual({ price: { amount: 30, currency: 'USD' }, max: null });
  });

  it('keeps a form of a used offer out until nothing else is there', () => {
    const form = (row: string, amount: string) =>
      `<div id="${row}"><input name="items[0.base][customerVisiblePrice][amount]" value="${amount}"><input name="items[0.base][customerVisiblePrice][currencyCode]" value="USD"></div>`;
    expect(price(form('usedAccordionRow_0', '10.0') + form('newAccordionRow_0', '30.0'))?.price?.amount).toBe(
      30,
    );
    expect(price(form('usedAccordionRow_0', '10.0'))?.price).toBeNull();
  });

  it.each([
    ['<span id="priceblock_ourprice">0,00 €</span>'],
    ['<span id="priceblock_ourprice">Currently unavailable</span>'],
    ['<div id="olp_feature_div">11 new from <span class="a-color-price">$18.93</span></div>'],
    ['<div id="rentBuySection"><span class="offer-price">$4.10</span></div>'],
  ])('%s is no price', (html) => {
    expect(price(html)).toEqual({ price: null, max: null });
  });
});

/** Two places to pick and what to do there: an element disappears, or loses its text and attributes. */
const damage = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 });

describe('a broken page', () => {
  const products = allFixtures();

  it('never throws, never breaks the schema, never invents a fixture’s missing weight', () => {
    fc.assert(
      fc.property(fc.nat(), damage, (pick, wounds) => {
        const fixture = products[pick % products.length] ?? expect.fail('no fixture');
        const document = fixtureDocument(fixture);
        const before = extract(fixtureDocument(fixture), fixtureUrl(fixture));
        for (const [place, remove] of wounds) {
          const elements = document.querySelectorAll('body *');
          const element = elements[place % Math.max(1, elements.length)];
          if (!element) continue;
          if (remove) element.remove();
          else element.textContent = '';
        }
        const facts = extract(document, fixtureUrl(fixture));
        if (facts) expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
        if (before && !before.weight && facts) expect(facts.weight).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('bounds what a hostile page puts in', () => {
    const long = 'x'.repeat(5000);
    const document = page(
      `<html><body><div id="dp"><span id="productTitle">${long}</span>${rows(['Item Weight', '1 kg'])}<a id="sellerProfileTriggerId">${long}</a></div></body></html>`,
    );
    const facts = extract(document, `${AMAZON}?${long}`);
    expect(pageFactsSchema.safeParse(facts).success).toBe(true);
    expect(facts?.title).toHaveLength(2000);
  });
});
