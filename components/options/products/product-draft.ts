import type { CountryCode } from '../../../lib/core/origin';
import type { ProductRecord, ProductValues } from '../../../lib/storage/database';
import type { Read } from '../form';
import { orNull, together, typedPercent, typedText, typedWhole } from '../typed-values';
import { moneyText, typedHs, typedMoney } from './product-values';

const FIELDS = ['cost', 'hs', 'rebate', 'monthlyPieces', 'category'] as const;
export type ProductField = (typeof FIELDS)[number];

/** A product's figures as typed: the fixed ones, and `price_US`, `duty_US` for each market. */
export type ProductDraft = Record<string, string>;

export const marketsOf = (product: ProductRecord, targets: readonly CountryCode[]): CountryCode[] => [
  ...new Set([...targets, ...Object.keys(product.markets)]),
];

export function productDraft(product: ProductRecord, targets: readonly CountryCode[]): ProductDraft {
  const fixed = Object.fromEntries(FIELDS.map((field) => [field, String(product[field] ?? '')]));
  const markets = marketsOf(product, targets).flatMap((country) => {
    const market = product.markets[country];
    return [
      [`price_${country}`, moneyText(market?.price ?? null)],
      [`duty_${country}`, market?.duty ?? ''],
    ];
  });
  return { ...fixed, cost: moneyText(product.cost), ...Object.fromEntries(markets) };
}

/** The values to remember, or what is wrong with each field. A rebate cannot exceed the VAT in the purchase price. */
export function readProduct(
  product: ProductRecord,
  countries: readonly CountryCode[],
  purchaseVat: string,
): (draft: ProductDraft) => Read<ProductDraft, Partial<ProductValues>> {
  return (draft) => {
    const text = (field: string) => draft[field] ?? '';
    const fixed = together({
      cost: orNull(text('cost'), (typed) => typedMoney(typed, 'CNY')),
      hs: orNull(text('hs'), typedHs),
      rebate: orNull(text('rebate'), (typed) => {
        const read = typedPercent(typed);
        const above = 'value' in read && Number(read.value) > Number(purchaseVat);
        return above ? { problem: { code: 'rebate-above-vat', params: { vat: purchaseVat } } } : read;
      }),
      monthlyPieces: orNull(text('monthlyPieces'), (typed) => typedWhole(typed, 1, 10_000_000)),
      category: orNull(text('category'), typedText),
    });
    const prices = together(
      Object.fromEntries(
        countries.map((country) => [
          `price_${country}`,
          orNull(text(`price_${country}`), (typed) => typedMoney(typed, null)),
        ]),
      ),
    );
    const duties = together(
      Object.fromEntries(
        countries.map((country) => [`duty_${country}`, orNull(text(`duty_${country}`), typedPercent)]),
      ),
    );
    if ('problems' in fixed || 'problems' in prices || 'problems' in duties) {
      return {
        problems: Object.assign(
          {},
          ...[fixed, prices, duties].map((one) => ('problems' in one ? one.problems : {})),
        ),
      };
    }
    const markets = { ...product.markets };
    for (const country of countries) {
      const price = prices.value[`price_${country}`] ?? null;
      const duty = duties.value[`duty_${country}`] ?? null;
      const old = markets[country];
      if (price !== null || duty !== null || old)
        markets[country] = { service: old?.service ?? null, price, duty };
    }
    return { value: { ...fixed.value, markets } };
  };
}
