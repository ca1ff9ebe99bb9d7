import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FreightRate } from '../../../lib/core/curve';
import { formatGrams, formatMoney, formatNumber } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import style from '../own.module.css';
import { type ExampleLoad, priceExample } from './lane-preview';

type Cost = Exclude<ReturnType<typeof priceExample>, 'none' | null>;

/** What the price means for an example consignment, as it is typed. Null: the price is not complete yet. */
export function LaneExample({ rate }: { rate: FreightRate | null }) {
  const words = useWords();
  const { t, language } = words;
  const [load, setLoad] = useState<ExampleLoad>({ cartons: '20', size: '60 × 40 × 40 cm', weight: '15 kg' });
  const cost = rate && priceExample(rate, load);
  return (
    <div className={`${style.wide} ${style.result}`} data-testid="lane-example">
      <div className={style.fields}>
        {(['cartons', 'size', 'weight'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`freight:example.${field}`)}
            data-testid={`example-${field}`}
            value={load[field]}
            onChange={(event) => setLoad({ ...load, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div aria-live="polite">
        {rate === null && <span className={ui.mute}>{t('freight:example.incomplete')}</span>}
        {rate !== null && cost === null && <span className={ui.mute}>{t('freight:example.unreadable')}</span>}
        {cost === 'none' && <span>{t('freight:example.none')}</span>}
        {cost && cost !== 'none' && (
          <>
            <strong data-testid="example-price">{formatMoney(cost.total, language)}</strong>{' '}
            <span className={ui.mute}>{costText(words, cost)}</span>
          </>
        )}
      </div>
    </div>
  );
}

/** The arithmetic behind the price in one line. */
function costText({ t, language }: Words, cost: Cost): string {
  const lines = cost.lines.map(({ code, amount, inputs }) => {
    const price = formatMoney(amount, language);
    if (code === 'fixed') return t('freight:example.fixed', { price });
    if (code === 'container') {
      return t('freight:example.containers', {
        count: Number(inputs.count),
        container: String(inputs.container),
      });
    }
    return inputs.grams === undefined
      ? t('freight:example.cbm', {
          cbm: formatNumber(Number(inputs.mm3) / 1e9, language, 3),
          rate: String(inputs.rate),
        })
      : t('freight:example.kg', {
          weight: formatGrams(Number(inputs.grams), language),
          rate: String(inputs.perKg),
        });
  });
  return [...lines, t(`freight:example.basis.${cost.basis}`)].join(' · ');
}
