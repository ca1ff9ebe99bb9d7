import type { FbaTable, SizeTier } from '../../../lib/core/fees';
import { formatNumber } from '../../../lib/i18n';
import type { Words } from '../../ui/words';
import { amountText } from './fee-words';

export interface FeeRow {
  /** Heaviest piece of the row. */
  weight: string;
  /** By price band; a table may state the next band's only. */
  amounts: Readonly<Record<string, string>>;
  step: string | null;
}

/** `12 oz`, `3 lb` from 16 oz on; `760 g`, `2 kg`. */
export function weightText({ language }: Words, value: number, unit: FbaTable['weight']): string {
  const [large, per] = unit === 'oz' ? ['lb', 16] : ['kg', 1000];
  return value >= per
    ? `${formatNumber(value / per, language, 3)} ${large}`
    : `${formatNumber(value, language, 1)} ${unit}`;
}

/** The fees of a tier, one row a weight: the table may list its price bands one after the other. */
export function feeRows(words: Words, table: FbaTable, tier: SizeTier): FeeRow[] {
  const { t } = words;
  const rows = new Map<string, FeeRow>();
  for (const { upTo, amounts, step } of tier.rates) {
    const weight = upTo === null ? t('fees:fba.anyWeight') : weightText(words, upTo, table.weight);
    const every = step && {
      amount: amountText(words, step.amount, table.currency),
      every: weightText(words, step.every, table.weight),
      above: weightText(words, step.above, table.weight),
    };
    rows.set(weight, {
      weight,
      amounts: { ...rows.get(weight)?.amounts, ...amounts },
      step: every ? t('fees:fba.step', every) : null,
    });
  }
  return [...rows.values()];
}

/** What a piece of this tier may measure and weigh. */
export function tierBounds(words: Words, table: FbaTable, tier: SizeTier): string[] {
  const { t, language } = words;
  const length = (value: number) => `${formatNumber(value, language, 2)} ${table.length}`;
  const weight = (value: number) => weightText(words, value, table.weight);
  const { sides, maxLength, maxLengthPlusGirth, unitUpTo, unitOver, volumetricUpTo } = tier;
  const { chargeableUpTo, chargeableOver } = tier;
  const found: (string | false)[] = [
    sides !== undefined &&
      `≤ ${sides.map((side) => formatNumber(side, language, 2)).join(' × ')} ${table.length}`,
    maxLength !== undefined && t('fees:fba.side', { length: length(maxLength) }),
    maxLengthPlusGirth !== undefined && t('fees:fba.girth', { length: length(maxLengthPlusGirth) }),
    unitUpTo !== undefined && t('fees:fba.weight', { weight: `≤ ${weight(unitUpTo)}` }),
    unitOver !== undefined && t('fees:fba.weight', { weight: `> ${weight(unitOver)}` }),
    volumetricUpTo !== undefined && t('fees:fba.volumetric', { weight: `≤ ${weight(volumetricUpTo)}` }),
    chargeableUpTo !== undefined && t('fees:fba.chargeable', { weight: `≤ ${weight(chargeableUpTo)}` }),
    chargeableOver !== undefined && t('fees:fba.chargeable', { weight: `> ${weight(chargeableOver)}` }),
    t(`fees:fba.by.${tier.weighBy}`),
  ];
  return found.filter((text) => text !== false);
}
