import type { FbaPriceBand, PriceFee } from '../../../lib/core/fees';
import { fromDecimal } from '../../../lib/core/money';
import { formatMoney } from '../../../lib/i18n';
import type { Words } from '../../ui/words';

/** A decimal amount as money. */
export const amountText = ({ language }: Words, amount: string, currency: string): string =>
  formatMoney(fromDecimal(amount, currency, 'halfUp'), language);

/** `15% up to $100, 8% of the part above · at least $0.30`. */
export function feeText(words: Words, fee: PriceFee, currency: string): string {
  const { t } = words;
  const bands = fee.bands.map(({ percent, fixed, upTo, apply }, at) => {
    const share = percent === null ? t('fees:band.unstated') : `${percent}%`;
    const rate = fixed === undefined ? share : `${share} + ${amountText(words, fixed, currency)}`;
    const excess = apply === 'excess' && at > 0;
    if (upTo === null) return at === 0 ? rate : t(`fees:band.${excess ? 'rest' : 'above'}`, { rate });
    const price = amountText(words, upTo, currency);
    return t(`fees:band.${excess ? 'partUpTo' : 'upTo'}`, { rate, price });
  });
  const bounds = [
    fee.minimum && t('fees:band.atLeast', { price: amountText(words, fee.minimum, currency) }),
    fee.maximum && t('fees:band.atMost', { price: amountText(words, fee.maximum, currency) }),
  ];
  return [bands.join(t('common:listSeparator')), ...bounds].filter(Boolean).join(' · ');
}

/** Prices that a column of a fulfilment table is for: `below $10`, `up to $50`, `above`. */
export function priceBandText(words: Words, band: FbaPriceBand, currency: string): string {
  const { t } = words;
  if (band.below !== undefined)
    return t('fees:price.below', { price: amountText(words, band.below, currency) });
  if (band.upTo === undefined) return t('fees:price.above');
  const upTo = t('fees:price.upTo', { price: amountText(words, band.upTo, currency) });
  if (!band.narrow) return upTo;
  return t('fees:price.narrow', { upTo, price: amountText(words, band.narrow.upTo, currency) });
}
