import type { PageFacts } from '../core/facts';
import { categoryId } from '../core/fees';
import { convert, type FxRate } from '../core/fx';
import { type Currency, fromDecimal, type Money } from '../core/money';
import type { CountryCode, Sourced } from '../core/origin';
import { amazonPlatform, amazonSite, platformCurrency } from '../core/profit';
import type { Sides } from '../core/rates';
import { shippedFees } from '../data/fees';
import type { PercentField, SaleInputs, SaleView } from '../messages/sale-view';
import type { DecimalMoney, ProductMarket, ProductValues } from '../storage/database';
import type { SaleRates, Settings } from '../storage/settings-schema';

/** Margin aimed at until the seller sets his own. */
const DEFAULT_TARGET = '20';

export const NO_MARKET: ProductMarket = {
  price: null,
  duty: null,
  service: null,
};

/** Where the page sells: the platform in the fee tables, and how. */
export function marketplaceOf(facts: PageFacts, settings: Settings): Pick<SaleView, 'platform' | 'channel'> {
  if (facts.site === 'alibaba') return { platform: settings.alibabaFee, channel: 'b2b' };
  if (facts.site === 'aliexpress') return { platform: 'aliexpress', channel: 'marketplace' };
  return { platform: facts.country && amazonPlatform(facts.country), channel: 'marketplace' };
}

export const toMoney = ({ amount, currency }: DecimalMoney): Money => fromDecimal(amount, currency);

/** The page's price for an order of this many pieces; a ladder's step where it has one. */
function pagePrice({ price, priceTiers }: PageFacts, quantity: number): Money | null {
  if (price === null) return null;
  const step = priceTiers?.filter(({ minQty }) => minQty <= quantity).at(-1) ?? priceTiers?.[0];
  const stated = fromDecimal((step?.price ?? price.amount).toFixed(4), price.currency, 'halfUp');
  return stated.minor > 0 ? stated : null;
}

/** Price of one piece in the currency the platform settles in. */
function priceOf(
  facts: PageFacts,
  own: ProductMarket,
  quantity: number,
  currency: Currency | null,
  fx: readonly FxRate[],
): Sourced<Money | null> {
  if (own.price) return { value: toMoney(own.price), origin: 'yours' };
  const stated = pagePrice(facts, quantity);
  if (stated === null) return { value: null, origin: 'missing' };
  if (currency === null || stated.currency === currency) return { value: stated, origin: 'page' };
  const converted = convert(stated, currency, fx, 'halfUp');
  if (!converted || converted.origin === null) return { value: null, origin: 'missing' };
  return { value: converted.money, origin: 'assumed', note: `${stated.currency} ${converted.rate}` };
}

/** The product's own figure, else the seller's for all products. */
function rateOf(rate: keyof SaleRates, own: ProductValues, settings: Settings): Sourced<string | null> {
  const value = own.rates[rate] ?? settings.rates[rate];
  if (value === undefined) return { value: null, origin: 'missing' };
  return { value, origin: 'yours', ...(own.rates[rate] === undefined && { note: 'all-products' }) };
}

const typed = <T>(value: T | null | undefined): Sourced<T | null> =>
  value === null || value === undefined ? { value: null, origin: 'missing' } : { value, origin: 'yours' };

export interface SaleAsk {
  facts: PageFacts;
  own: ProductValues;
  destination: CountryCode;
  quantity: number;
  /** Of one piece as packed. */
  grams: number | null;
  mm: Sides | null;
  settings: Settings;
  fx: readonly FxRate[];
}

/** The key under which a site's own commission is kept. */
export const commissionKey = (platform: string | null, facts: PageFacts): string => platform ?? facts.site;

function commissionOf(platform: string | null, { facts, settings }: SaleAsk): Sourced<string | null> {
  const own = settings.commissions[commissionKey(platform, facts)];
  return typed(own?.percent ?? own?.before);
}

function percents(ask: SaleAsk, platform: string | null): Record<PercentField, Sourced<string | null>> {
  const { own, settings, destination } = ask;
  const duty = own.markets[destination]?.duty;
  const target = rateOf('target', own, settings);
  return {
    duty: duty ? typed(duty) : { ...typed(settings.markets[destination]?.duty), note: 'market' },
    commission: commissionOf(platform, ask),
    rebate: typed(own.rebate),
    ads: rateOf('ads', own, settings),
    returns: rateOf('returns', own, settings),
    writeOff: rateOf('writeOff', own, settings),
    fxSpread: rateOf('fxSpread', own, settings),
    target: target.value === null ? { value: DEFAULT_TARGET, origin: 'assumed' } : target,
  };
}

/** Everything the sale rests on, each figure with its origin. */
export function saleInputs(ask: SaleAsk, platform: string | null): SaleInputs {
  const { facts, own, destination, quantity, settings, fx } = ask;
  const currency = platform === null ? null : platformCurrency(platform, shippedFees);
  const { cost, hs, category, monthlyPieces } = own;
  return {
    ...percents(ask, platform),
    price: priceOf(facts, own.markets[destination] ?? NO_MARKET, quantity, currency, fx),
    cost: typed(cost && toMoney(cost)),
    returnFreight: typed(settings.returnFreight && toMoney(settings.returnFreight)),
    hs: typed(hs),
    category: category === null ? pageCategory(facts, platform) : typed(category),
    monthlyPieces: typed(monthlyPieces),
  };
}

/** The platform's category that has the name of one on the page's path, the innermost first. */
function pageCategory({ category }: PageFacts, platform: string | null): Sourced<string | null> {
  const known = new Set(categoriesOf(platform).map(({ id }) => id));
  const crumb = category?.findLast((name) => known.has(categoryId(name)));
  if (crumb === undefined) return { value: null, origin: 'missing' };
  return { value: categoryId(crumb), origin: 'page', note: crumb };
}

/** Categories whose commission the platform's table states. */
export function categoriesOf(platform: string | null): SaleView['categories'] {
  const site = amazonSite(platform);
  const table = shippedFees.referral.find((one) => one.site === site);
  return table?.categories.map(({ id, name }) => ({ id, name })) ?? [];
}
