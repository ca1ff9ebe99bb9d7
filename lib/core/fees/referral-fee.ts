import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import type { Currency } from '../money';
import { type PriceTerm, priceTerm } from './price-term';
import type { PriceFee, ReferralCategory, ReferralChange, ReferralTable } from './tables';

/** Letters and digits of a category's name, so that "Home & Kitchen" is `home-and-kitchen`. */
export function categoryId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The category by id or name in English; the table's fallback for one it does not know; null when it has none. */
export function findCategory(table: ReferralTable, category: string | null): ReferralCategory | null {
  const by = (id: string | undefined) => table.categories.find((one) => one.id === id) ?? null;
  if (category === null) return null;
  return by(categoryId(category)) ?? by(table.fallback);
}

/** Referral fee of a category against the price that the table goes by (`basis`). */
export function referralFee(category: ReferralCategory, fba: boolean, currency: Currency): PriceTerm {
  return priceTerm((fba && category.fbaFee) || category.fee, currency);
}

/**
 * The fee of a site whose percentages all changed by the same points, from the category's old percentage. Media and
 * the like change at every price, other goods only above the change's price. Throws RangeError when `oldPercent` is
 * not a decimal.
 */
export function changedReferral(change: ReferralChange, oldPercent: string, media: boolean): PriceFee {
  const percent = addDecimals(oldPercent, change.add);
  const above = { upTo: null, percent, apply: 'whole' } as const;
  if (media) return { bands: [above] };
  return { bands: [{ upTo: change.above, percent: oldPercent, apply: 'whole' }, above] };
}

function addDecimals(a: string, b: string): string {
  const [x, y] = [parseDecimal(a), parseDecimal(b)];
  if (!x || !y) throw new RangeError(`not decimals: ${a}, ${b}`);
  const scale = Math.max(x.scale, y.scale);
  const units = x.units * powerOfTen(scale - x.scale) + y.units * powerOfTen(scale - y.scale);
  return formatDecimal(units, scale);
}
