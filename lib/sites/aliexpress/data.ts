import type { Page, PriceRead, Reader } from '../adapter';
import { assigned, at, type Json, list, num, str } from '../readers/embedded';
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

/** Where prices stand, promotion first; `?` is `min` or `max`. */
const AMOUNTS = [
  'priceModule.?ActivityAmount',
  'priceModule.?Amount',
  'priceComponent.discountPrice.?ActivityAmount',
  'priceComponent.origPrice.?Amount',
];

/** Price or range in the page data: what a buyer pays, promotion included. */
export const dataPrice: Reader<PriceRead> = [
  'data price',
  (page) => {
    for (const path of AMOUNTS) {
      const [low, high] = ['min', 'max'].map((end) => path.replace('?', end));
      const amount = num(textAt(page, [`${low}.value`]));
      const max = num(textAt(page, [`${high}.value`]));
      const currency = textAt(page, [
        `${low}.currency`,
        'commonModule.currencyCode',
        'currencyComponent.currencyCode',
      ]);
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
