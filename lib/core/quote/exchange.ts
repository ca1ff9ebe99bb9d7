import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { type Money, money } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';
import { percentShare } from './percent';
import type { QuoteRequest } from './request';

/** Changes money between the home and the offered currency at the bank's buying rate; null without a rate. */
export interface Exchange {
  to: (amount: Money) => Money | null;
  back: (amount: Money, swingPercent?: string) => Money | null;
  /** Why a change failed: the two currencies. */
  pair: { from: string; to: string };
}

/** Both ways, exact until one rounding half up. A third currency is not changed: its rate is not known. */
export function exchange({ home, currency, buyingRate }: QuoteRequest): Exchange {
  const rate = home === currency ? { units: 1n, scale: 0 } : parseDecimal(buyingRate.rate ?? '');
  const known = rate !== null && rate.units > 0n ? rate : null;
  const e = powerOfTen(currencyExponent(currency));
  const h = powerOfTen(currencyExponent(home));
  return {
    pair: { from: home, to: currency },
    to: (amount) => {
      if (amount.currency === currency) return amount;
      if (!known || amount.currency !== home) return null;
      // home minor / 10^h / rate x 10^e
      const exact = divideRounded(
        BigInt(amount.minor) * e * powerOfTen(known.scale),
        h * known.units,
        'halfUp',
      );
      return money(toSafeNumber(exact), currency);
    },
    back: (amount, swing = '0') => {
      if (amount.currency === home && home !== currency) return amount;
      if (!known || amount.currency !== currency) return null;
      const change = percentShare(swing.replace('-', ''));
      const whole = swing.startsWith('-') ? change.d - change.n : change.d + change.n;
      const exact = BigInt(amount.minor) * known.units * h * whole;
      return money(
        toSafeNumber(divideRounded(exact, powerOfTen(known.scale) * e * change.d, 'halfUp')),
        home,
      );
    },
  };
}
