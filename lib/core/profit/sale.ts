import { constantTerm } from '../fees/price-term';
import type { FeeTables } from '../fees/tables';
import { convert } from '../fx';
import {
  type Channel,
  type Collector,
  type DutyRate,
  type LandedCost,
  type LandedItem,
  type LandedLine,
  type LandedOverrides,
  type LandedRequest,
  type LandedTables,
  landedCost,
} from '../landed';
import { type Currency, type Money, money, sum, toDecimal } from '../money';
import type { CountryCode, IsoDate, Origin, Remark } from '../origin';
import type { Sides } from '../rates/quote';
import { exportRebate } from './export-rebate';
import { importCost, isCharge } from './import-cost';
import { profit } from './profit';
import type { CostInput, ProfitRequest, ProfitResult, ReturnsInput, Thresholds } from './request';
import { type OwnFees, saleFees } from './sale-fees';

/** One order, from the purchase to what is left of it. Null: unknown. All sums are of all the pieces together. */
export interface SaleRequest {
  /** Currency of the sale and of the result. */
  currency: Currency;
  /** What the buyer pays, delivery included. */
  price: Money | null;
  origin?: CountryCode;
  destination: CountryCode;
  channel: Channel;
  collector?: Collector;
  platform: string | null;
  category: string | null;
  /** Stored and sent by Amazon. */
  fba: boolean;
  /** Whether the seller pays what falls due at the border. */
  sellerPaysDuty: boolean;
  /** What the seller pays for the goods. */
  cost: Money | null;
  /** Declared at customs. Null: what the buyer pays for them, or their cost where Amazon stores them. */
  value: Money | null;
  freight: Money | null;
  insurance?: Money;
  items: readonly LandedItem[];
  grams: number | null;
  /** One piece as packed, for Amazon's fees. */
  piece: { grams: number | null; mm: Sides | null };
  duty?: DutyRate;
  overrides?: LandedOverrides;
  storageDays: number | null;
  fees: OwnFees;
  adsPercent?: string | null;
  fxSpreadPercent?: string | null;
  /** Money in any currency. */
  returns?: ReturnsInput | null;
  rebate?: { vatPercent: string; rebatePercent: string };
  thresholds?: Thresholds;
  targetMarginPercent?: string;
}

export interface SaleTables {
  landed: LandedTables;
  fees: FeeTables;
}

export interface SaleResult {
  /** Goods at their cost, freight, insurance, then duties, taxes and fees of the destination. */
  lines: LandedLine[];
  /** Sum of the lines, whoever pays them; null while one is unknown. */
  landed: Money | null;
  /** Lowest and highest landed cost while questions of the destination are open. */
  range: LandedCost['range'];
  /** The statements on duties and taxes relied on. */
  rules: LandedCost['rules'];
  profit: ProfitResult;
  assumptions: Remark[];
  warnings: Remark[];
  missing: Remark[];
}

type ValueBasis = 'value' | 'cost' | 'price';

interface Told {
  assumptions: Remark[];
  warnings: Remark[];
  missing: Remark[];
}

/**
 * Works out an order. Duties and taxes are those of the declared value; without one, of the selling price, and then
 * they move with the price that is solved for. Throws like `landedCost`, `saleFees` and `profit`.
 */
export function sale(request: SaleRequest, tables: SaleTables, asOf: IsoDate): SaleResult {
  const told: Told = { assumptions: [], warnings: [], missing: [] };
  const there = (amount: Money | null) => exchanged(amount, request.currency, tables.landed, told);
  const own = ownCosts(request, there);
  const charges = importing(request, tables.landed, asOf, told);
  const fees = saleFees({ ...request, ...request.piece, own: request.fees }, tables.fees, asOf);
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

interface Importing {
  cost: CostInput;
  lines: LandedLine[];
  known: boolean;
  shown: LandedCost | null;
}

/** Duties, taxes and fees of the destination: shown at the price asked, and as a cost at any price. */
function importing(request: SaleRequest, tables: LandedTables, asOf: IsoDate, told: Told): Importing {
  const basis: ValueBasis = request.value ? 'value' : request.fba ? 'cost' : 'price';
  const bears = bearer(request, told);
  noteBasis(request, basis, told);
  const cost: CostInput = {
    code: 'import',
    group: 'landed',
    term: null,
    basis: 'gross',
    origin: 'table',
    required: true,
    withheld: false,
  };
  const base = landedBase(request);
  if (basis === 'price') {
    const moving = importCost(base, tables, asOf, bears);
    const shown = request.price && landedCost(moving.at(request.price.minor), tables, { asOf });
    if (shown) tell(shown, told);
    return { cost: { ...cost, term: moving.term }, ...shownLines(shown) };
  }
  const goods = basis === 'value' ? request.value : request.cost;
  const fixed = landedCost({ ...base, goods, freight: request.freight }, tables, { asOf });
  tell(fixed, told);
  const due = fixed.lines.filter((line) => isCharge(line) && bears(line));
  const minor = due.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
  return { cost: { ...cost, term: fixed.total && constantTerm(minor) }, ...shownLines(fixed) };
}

function shownLines(shown: LandedCost | null): Omit<Importing, 'cost'> {
  if (!shown) return { lines: [], known: false, shown };
  return { lines: shown.lines.filter(isCharge), known: shown.total !== null, shown };
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

function landedBase(request: SaleRequest): LandedRequest {
  const { origin, destination, channel, collector, currency, insurance, grams, items, duty, overrides } =
    request;
  return {
    destination,
    channel,
    currency,
    goods: null,
    freight: null,
    grams,
    items,
    ...(origin && { origin }),
    ...(collector && { collector }),
    ...(insurance && { insurance }),
    ...(duty !== undefined && { duty }),
    ...(overrides && { overrides }),
  };
}

/** Which of the destination's charges come out of the seller's pocket. */
function bearer({ fba, sellerPaysDuty }: SaleRequest, told: Told): (line: LandedLine) => boolean {
  if (fba) {
    told.assumptions.push({ code: 'sale-alone' });
    return ({ code }) => code !== 'tax';
  }
  told.assumptions.push({ code: sellerPaysDuty ? 'sale-seller-pays-duty' : 'sale-buyer-pays-duty' });
  return ({ paidBy }) => sellerPaysDuty || paidBy !== 'importer';
}

function noteBasis({ value, price, fba, channel }: SaleRequest, basis: ValueBasis, told: Told): void {
  if (basis === 'cost') told.assumptions.push({ code: 'sale-value-is-cost' });
  if (basis === 'price') told.assumptions.push({ code: 'sale-value-is-price' });
  const same = value?.currency === price?.currency && value?.minor === price?.minor;
  if (basis === 'value' && !fba && channel !== 'b2b' && !same)
    told.warnings.push({ code: 'sale-tax-on-value' });
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
  const { adsPercent, fxSpreadPercent } = request;
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
  };
}

function tell(from: LandedCost, told: Told): void {
  told.assumptions.push(...from.assumptions);
  told.warnings.push(...from.warnings.filter(({ code }) => code !== 'landed-range'));
  told.missing.push(...from.missing);
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
