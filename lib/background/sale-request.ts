import { parseDecimal } from '../core/decimal';
import { convert } from '../core/fx';
import { type Money, multiplyRatio } from '../core/money';
import type { OwnFees, SaleRequest } from '../core/profit';
import { shippedFees } from '../data/fees';
import type { SaleInputs, SaleView } from '../messages/sale-view';
import type { Settings } from '../storage/settings-schema';
import { commissionKey, type SaleAsk, toMoney } from './sale-inputs';

/** What is known of the order beside the seller's figures. */
export interface Order {
  platform: string | null;
  channel: SaleView['channel'];
  delivery: 'DDP' | 'DAP';
  currency: string;
  freight: Money | null;
}

type OwnFee = Extract<Settings['paymentFee'], object>;

const feeOf = ({ percent, fixed, minimum }: OwnFee) => ({
  bands: [{ upTo: null, percent, apply: 'whole' as const, ...(fixed !== undefined && { fixed }) }],
  ...(minimum !== undefined && { minimum }),
});

/** Fees as the seller has them; what he does not know and applies is null. */
export function ownFees({ facts, settings }: SaleAsk, { platform, channel, currency }: Order): OwnFees {
  const { percent, before, ...rest } = settings.commissions[commissionKey(platform, facts)] ?? {};
  const { paymentFee } = settings;
  // A fee table in another currency than the sale's says nothing of it.
  const known = typeof paymentFee === 'string' && shippedFees.sale.find(({ id }) => id === paymentFee);
  const named = known && known.currency === currency ? known.id : null;
  const paid = typeof paymentFee === 'object' ? paymentFee && feeOf(paymentFee) : named;
  return {
    ...(percent !== undefined && { platform: feeOf({ percent, ...rest }) }),
    ...(before !== undefined && { oldReferralPercent: before }),
    ...(channel !== 'marketplace' && { payment: paid }),
  };
}

const times = (amount: Money | null, quantity: number) =>
  amount && multiplyRatio(amount, quantity, 1, 'halfUp');

function shareOf(amount: Money | null, percent: string | null): Money | null {
  const share = percent === null ? null : parseDecimal(percent);
  if (amount === null || share === null) return null;
  return multiplyRatio(amount, Number(share.units), 100 * 10 ** share.scale, 'halfUp');
}

/** Returns cost nothing where there are none; else what they cost must be known. */
function returnsOf({ returns, returnFreight, writeOff }: SaleInputs, cost: Money | null, quantity: number) {
  if (returns.value === null) return null;
  return {
    percent: returns.value,
    freight: times(returnFreight.value, quantity),
    writeOff: shareOf(cost, writeOff.value),
  };
}

function thresholdsOf({ settings, fx }: SaleAsk, target: string, currency: string) {
  const { leastProfit, leastRoi } = settings;
  const least = leastProfit && convert(toMoney(leastProfit), currency, fx, 'halfUp');
  return {
    marginPercent: target,
    ...(least && { profit: least.money }),
    ...(leastRoi !== null && { roiPercent: leastRoi }),
  };
}

const rebates = ({ rebate }: SaleInputs, { purchaseVat }: Settings): boolean =>
  rebate.value !== null && Number(rebate.value) <= Number(purchaseVat);

/** The order as the core works it out: all sums of all the pieces together. */
export function saleRequest(ask: SaleAsk, inputs: SaleInputs, order: Order): SaleRequest {
  const { grams, mm, destination, quantity, settings } = ask;
  const { currency, platform, channel, delivery, freight } = order;
  const market = settings.markets[destination];
  const cost = times(inputs.cost.value, quantity);
  const price = times(inputs.price.value, quantity);
  const target = inputs.target.value ?? '0';
  const foreign = cost !== null && cost.currency !== currency;
  return {
    currency,
    price,
    destination,
    channel,
    ...(market?.collector && { collector: market.collector }),
    platform,
    category: inputs.category.value,
    fba: false,
    sellerPaysDuty: delivery === 'DDP',
    cost,
    value: null,
    freight,
    items: [{ quantity, value: null, ...(inputs.hs.value !== null && { hs: inputs.hs.value }) }],
    grams: grams === null ? null : grams * quantity,
    piece: { grams, mm },
    ...(inputs.duty.value !== null && { duty: inputs.duty.value }),
    overrides: {
      ...(market?.tax !== undefined && { taxPercent: market.tax }),
      ...(market?.charges && { charges: market.charges }),
      ...(market?.limits && { limits: market.limits }),
    },
    storageDays: null,
    fees: ownFees(ask, order),
    adsPercent: inputs.ads.value,
    ...(foreign && { fxSpreadPercent: inputs.fxSpread.value }),
    returns: returnsOf(inputs, cost, quantity),
    // The VAT may have been set below a rebate typed before; then it cannot be one.
    ...(rebates(inputs, settings) && {
      rebate: { vatPercent: settings.purchaseVat, rebatePercent: inputs.rebate.value ?? '0' },
    }),
    thresholds: thresholdsOf(ask, target, currency),
    targetMarginPercent: target,
  };
}
