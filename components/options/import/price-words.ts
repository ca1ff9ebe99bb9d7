import type { BandPrice } from '../../../lib/core/rates';
import { formatGrams } from '../../../lib/i18n';
import type { Words } from '../../ui/words';

/** `65/kg + 18`, `500 g 120, + 500 g 45`, `30`: a band's price in one line, without its currency. */
export function priceWords({ t, language }: Words, price: BandPrice): string {
  const extras = [price.registration, 'fixed' in price ? price.fixed : undefined].filter(
    (extra) => extra !== undefined,
  );
  const minimum = 'minimum' in price && price.minimum !== undefined ? ` ≥ ${price.minimum}` : '';
  return [`${base()}${minimum}`, ...extras].join(' + ');

  function base(): string {
    switch (price.type) {
      case 'per-kg':
        return `${price.perKg}/kg`;
      case 'flat':
        return t('options:import.flatPrice', { price: price.flat });
      case 'first-step': {
        const [first, step] = [price.firstGrams, price.stepGrams].map((grams) =>
          formatGrams(grams, language),
        );
        return `${first} ${price.first}, + ${step} ${price.step}`;
      }
      case 'weight-or-measure':
        return [price.perTonne && `${price.perTonne}/t`, price.perCbm && `${price.perCbm}/m³`]
          .filter(Boolean)
          .join(' | ');
    }
  }
}
