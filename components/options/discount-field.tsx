import { type KeyboardEvent, useState } from 'react';
import type { RateCard } from '../../lib/core/rates/card';
import { nameIn } from '../services/service-words';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { readDiscount } from './card-facts';
import style from './options.module.css';
import { useSettings } from './use-settings';

/** The seller's account discount off base freight on one card; empty is none. Enter or leaving saves, Escape takes back. */
export function DiscountField({ card }: { card: RateCard }) {
  const words = useWords();
  const { t } = words;
  const { settings, change } = useSettings();
  const saved = settings.discounts[card.id] ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const read = readDiscount(typed ?? saved);
  const save = async () => {
    if (typed === null || read === null) return;
    await change((old) => {
      const { [card.id]: _, ...others } = old.discounts;
      return { discounts: read.percent === null ? others : { ...others, [card.id]: read.percent } };
    });
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <label className={style.discount}>
      <span>{t('options:cards.discount')}</span>
      <input
        className={ui.field}
        data-testid={`discount-${card.id}`}
        aria-label={t('options:cards.discountOf', { card: nameIn(words, card.name) })}
        aria-invalid={read === null}
        inputMode="decimal"
        placeholder={t('options:cards.discountNone')}
        value={typed ?? saved}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <span>%</span>
      {read === null && (
        <span className={style.fieldError} role="alert">
          {t('options:cards.discountUnreadable')}
        </span>
      )}
    </label>
  );
}
