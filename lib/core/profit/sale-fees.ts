import { type FbaFee, fbaFee, type NoFbaFee } from '../fees/fba-fee';
import { constantTerm, type PriceTerm, perPiece, priceTerm } from '../fees/price-term';
import { changedReferral, findCategory, referralFee } from '../fees/referral-fee';
import { storageFee, storageRate } from '../fees/storage-fee';
import type { FeeOrigin, FeeTables, PriceFee } from '../fees/tables';
import type { Channel } from '../landed/regime';
import type { Currency, Money } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { Sides } from '../rates/quote';
import type { CostInput } from './request';

/** What the seller knows better than the tables. Money in the currency of the sale. */
export interface OwnFees {
  /** Instead of the platform's own commission. */
  platform?: PriceFee;
  /** Id of a payment fee in the tables, or the seller's own. Null: there is one, unknown. Absent: none. */
  payment?: PriceFee | string | null;
  /** Fulfilment by the platform, of one piece. */
  fulfilment?: Money;
  /** Storage of one piece until it is sold. */
  storage?: Money;
  /** For sites of which only a change is known: the category's percentage before it. */
  oldReferralPercent?: string;
  /** Further fees of one piece. */
  other?: readonly { code: string; amount: Money }[];
}

export interface SaleFeesRequest {
  currency: Currency;
  channel: Channel;
  /** `amazon-us`, or the id of a platform in the tables. Null: not sold on a platform, or not said on which. */
  platform: string | null;
  category: string | null;
  /** Whether Amazon stores and sends it. */
  fba: boolean;
  /** How many equal pieces the price is for. Default 1. */
  pieces?: number;
  /** One piece as packed; null: unknown. */
  grams: number | null;
  mm: Sides | null;
  /** Days in store until it is sold. Null: unknown. */
  storageDays: number | null;
  own: OwnFees;
}

export interface SaleFees {
  costs: CostInput[];
  /** Why a fee is unknown. */
  missing: Remark[];
  /** What to be careful about: weak sources, sources that disagree. */
  warnings: Remark[];
}

/** The Amazon site of a platform id, else null. */
export function amazonSite(platform: string | null): string | null {
  return platform?.startsWith('amazon-') ? platform.slice('amazon-'.length) : null;
}

/** Countries of the euro, whose Amazon sites share what was announced. */
const EURO = new Set(['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL']);

/** The platform id of Amazon's site in a country: `amazon-us`, `amazon-uk`, `amazon-eu`. */
export function amazonPlatform(country: CountryCode): string {
  if (country === 'GB') return 'amazon-uk';
  return EURO.has(country) ? 'amazon-eu' : `amazon-${country.toLowerCase()}`;
}

/** Currency of a platform the tables know; null when they do not know it, and any will do. */
export function platformCurrency(platform: string, tables: FeeTables): Currency | null {
  const site = amazonSite(platform);
  const bySite = [...tables.referral, ...tables.referralChanges, ...tables.fba].find(
    (one) => one.site === site,
  );
  return bySite?.currency ?? tables.sale.find(({ id }) => id === platform)?.currency ?? null;
}

/**
 * Everything a platform and a payment service take of an order, from the tables and the seller's own figures, which
 * win. Amazon's fees go by the piece, those of others by the order. A fee that applies and is not known has no term and is told in `missing`. Throws RangeError when the tables'
 * currency is not that of the sale.
 */
export function saleFees(request: SaleFeesRequest, tables: FeeTables, asOf: IsoDate): SaleFees {
  const { platform, currency } = request;
  const theirs = platform === null ? null : platformCurrency(platform, tables);
  if (theirs !== null && theirs !== currency) throw new RangeError(`fees of ${platform} are in ${theirs}`);
  const found: SaleFees = { costs: [], missing: [], warnings: [] };
  commission(request, tables, asOf, found);
  if (request.fba) {
    fulfilment(request, tables, asOf, found);
    storage(request, tables, asOf, found);
  }
  payment(request, tables, asOf, found);
  for (const { code, amount } of request.own.other ?? []) {
    found.costs.push({ ...line(code), term: each(request, constantTerm(amount.minor)), origin: 'yours' });
  }
  return found;
}

const each = ({ pieces = 1 }: SaleFeesRequest, term: PriceTerm) => perPiece(term, pieces);

const line = (code: string): CostInput => ({
  code,
  group: 'fee',
  term: null,
  basis: 'gross',
  origin: 'missing',
  required: true,
  withheld: true,
});

/** Source and status of a table's figure; weak ones and those of another time are told. */
function cite(one: FeeOrigin, code: string, asOf: IsoDate, { warnings }: SaleFees) {
  const { source, status, effectiveFrom, effectiveTo } = one;
  if (status === 'demo') warnings.push({ code: 'fee-demo', params: { fee: code, source } });
  if (effectiveFrom !== null && asOf < effectiveFrom) {
    warnings.push({ code: 'fee-not-yet', params: { fee: code, from: effectiveFrom } });
  }
  if (effectiveTo !== undefined && asOf > effectiveTo) {
    warnings.push({ code: 'fee-ended', params: { fee: code, until: effectiveTo } });
  }
  return { source, status, origin: 'table' } as const;
}

function commission(request: SaleFeesRequest, tables: FeeTables, asOf: IsoDate, found: SaleFees): void {
  const { platform, currency, own, category } = request;
  const site = amazonSite(platform);
  const code = site === null ? 'platform' : 'referral';
  if (own.platform) {
    found.costs.push({ ...line(code), term: priceTerm(own.platform, currency), origin: 'yours' });
    return;
  }
  if (platform === null) {
    // A marketplace takes something; which one it is has not been said.
    if (request.channel === 'marketplace') found.costs.push({ ...line(code), required: false });
    return;
  }
  const unknown = (remark: Remark) => {
    found.missing.push(remark);
    found.costs.push(line(code));
  };
  const change = tables.referralChanges.find((one) => one.site === site);
  const table = tables.referral.find((one) => one.site === site);
  const sale = tables.sale.find((one) => one.id === platform && one.kind === 'platform');
  if (sale) {
    const term = priceTerm(sale.fee, currency);
    found.costs.push({ ...line(code), term, ...cite(sale, code, asOf, found) });
  } else if (change && own.oldReferralPercent !== undefined) {
    const fee = changedReferral(change, own.oldReferralPercent, category === 'media');
    const cited = cite(change, code, asOf, found);
    const term = each(request, priceTerm(fee, currency));
    found.costs.push({ ...line(code), term, basis: change.basis, ...cited });
  } else if (table) {
    const one = findCategory(table, category);
    if (one) {
      const term = each(request, referralFee(one, request.fba, currency));
      found.costs.push({ ...line(code), term, basis: table.basis, ...cite(one, code, asOf, found) });
    } else unknown({ code: 'fee-category', params: { category: category ?? '' } });
  } else {
    unknown({ code: 'fee-platform', params: { platform } });
  }
}

function fulfilment(request: SaleFeesRequest, tables: FeeTables, asOf: IsoDate, found: SaleFees): void {
  const { own, grams, mm, category } = request;
  if (own.fulfilment) {
    const term = each(request, constantTerm(own.fulfilment.minor));
    found.costs.push({ ...line('fulfilment'), term, origin: 'yours' });
    return;
  }
  const table = tables.fba.find((one) => one.site === amazonSite(request.platform));
  const fee =
    table && grams !== null && mm !== null ? fbaFee(grams, mm, table, categoryOf(request, tables)) : null;
  if (!table || !fee || !('term' in fee)) {
    found.missing.push(whyNoFulfilment(request, fee));
    found.costs.push(line('fulfilment'));
    return;
  }
  if (category === null && table.priceBands.some(({ narrow }) => narrow))
    found.warnings.push({ code: 'fee-low-price' });
  const cited = cite(table, 'fulfilment', asOf, found);
  const term = each(request, fee.term);
  found.costs.push({ ...line('fulfilment'), term, basis: table.basis, ...cited });
}

/** The id of the category, which the tables of fulfilment fees go by. */
function categoryOf(request: SaleFeesRequest, tables: FeeTables): string | null {
  const table = tables.referral.find((one) => one.site === amazonSite(request.platform));
  return (table && findCategory(table, request.category)?.id) ?? null;
}

function whyNoFulfilment({ grams, mm, platform }: SaleFeesRequest, fee: FbaFee | NoFbaFee | null): Remark {
  if (fee && 'reason' in fee) return { code: fee.reason };
  if (grams === null || mm === null) return { code: 'fba-parcel' };
  return { code: 'fba-site', params: { platform: platform ?? '' } };
}

function storage(request: SaleFeesRequest, tables: FeeTables, asOf: IsoDate, found: SaleFees): void {
  const { own, grams, mm, storageDays } = request;
  const site = amazonSite(request.platform) ?? '';
  const open: CostInput = { ...line('storage'), required: false };
  if (own.storage) {
    found.costs.push({ ...open, term: each(request, constantTerm(own.storage.minor)), origin: 'yours' });
    return;
  }
  const table = tables.fba.find((one) => one.site === site);
  const fee = table && grams !== null && mm !== null ? fbaFee(grams, mm, table, null) : null;
  const rate = fee && 'term' in fee ? storageRate(tables.storage, site, fee.tier.storage, asOf) : null;
  if (!rate || mm === null || storageDays === null) {
    found.costs.push(open);
    return;
  }
  const { amount, inputs } = storageFee(mm, rate, storageDays);
  if (rate.disputed !== undefined) {
    const { perMonth, disputed } = rate;
    found.warnings.push({
      code: 'fee-disputed',
      params: { fee: 'storage', amount: perMonth, other: disputed },
    });
  }
  const cited = cite(rate, 'storage', asOf, found);
  found.costs.push({ ...open, term: each(request, constantTerm(amount.minor, inputs)), ...cited });
}

function payment(
  { own, currency }: SaleFeesRequest,
  tables: FeeTables,
  asOf: IsoDate,
  found: SaleFees,
): void {
  const { payment: fee } = own;
  if (fee === undefined) return;
  const open: CostInput = { ...line('payment'), required: false };
  const named =
    typeof fee === 'string' ? tables.sale.find(({ id, kind }) => id === fee && kind === 'payment') : null;
  if (fee === null || (typeof fee === 'string' && named?.currency !== currency)) {
    found.costs.push(open);
  } else if (named) {
    const cited = cite(named, 'payment', asOf, found);
    found.costs.push({ ...open, term: priceTerm(named.fee, currency), ...cited });
  } else if (typeof fee !== 'string') {
    found.costs.push({ ...open, term: priceTerm(fee, currency), origin: 'yours' });
  }
}
