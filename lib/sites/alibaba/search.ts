import type { Listing } from '../../core/facts';
import type { Items, Page, PageType } from '../adapter';
import { bareListing, listedPrice, listingReader } from '../readers/cards';
import { assigned, at, type Json, list, num, str } from '../readers/embedded';
import { parseAtLeast, parseCount, parseRating } from '../readers/number';
import { firstText, fromQuery, tidy } from '../readers/text';
import { leastOrder } from './ladder';

const SEARCH_PATH = /^\/(?:trade\/search|search\/|products\/|showroom\/|wholesale\/)/;
const DATA = /(?:\._offer_list|__page__data_config|__offer_list__|\.data)\s*=\s*(?=\{)/g;

const items: Items = {
  corner: 'start',
  // The attribute that Alibaba.com counts clicks by holds the product's number in every layout since 2019.
  selector: '[data-ctrdot]',
  id: (card) => /^\d{6,}$/.exec(card.getAttribute('data-ctrdot') ?? '')?.[0] ?? null,
};

const offers = (page: Page): Json[] =>
  assigned(page.document, DATA)
    .map((data) => list(at(data, 'offerResultData', 'offers')))
    .find(({ length }) => length > 0) ?? [];

/** Text of a title in the page's data, which marks the words searched for and puts badges before them. */
const plain = (html: string) => tidy(html.replace(/<[^>]*>/g, ''));

const addressOf = (path: string, id: string) => {
  const { origin, pathname } = new URL(path || `/product-detail/_${id}.html`, 'https://www.alibaba.com');
  return origin + pathname;
};

function fromData(page: Page): Listing[] {
  return offers(page).flatMap((offer) => {
    const id = str(at(offer, 'productId') ?? at(offer, 'id'));
    const title = plain(str(at(offer, 'title')));
    if (!id || !title) return [];
    return {
      ...bareListing(id, title, addressOf(str(at(offer, 'productUrl')), id)),
      ...listedPrice(str(at(offer, 'promotionPrice')) || str(at(offer, 'price')), page.currency),
      moq: leastOrder(str(at(offer, 'moqV2') ?? at(offer, 'moq'))),
      rating: parseRating(str(at(offer, 'reviewScore'))),
      reviews: num(at(offer, 'reviewCount')),
      sold: parseAtLeast(str(at(offer, 'soldOrder'))),
      seller: tidy(str(at(offer, 'companyName'))) || null,
      sponsored: [at(offer, 'isShowAd'), at(offer, 'isP4P'), at(offer, 'isNewAd')].includes(true),
    };
  });
}

function fromCard(card: Element, id: string, page: Page): Listing | null {
  const title = firstText(card, 'h2, [class*=e-title], .elements-title-normal, [class*=title]');
  if (!title) return null;
  const href = card.querySelector('a[href*="product-detail"]')?.getAttribute('href') ?? '';
  const reviews = firstText(card, '.searchx-product-e-review, [class*=e-review]');
  return {
    ...bareListing(id, title, addressOf(href, id)),
    ...listedPrice(
      firstText(card, '[class*=price-price-main], [class*=price-main], [class*=offer-price], [class*=price]'),
      page.currency,
    ),
    moq: leastOrder(
      firstText(card, '.searchx-moq, [class*=moq], [class*=m-sale-features], [class*=minorder]'),
    ),
    rating: parseRating(reviews),
    reviews: parseCount(/\((\d[\d.,]*)\)/.exec(reviews)?.[1] ?? ''),
    sold: parseAtLeast(firstText(card, '[class*=sold]')),
    seller: firstText(card, '[class*=e-company], [class*=company]') || null,
    sponsored: /topad|p4p/.test(card.getAttribute('data-spm') ?? ''),
  };
}

/** Product search of Alibaba.com, layouts of 2024 on. */
export const search: PageType = {
  kind: 'search',
  when: (url, document) =>
    SEARCH_PATH.test(url.pathname) &&
    (document.querySelector(items.selector) !== null ||
      assigned(document, DATA).some((data) => list(at(data, 'offerResultData', 'offers')).length > 0)),
  anchors: ['[data-content*=ProductNormalList]', '[class*=organic-list]', '[data-ctrdot]'],
  avoid: [],
  items,
  fields: {
    query: [
      [
        'offer list keyword',
        ({ document }) =>
          assigned(document, DATA)
            .map((data) => tidy(str(at(data, 'keyword'))))
            .find(Boolean),
      ],
      fromQuery('SearchText'),
    ],
    listings: [listingReader(items, fromCard, fromData)],
  },
};
