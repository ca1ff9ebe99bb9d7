import { parsePrice } from '../../core/units/price';
import type { Page, PriceRead, Reader } from '../adapter';
import { assigned, at, type Json, linkedData, list, num, str } from '../readers/embedded';
import { parseRating } from '../readers/number';
import type { PairSource } from '../readers/parcel';
import { tidy } from '../readers/text';

/**
 * Product data in the page's scripts: `window.runParams = {data: {...}}` (to about 2023; a page may carry several
 * and only one with content) or `_init_data_= {data: {...}}`.
 */
const START =
  /(?:runParams\s*=\s*\{\s*["']?data["']?\s*:\s*|_init_data_\s*=\s*\{\s*["']?data["']?\s*:\s*)(?=\{)/g;

function modules(page: Page): Json {
  const found = assigned(page.document, START).map((data) => at(data, 'data') ?? data);
  return found.find((data) => at(data, 'titleModule') ?? at(data, 'productInfoComponent')) ?? null;
}

/** First text at any of the paths. */
function textAt(page: Page, paths: readonly string[]): string {
  const data = modules(page);
  for (const path of paths) {
    const found = str(at(data, ...path.split('.')));
    if (found) return tidy(found);
  }
  return '';
}

/** Reader of a text in the page data. */
export function dataText(...paths: string[]): Reader<string> {
  return [`data ${paths.join(' | ')}`, (page) => textAt(page, paths)];
}

/** Reader of a number in the page data. */
export function dataNumber(...paths: string[]): Reader<number> {
  return [`data ${paths.join(' | ')}`, (page) => num(textAt(page, paths))];
}

/** Pairs of lower and upper amounts, promotion first. */
const AMOUNTS = [
  ['priceModule.minActivityAmount', 'priceModule.maxActivityAmount'],
  ['priceModule.minAmount', 'priceModule.maxAmount'],
  ['priceComponent.discountPrice.minActivityAmount', 'priceComponent.discountPrice.maxActivityAmount'],
  ['priceComponent.origPrice.minAmount', 'priceComponent.origPrice.maxAmount'],
] as const;

/** Price or range in the page data: what a buyer pays, promotion included. */
export const dataPrice: Reader<PriceRead> = [
  'data price',
  (page) => {
    const data = modules(page);
    for (const [low, high] of AMOUNTS) {
      const from = at(data, ...low.split('.'));
      const amount = num(at(from, 'value'));
      const currency =
        str(at(from, 'currency')) ||
        textAt(page, ['commonModule.currencyCode', 'currencyComponent.currencyCode']);
      const max = num(at(data, ...high.split('.'), 'value'));
      if (amount && /^[A-Z]{3}$/.test(currency))
        return { amount, currency, max: max && max > amount ? max : null };
    }
    return null;
  },
];

/** Category path in the page data, without the two entries that lead to every page. */
export const dataCategory: Reader<string[]> = [
  'data breadcrumb',
  (page) => {
    const data = modules(page);
    const path = list(
      at(data, 'crossLinkModule', 'breadCrumbPathList') ?? at(data, 'breadcrumbComponent', 'pathList'),
    );
    return path.filter((item) => num(at(item, 'cateId'))).map((item) => tidy(str(at(item, 'name'))));
  },
];

/** Properties in the page data. */
export const dataProperties: PairSource = [
  'data properties',
  (page) => {
    const data = modules(page);
    const props = list(at(data, 'specsModule', 'props') ?? at(data, 'productPropComponent', 'props'));
    return props.map((item) => ({
      label: tidy(str(at(item, 'attrName'))),
      value: tidy(str(at(item, 'attrValue'))),
    }));
  },
];

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
