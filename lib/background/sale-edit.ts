import { fromDecimal, toDecimal } from '../core/money';
import { normalise, parseNumber, parsePrice, readPercent } from '../core/units';
import { SALE_FIELDS, type SaleField, type SaleView } from '../messages/sale-view';
import type { EditError } from '../messages/views';
import type { DecimalMoney, ProductMarket, ProductValues } from '../storage/database';
import type { SaleRates, Settings } from '../storage/settings-schema';
import { commissionKey, NO_MARKET, type SaleAsk } from './sale-inputs';

/** What answering a question about a sale changes: the product's own values, or what holds for all products. */
export interface SaleChange {
  values: Partial<ProductValues>;
  settings: SaleSettings;
}

/** The settings that the panel may change. */
export type SaleSettings = Partial<Pick<Settings, 'rates' | 'commissions' | 'returnFreight'>>;

type Typed = string | null;
type Refusal = { refused: string };
type Step = (typed: Typed, change: SaleChange, context: Context) => Refusal | undefined;

interface Context {
  ask: SaleAsk;
  sale: Pick<SaleView, 'platform'>;
  /** Currency of an amount typed without one. */
  priceCurrency: string;
  forAll: boolean;
}

/** Sellers buy in China; an amount with another sign or code is taken as it says. */
const COST_CURRENCY = 'CNY';
const MAX_PIECES = 10_000_000;

/** An amount as typed, zero included; null when it is none. */
export function readMoney(typed: string, currency: string): DecimalMoney | null {
  const zero = /^[^\d]*0+([.,]0+)?[^\d]*$/.test(normalise(typed));
  const read = zero ? { amount: 0, currency } : parsePrice(typed, currency);
  if (!read || !Number.isFinite(read.amount) || read.amount > 1e9) return null;
  const money = fromDecimal(read.amount.toFixed(4), read.currency, 'halfUp');
  return { amount: toDecimal(money), currency: money.currency };
}

function market(change: SaleChange, { ask }: Context, patch: Partial<ProductMarket>): void {
  const all = change.values.markets ?? ask.own.markets;
  const old = all[ask.destination] ?? NO_MARKET;
  change.values.markets = { ...all, [ask.destination]: { ...old, ...patch } };
}

/** Percentages of every sale: for this product, or for all. */
const rate =
  (name: keyof SaleRates): Step =>
  (typed, change, { ask, forAll }) => {
    const percent = typed === null ? undefined : readPercent(typed);
    if (percent === null) return { refused: 'percent-unreadable' };
    const { [name]: _, ...own } = change.values.rates ?? ask.own.rates;
    const { [name]: __, ...general } = change.settings.rates ?? ask.settings.rates;
    if (forAll) change.settings.rates = percent === undefined ? general : { ...general, [name]: percent };
    change.values.rates = percent === undefined || forAll ? own : { ...own, [name]: percent };
  };

const STEPS: Record<SaleField, Step> = {
  price(typed, change, context) {
    const price = typed === null ? null : readMoney(typed, context.priceCurrency);
    if (typed !== null && (!price || Number(price.amount) === 0)) return { refused: 'amount-unreadable' };
    market(change, context, { price });
  },
  cost(typed, change) {
    const cost = typed === null ? null : readMoney(typed, COST_CURRENCY);
    if (typed !== null && !cost) return { refused: 'amount-unreadable' };
    change.values.cost = cost;
  },
  duty(typed, change, context) {
    const duty = typed === null ? null : readPercent(typed);
    if (typed !== null && duty === null) return { refused: 'percent-unreadable' };
    market(change, context, { duty });
  },
  hs(typed, change) {
    const digits = typed === null ? null : normalise(typed).replace(/[ .]/g, '');
    if (digits !== null && !/^\d{4,10}$/.test(digits)) return { refused: 'hs-unreadable' };
    change.values.hs = digits;
  },
  category(typed, change) {
    change.values.category = typed;
  },
  commission(typed, change, { ask, sale }) {
    const percent = typed === null ? undefined : readPercent(typed);
    if (percent === null) return { refused: 'percent-unreadable' };
    const key = commissionKey(sale.platform, ask.facts);
    const { [key]: old, ...others } = ask.settings.commissions;
    const { percent: _, ...rest } = old ?? {};
    change.settings.commissions = percent === undefined ? others : { ...others, [key]: { ...rest, percent } };
  },
  rebate(typed, change, { ask }) {
    const rebate = typed === null ? null : readPercent(typed);
    if (typed !== null && rebate === null) return { refused: 'percent-unreadable' };
    if (rebate !== null && Number(rebate) > Number(ask.settings.purchaseVat)) {
      return { refused: 'rebate-above-vat' };
    }
    change.values.rebate = rebate;
  },
  ads: rate('ads'),
  returns: rate('returns'),
  writeOff: rate('writeOff'),
  fxSpread: rate('fxSpread'),
  target: rate('target'),
  returnFreight(typed, change, { ask }) {
    const amount = typed === null ? null : readMoney(typed, ask.settings.currency);
    if (typed !== null && !amount) return { refused: 'amount-unreadable' };
    change.settings.returnFreight = amount;
  },
  monthlyPieces(typed, change) {
    const pieces = typed === null ? null : parseNumber(normalise(typed), { dot: 'group', comma: 'group' });
    const whole = pieces === null || (Number.isInteger(pieces) && pieces >= 1 && pieces <= MAX_PIECES);
    if (!whole || (typed !== null && pieces === null)) return { refused: 'quantity-unreadable' };
    change.values.monthlyPieces = pieces;
  },
};

/** Turns typed answers into changes, or says which cannot be read; then nothing is changed. */
export function readSaleEdit(
  typed: Partial<Record<SaleField, Typed>>,
  context: Context,
): SaleChange | EditError {
  const change: SaleChange = { values: {}, settings: {} };
  for (const field of SALE_FIELDS) {
    const text = typed[field];
    if (text === undefined) continue;
    const refusal = STEPS[field](text?.trim() === '' ? null : text, change, context);
    if (refusal) {
      const params =
        refusal.refused === 'rebate-above-vat' ? { vat: context.ask.settings.purchaseVat } : null;
      return { error: { code: refusal.refused, field, ...(params && { params }) } };
    }
  }
  return change;
}

/** Which service carries the product to this market. */
export function chooseService(service: string | null, { own, destination }: SaleAsk): Partial<ProductValues> {
  const old = own.markets[destination] ?? NO_MARKET;
  return { markets: { ...own.markets, [destination]: { ...old, service } } };
}
