import { constantTerm } from '../fees/price-term';
import { convert } from '../fx';
import type { LandedCost, LandedLine, LandedTables } from '../landed';
import { type Currency, type Money, money, sum, toDecimal } from '../money';
import type { IsoDate, Origin, Remark } from '../origin';
import { exportRebate } from './export-rebate';
import { importCharges, type Told } from './import-charges';
import { profit } from './profit';
import type { CostInput, ProfitRequest } from './request';
import { saleFees } from './sale-fees';
import type { SaleRequest, SaleResult, SaleTables } from './sale-request';

/**
 * Works out an order. Duties and taxes are those of the declared value; without one, of the selling price, and then
 * they move with the price that is solved for. Throws like `landedCost`, `saleFees` and `profit`.
 */
export function sale(request: SaleRequest, tables: SaleTables, asOf: IsoDate): SaleResult {
  const told: Told = { assumptions: [], warnings: [], missing: [] };
  const there = (amount: Money | null) => exchanged(amount, request.currency, tables.landed, told);
  const own = ownCosts(request, there);
  const charges = importCharges(request, tables.landed, asOf, told);
  const [kind, ...others] = request.items;
  // What one piece of several kinds is sold for is not known: Amazon's bands then go by the whole.
  const pieces = others.length === 0 ? (kind?.quantity ?? 1) : 1;
  const fees = saleFees({ ...request, ...request.piece, pieces, own: request.fees }, tables.fees, asOf);
  const result = profit({
    ...profitFields(request, there),
    ...saleTax(request, tables.landed, told),
    costs: [...own.map(costOf), charges.cost, ...fees.costs],
  });
  const lines = [...own, ...charges.lines];
  const amounts = lines.flatMap(({ amount }) => (amount ? [amount] : []));
  const complete = charges.known && amounts.length === lines.length;
  const landed = complete ? sum(amounts, request.currency) : null;
  const range = landed && charges.shown ? rangeAround(landed, charges.shown) : null;
  return {
    lines,
    landed,
    range,
    rules: charges.shown?.rules ?? [],
    profit: result,
    assumptions: distinct(told.assumptions),
    warnings: distinct([...told.warnings, ...rangeRemark(range), ...fees.warnings]),
    missing: asked([...told.missing, ...fees.missing, ...result.missing]),
  };
}

function exchanged(amount: Money | null, to: Currency, { fx }: LandedTables, told: Told): Money | null {
  if (amount === null) return null;
  const found = convert(amount, to, fx, 'halfUp');
  if (!found) told.missing.push({ code: 'landed-no-rate', params: { from: amount.currency, to } });
  return found && money(found.money.minor, to);
}

/** Goods at their cost, freight and insurance as lines. */
function ownCosts(request: SaleRequest, there: (amount: Money | null) => Money | null): LandedLine[] {
  const { cost, freight, insurance } = request;
  const line = (code: 'goods' | 'freight' | 'insurance', given: Money | null): LandedLine => {
    const amount = there(given);
    const origin: Origin = amount === null ? 'missing' : 'yours';
    const inputs: Record<string, string | number> = {};
    if (given && given.currency !== request.currency) inputs.originalCurrency = given.currency;
    return { code, id: code, name: null, amount, atLeast: false, inputs, origin, source: null, paidBy: null };
  };
  return [
    line('goods', cost),
    line('freight', freight),
    ...(insurance ? [line('insurance', insurance)] : []),
  ];
}

function costOf({ code, amount, origin }: LandedLine): CostInput {
  const term = amount && constantTerm(amount.minor);
  return { code, group: 'landed', term, basis: 'gross', origin, required: true, withheld: false };
}

/** The open questions move the landed cost as far as they move the cost of what was declared. */
function rangeAround(landed: Money, { range, total }: LandedCost): LandedCost['range'] {
  if (!range || !total) return null;
  const shift = landed.minor - total.minor;
  const { currency } = landed;
  return { from: money(range.from.minor + shift, currency), to: money(range.to.minor + shift, currency) };
}

function rangeRemark(range: LandedCost['range']): Remark[] {
  if (!range) return [];
  const { from, to } = range;
  return [
    { code: 'landed-range', params: { from: toDecimal(from), to: toDecimal(to), currency: from.currency } },
  ];
}

/** Stock that Amazon sends is imported first: the VAT in its price is another than that of the import. */
function saleTax(
  { fba, destination, overrides }: SaleRequest,
  { taxRates }: LandedTables,
  told: Told,
): Pick<ProfitRequest, 'tax'> {
  if (!fba) return {};
  const rate = taxRates.find(({ country }) => country === destination);
  if (rate?.type === 'none' || destination === 'US') return {};
  told.assumptions.push({ code: 'sale-import-tax-back' });
  return { tax: { percent: overrides?.taxPercent ?? rate?.percent ?? null, included: true } };
}

/** What the request says of the profit, in the currency of the sale. */
function profitFields(
  request: SaleRequest,
  there: (amount: Money | null) => Money | null,
): Omit<ProfitRequest, 'costs'> {
  const { currency, price, cost, returns, rebate, thresholds, targetMarginPercent } = request;
  const { adsPercent, fxSpreadPercent, solve } = request;
  return {
    currency,
    price,
    ...(adsPercent !== undefined && { adsPercent }),
    ...(fxSpreadPercent !== undefined && { fxSpreadPercent }),
    ...(returns !== undefined && {
      returns: returns && { ...returns, freight: there(returns.freight), writeOff: there(returns.writeOff) },
    }),
    ...(rebate && {
      rebate: {
        amount: there(cost && exportRebate(cost, rebate.vatPercent, rebate.rebatePercent)),
        inputs: { ...rebate },
      },
    }),
    ...(thresholds && { thresholds }),
    ...(targetMarginPercent !== undefined && { targetMarginPercent }),
    ...(solve !== undefined && { solve }),
  };
}

/** What a remark on the profit says less well than one that is there too. */
const BETTER: readonly (readonly [string, RegExp])[] = [
  ['profit-import', /^landed-/],
  ['profit-referral', /^fee-/],
  ['profit-platform', /^fee-/],
  ['profit-fulfilment', /^fba-/],
  ['landed-freight', /^profit-freight$/],
  ['landed-goods', /^profit-(goods|price)$/],
];

/** Each question once, and in the words that say most. */
function asked(remarks: readonly Remark[]): Remark[] {
  const told = (pattern: RegExp) => remarks.some(({ code }) => pattern.test(code));
  return distinct(remarks).filter(
    (remark) => !BETTER.some(([code, better]) => code === remark.code && told(better)),
  );
}

function distinct(remarks: readonly Remark[]): Remark[] {
  const seen = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
  return [...seen.values()];
}
