import type { Remark } from '../origin';
import { NONE, percentShare, plus, product, type Share } from './percent';
import type { PaymentCost } from './request';

/** Days by which a yearly rate is parted; banks that count 360 come to a little more. */
const DAYS_OF_YEAR = 365n;

export type Funding = { share: Share; inputs: Record<string, string> } | { problem: Remark; blocks: boolean };

/**
 * What waiting for the money costs as a share of the price: the sum over its parts of part x days / 365 x yearly rate.
 * A part paid before the seller pays has negative days and counts as none. Shares that do not sum to 100 are refused.
 */
export function fundingShare({ shares, yearlyPercent }: PaymentCost): Funding {
  const parts = shares.map(({ percent }) => percentShare(percent));
  const whole = parts.reduce(plus, NONE);
  if (whole.n !== whole.d) {
    const percent = Number((whole.n * 10_000n) / whole.d) / 100;
    return { problem: { code: 'quote-shares', params: { percent } }, blocks: true };
  }
  const waits = shares.some(({ days }) => days > 0);
  if (!waits) return { share: NONE, inputs: { days: '0' } };
  if (yearlyPercent === null) return { problem: { code: 'quote-funding' }, blocks: false };
  const year = percentShare(yearlyPercent);
  const share = shares.reduce((all, { days }, index) => {
    const time: Share = { n: BigInt(Math.max(0, Math.trunc(days))), d: DAYS_OF_YEAR };
    return plus(all, product(product(parts[index] ?? NONE, time), year));
  }, NONE);
  return {
    share,
    inputs: { yearlyPercent, days: shares.map(({ percent, days }) => `${percent} % x ${days}`).join(', ') },
  };
}
