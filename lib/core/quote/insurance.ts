import { type Money, subtract } from '../money';
import {
  byShare,
  isPositive,
  minus,
  percentShare,
  plus,
  product,
  type Share,
  shareOf,
  WHOLE,
} from './percent';

/** Usual addition to the value insured, percent: 110 % in all (Incoterms 2020, CIF and CIP A5). */
export const INSURED_PLUS = '10';

/** (1 + addition) x premium rate, as a share of the CIF price. */
export function premiumShare(ratePercent: string, plusPercent = INSURED_PLUS): Share {
  return product(plus(WHOLE, percentShare(plusPercent)), percentShare(ratePercent));
}

/**
 * CIF = CFR / (1 - (1 + addition) x rate), rounded half up once (Chinese foreign-trade textbooks). Throws RangeError for
 * percentages that are no decimals, and where the premium would eat up the price.
 */
export function cifFromCfr(cfr: Money, ratePercent: string, plusPercent = INSURED_PLUS): Money {
  const rest = minus(WHOLE, premiumShare(ratePercent, plusPercent));
  if (!isPositive(rest)) throw new RangeError(`a premium of ${ratePercent} % leaves nothing of the price`);
  return byShare(cfr, rest);
}

/** CFR = CIF - CIF x (1 + addition) x rate. Throws like `cifFromCfr`. */
export function cfrFromCif(cif: Money, ratePercent: string, plusPercent = INSURED_PLUS): Money {
  return subtract(cif, shareOf(cif, premiumShare(ratePercent, plusPercent)));
}
