import type { Listing } from '../../core/facts';
import type { Items, Page, PageType } from '../adapter';
import { bareListing, listedPrice, listingReader } from '../readers/cards';
import { assigned, at, type Json, list, num, str } from '../readers/embedded';
import { parseAtLeast, parseRating } from '../readers/number';
import { all, fromPath, fromQuery, textOf, tidy } from '../readers/text';

const SEARCH_PATH = /^\/(?:w\/|wholesale|af\/|category\/|popular\/|glosearch\/|p\/[^/]*search)/;
const DATA = /_init_data_\s*=\s*\{\s*["']?data["']?\s*:\s*(?=\{)/g;
const LINKS = 'a[class*=search-card-item], a[class*=manhattan--container], #card-list a[href*="/item/"]';
/** Numbers of products on aliexpress.us are higher by this than everywhere else. */
const US_OFFSET = 2 ** 51;

const items: Items = {
  corner: 'start',
  selector: LINKS,
  id: (card) => {
    const href = card.getAttribute('href') ?? '';
    const own = /\/item\/(\d{6,})\.html/.exec(href)?.[1];
    if (own) return own;
    // Links to bundles and welcome gifts name the product by its number outside the United States.
    const bundled = /[?&]productIds=(\d{6,})/.exec(href)?.[1];
    const inUs = card.ownerDocument.querySelector('a[href*="aliexpress.us/item/"]') !== null;
    return bundled ? String(Number(bundled) + (inUs ? US_OFFSET : 0)) : null;
  },
};

const addressOf = (id: string, page: Page) => new URL(`/item/${id}.html`, page.url).href;

/** Cards in the page's own data; a card that is a gift with any purchase states no price. */
function fromData(page: Page): Listing[] {
  const found = assigned(page.document, DATA).map((data) =>
    list(at(data, 'data', 'root', 'fields', 'mods', 'itemList', 'content')),
  );
  return (found.find(({ length }) => length > 0) ?? []).flatMap((item) => dataListing(item, page) ?? []);
}

function dataListing(item: Json, page: Page): Listing | null {
  const id = str(at(item, 'productId'));
  const title = tidy(str(at(item, 'title', 'displayTitle')));
  if (!id || !title) return null;
  const sale = at(item, 'prices', 'salePrice');
  const amount = num(at(sale, 'minPrice'));
  const max = num(at(sale, 'maxPrice'));
  const currency = str(at(sale, 'currencyCode'));
  return {
    ...bareListing(id, title, addressOf(id, page)),
    price: amount && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : null,
    priceMax: amount && max && max > amount ? max : null,
    rating: parseRating(str(at(item, 'evaluation', 'starRating'))),
    sold: parseAtLeast(str(at(item, 'trade', 'tradeDesc'))),
    seller: tidy(str(at(item, 'store', 'storeName'))) || null,
    sponsored: str(at(item, 'productType')) === 'ad',
  };
}

/** Words for "sold" in the languages of the shop; its classes are hashed, so the text must tell. */
const SOLD =
  /sold|vendid|vendus?|verkauft|vendut|venduti|verkocht|sprzedan|продан|satıld|satış|تم بيع|مباع|נמכר|販売|판매|ขายแล้ว|terjual|đã bán|已售/iu;

function fromCard(card: Element, id: string, page: Page): Listing | null {
  const title =
    tidy(card.querySelector('[role=heading][title], h1[title], h3[title]')?.getAttribute('title') ?? '') ||
    textOf(card.querySelector('h3, h1, [class*=titleText]'));
  if (!title) return null;
  // One of the layouts misspells the attribute.
  const priced = all(card, '[aria-label], [arial-label], [class*=price-sale]').find(
    (element) => element.matches(':not([role=heading])') && /\d/.test(textOf(element)),
  );
  const leaves = all(card, 'span').filter(
    (element) => element.children.length === 0 && !priced?.contains(element),
  );
  const textWith = (pattern: RegExp) => leaves.map(textOf).find((text) => pattern.test(text)) ?? '';
  const spoken = priced?.getAttribute('aria-label') ?? priced?.getAttribute('arial-label');
  return {
    ...bareListing(id, title, addressOf(id, page)),
    ...listedPrice(spoken || textOf(priced), page.currency),
    rating: parseRating(textWith(/^[1-5](?:[.,]\d)?$/)),
    sold: parseAtLeast(textWith(SOLD)),
    sponsored: /[?&](?:aem_p4p_detail|search_p4p_id)=/.test(card.getAttribute('href') ?? ''),
  };
}

/** Search, category and campaign lists. Layouts of 2022 on. */
export const search: PageType = {
  kind: 'search',
  when: (url, document) =>
    SEARCH_PATH.test(url.pathname) &&
    (document.querySelector(LINKS) !== null || /"itemList"\s*:\s*\{/.test(inlineScripts(document))),
  anchors: ['#card-list', '[class*=card-list]', LINKS],
  avoid: [],
  items,
  fields: {
    query: [
      fromQuery('SearchText'),
      fromPath(/^\/(?:w\/)?wholesale-([^/]+?)\.html/, (slug) => slug.replace(/-/g, ' ')),
    ],
    listings: [listingReader(items, fromCard, fromData)],
  },
};

const inlineScripts = (document: Document) =>
  all(document, 'script:not([src])')
    .map((script) => script.textContent ?? '')
    .find((source) => source.includes('_init_data_')) ?? '';
