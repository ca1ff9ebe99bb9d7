import type { RateCard } from '../../lib/core/rates/card';
import { nameIn } from '../services/service-words';
import { useWords } from '../ui/words';
import { readDiscount } from './card-facts';
import style from './options.module.css';
import { OwnField } from './own-field';
import { useSettings } from './use-settings';

/** The seller's account discount off base freight on one card; empty is none. */
export function DiscountField({ card }: { card: RateCard }) {
  const words = useWords();
  const { t } = words;
  const { settings, change } = useSettings();
  const save = (text: string) =>
    change((old) => {
      const percent = readDiscount(text)?.percent ?? null;
      const { [card.id]: _, ...others } = old.discounts;
      return { discounts: percent === null ? others : { ...others, [card.id]: percent } };
    });
  return (
    <span className={style.discount}>
      <span>{t('options:cards.discount')}</span>
      <OwnField
        testId={`discount-${card.id}`}
        label={t('options:cards.discountOf', { card: nameIn(words, card.name) })}
        placeholder={t('options:cards.discountNone')}
        unreadable={t('options:cards.discountUnreadable')}
        saved={settings.discounts[card.id] ?? ''}
        readable={(text) => readDiscount(text) !== null}
        save={save}
      />
      <span>%</span>
    </span>
  );
}
