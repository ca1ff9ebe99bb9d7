import type { PriceTier } from '../../core/facts';
import { NUMBER, normalise, parseNumber } from '../../core/units/number';
import { type ParsedPrice, parseCurrency, parsePrice } from '../../core/units/price';
import type { Page, PriceRead, Reader } from '../adapter';
import { assigned, at, type Json, list, num, str } from '../readers/embedded';
import type { PairSource } from '../readers/parcel';
import { all, textOf, tidy } from '../readers/text';

interface Ladder {
  tiers: PriceTier[];
  currency: string;
  unit: string | null;
}

/** Step of a price ladder at a selector, with the selectors of its quantity and price inside (none: the children). */
const STEPS = [
  ['[data-testid=ladder-price] .price-item', '', ''],
  ['.price-list .price-item', '.quality', '.price'],
  ['.ma-ladder-price-item', '.ma-quantity-range', '.ma-spec-price'],
] as const;

const NUMBERS = new RegExp(NUMBER, 'g');
const quantities = (text: string) =>
  (normalise(text).match(NUMBERS) ?? []).map((token) => parseNumber(token) ?? 0).filter((value) => value > 0);

/** Unit word behind the last number: `10 - 29 pieces`. */
const unitOf = (text: string) => /\d\s*([\p{L}][\p{L}\s./()]*)$/u.exec(tidy(text))?.[1]?.trim() ?? null;

function shownLadder(page: Page): Ladder | null {
  for (const [step, quantity, price] of STEPS) {
    const rows = all(page.document, step).map((item) => ({
      quantity: textOf(quantity ? item.querySelector(quantity) : item.children[0]),
      price: parsePrice(textOf(price ? item.querySelector(price) : item.children[1]), page.currency),
    }));
    const tiers = rows.flatMap(({ quantity: text, price: paid }) => {
      const [minQty, maxQty = null] = quantities(text);
      return minQty && paid ? [{ minQty, maxQty, price: paid.amount }] : [];
    });
    const first = rows[0];
    if (tiers.length > 0 && tiers.length === rows.length && first?.price) {
      return { tiers, currency: first.price.currency, unit: unitOf(first.quantity) };
    }
  }
  return null;
}

/** `window.detailData = {globalData: {product, seller}}`, the page's own data where the whole page is there. */
export function detailData(page: Page): Json {
  const found = assigned(page.document, /detailData\s*=\s*(?=\{)/g);
  return at(
    found.find((data) => at(data, 'globalData', 'product')),
    'globalData',
  );
}

function dataLadder(page: Page): Ladder | null {
  const steps = list(at(detailData(page), 'product', 'price', 'productLadderPrices'));
  const shown = parseCurrency(str(at(steps[0], 'formatPrice')));
  const tiers = steps.flatMap((step) => {
    const minQty = num(at(step, 'min'));
    const price = num(at(step, shown ? 'price' : 'dollarPrice'));
    return minQty && price ? [{ minQty, maxQty: num(at(step, 'max')), price }] : [];
  });
  return tiers.length > 0 ? { tiers, currency: shown ?? 'USD', unit: null } : null;
}

/** The ladder as the page shows it, in the buyer's currency, else as its data have it. */
const ladder = (page: Page) => shownLadder(page) ?? dataLadder(page);

/** Steps of the price ladder. */
export const ladderTiers: Reader<PriceTier[]> = ['price ladder', (page) => ladder(page)?.tiers];

/** From the cheapest to the dearest step. */
export const ladderPrice: Reader<PriceRead> = [
  'price ladder',
  (page) => {
    const found = ladder(page);
    if (!found) return null;
    const prices = found.tiers.map(({ price }) => price);
    const [amount, max] = [Math.min(...prices), Math.max(...prices)];
    return { amount, currency: found.currency, max: max > amount ? max : null };
  },
];

/** Smallest order: where the ladder begins. */
export const ladderMoq: Reader<{ qty: number; unit: string | null }> = [
  'price ladder',
  (page) => {
    const found = ladder(page);
    return found?.tiers[0] ? { qty: found.tiers[0].minQty, unit: found.unit } : null;
  },
];

const SAMPLE = '[data-testid=fortifiedSample], [class*=sample], del, s';

/** Price or range of a product without ladder: the first price in the price box that is not the sample's. */
export function boxPrice(selector: string): Reader<PriceRead> {
  return [
    selector,
    ({ document, currency }) => {
      for (const element of all(document, `${selector} span, ${selector} div, ${selector}`)) {
        if (element.closest(SAMPLE) || element.querySelector(SAMPLE)) continue;
        const text = textOf(element);
        const price: ParsedPrice | null = text.length < 60 ? parsePrice(text, currency) : null;
        if (price && /[^\d\s.,–-]/.test(text) && parseCurrency(text)) return price;
      }
      return null;
    },
  ];
}

const LEAST = /(?:min[\p{L}.]*[^\d:]{0,40}|moq)[:：]?\s*(\d[\d.,]*)\s*([\p{L}]+)?/iu;

/** Smallest order in a text such as `Min. order: 10 pieces`. */
export function leastOrder(text: string): { qty: number; unit: string | null } | null {
  const match = LEAST.exec(normalise(text));
  const qty = match && parseNumber(match[1]?.replace(/[.,]$/, '') ?? '');
  return qty ? { qty, unit: match[2] ?? null } : null;
}

/** `Min. order: 10 pieces` in the text at a selector. */
export function boxMoq(selector: string): Reader<{ qty: number; unit: string | null }> {
  return [
    selector,
    ({ document }) => {
      for (const element of all(document, selector)) {
        const least = leastOrder(textOf(element));
        if (least) return least;
      }
      return null;
    },
  ];
}

/** Smallest order in the page's data. */
export const dataMoq: Reader<{ qty: number; unit: string | null }> = [
  'detailData moq',
  (page) => {
    const qty = num(at(detailData(page), 'product', 'moq'));
    return qty === null ? null : { qty, unit: null };
  },
];

/** Properties in the page's data. */
export const dataProperties: PairSource = [
  'detailData properties',
  (page) => {
    const product = at(detailData(page), 'product');
    return ['productBasicProperties', 'productKeyIndustryProperties', 'productOtherProperties']
      .flatMap((group) => list(at(product, group)))
      .map((item) => ({ label: tidy(str(at(item, 'attrName'))), value: tidy(str(at(item, 'attrValue'))) }));
  },
];
