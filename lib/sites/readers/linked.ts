import { parsePrice } from '../../core/units/price';
import type { Page, PriceRead, Reader } from '../adapter';
import { at, linkedData, num, str } from './embedded';
import { parseRating } from './number';
import { tidy } from './text';

const products = ({ document }: Page) => linkedData(document, 'Product');

/** First offer of the page's JSON-LD product, whose price is what one piece costs now. */
export const linkedPrice: Reader<PriceRead> = [
  'ld+json offers',
  (page) => {
    const offer = products(page)
      .flatMap((item) => [at(item, 'offers')].flat())
      .find((item) => at(item, 'price') ?? at(item, 'lowPrice'));
    const code = str(at(offer, 'priceCurrency')) || null;
    const price = parsePrice(str(at(offer, 'price') ?? at(offer, 'lowPrice')), code);
    const max = num(at(offer, 'highPrice'));
    return price && { ...price, max: max && max > price.amount ? max : null };
  },
];

/** Product name of the JSON-LD; the shop appends its own name and the number of the search page. */
export const linkedTitle: Reader<string> = [
  'ld+json name',
  (page) => tidy(str(at(products(page)[0], 'name'))).replace(/ - AliExpress(?: \d+)?$/i, ''),
];

/** Rating in the JSON-LD. */
export const linkedRating: Reader<number> = [
  'ld+json aggregateRating',
  (page) => parseRating(str(at(products(page)[0], 'aggregateRating', 'ratingValue'))),
];

/** Number of reviews in the JSON-LD. */
export const linkedReviews: Reader<number> = [
  'ld+json reviewCount',
  (page) => {
    const rating = at(products(page)[0], 'aggregateRating');
    const count = num(at(rating, 'reviewCount') ?? at(rating, 'ratingCount'));
    return count && Number.isInteger(count) ? count : null;
  },
];
