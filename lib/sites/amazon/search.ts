import type { Listing } from '../../core/facts';
import type { Items, Page, PageType } from '../adapter';
import { bareListing, listedPrice, listingReader } from '../readers/cards';
import { parseAtLeast, parseCount, parseRating } from '../readers/number';
import { all, attribute, firstText, fromQuery, textOf, tidy } from '../readers/text';
import { priceText } from './price';

const SEARCH_PATH = /^(?:\/-\/[a-z_]+)?\/(?:[^/]+\/)?s(?:\/ref=[^/]*)?\/?$/i;
const STRUCK = '[data-a-strike=true], .a-text-price';

const items: Items = {
  corner: 'start',
  selector: '[data-component-type=s-search-result][data-asin]',
  id: (card) => /^[A-Z0-9]{10}$/.exec(card.getAttribute('data-asin') ?? '')?.[0] ?? null,
};

function cardPrice(card: Element, page: Page): Pick<Listing, 'price' | 'priceMax'> {
  const [first, second] = all(card, '.a-price').filter((element) => !element.matches(STRUCK));
  if (!first) return { price: null, priceMax: null };
  const low = listedPrice(priceText(first), page.currency);
  const ranged = second && first.closest('.a-price-range')?.contains(second);
  const high = ranged ? listedPrice(priceText(second), page.currency).price : null;
  return low.price && high && high.amount > low.price.amount ? { ...low, priceMax: high.amount } : low;
}

/** Number of ratings: spoken in full by the link even where the screen shows `(1.2K)`. */
function cardReviews(card: Element): number | null {
  const links = all(card, 'a[href*=customerReviews]');
  const spoken = links
    .flatMap((link) => [link, link.parentElement])
    .map((el) => el?.getAttribute('aria-label'));
  return (
    [...spoken, ...links.map(textOf)].map((text) => parseCount(text ?? '')).find((n) => n !== null) ?? null
  );
}

function fromCard(card: Element, id: string, page: Page): Listing | null {
  const spoken = tidy(card.querySelector('a h2[aria-label]')?.getAttribute('aria-label') ?? '');
  const title = firstText(card, 'h2 a, a h2') || spoken || firstText(card, 'h2');
  if (!title) return null;
  return {
    ...bareListing(id, title, new URL(`/dp/${id}`, page.url).href),
    ...cardPrice(card, page),
    rating: parseRating(firstText(card, 'i[class*=a-star] .a-icon-alt, .a-icon-alt')),
    reviews: cardReviews(card),
    sold: parseAtLeast(firstText(card, '[data-cy=reviews-block] .a-size-base.a-color-secondary')),
    sponsored:
      card.matches('.AdHolder') ||
      card.querySelector('.puis-sponsored-label-text, .s-sponsored-label-text') !== null,
  };
}

/** Search results of Amazon's shops, layouts of 2021 on. */
export const search: PageType = {
  kind: 'search',
  when: (url, document) => SEARCH_PATH.test(url.pathname) && document.querySelector(items.selector) !== null,
  anchors: ['[data-component-type=s-result-info-bar] h1', '.s-breadcrumb', items.selector],
  avoid: [],
  items,
  fields: {
    query: [fromQuery('k'), fromQuery('field-keywords'), attribute('#twotabsearchtextbox', 'value')],
    listings: [listingReader(items, fromCard)],
  },
};
