import type { MarkChoice } from '../../../lib/messages/market-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './market.module.css';
import type { Market } from './use-market';

/** Longer titles make the list wider than the panel. */
const MOST_LETTERS = 80;

/** Which of the seller's products a search is held against, and whether each card is marked with its margin. */
export function MarksChoice({ marks, edit }: { marks: MarkChoice; edit: Market['edit'] }) {
  const { t } = useWords();
  const { on, product, choices } = marks;
  const save = (change: Partial<Pick<MarkChoice, 'on' | 'product'>>) =>
    void edit({ marks: { on, product, ...change } });
  return (
    <section className={ui.section} aria-label={t('market:marks.title')}>
      <div className={ui.label}>
        <h2 className={style.heading}>{t('market:marks.title')}</h2>
      </div>
      {choices.length === 0 ? (
        <p className={style.note} data-testid="marks-none">
          {t('market:marks.none')}
        </p>
      ) : (
        <>
          <label className={style.choice}>
            <input
              type="checkbox"
              className={style.check}
              data-testid="marks-on"
              checked={on}
              onChange={(event) => save({ on: event.currentTarget.checked })}
            />
            <span>
              {t('market:marks.on')}
              <span className={style.note}> {t('market:marks.hint')}</span>
            </span>
          </label>
          <select
            className={`${ui.field} ${style.select}`}
            aria-label={t('market:marks.product')}
            data-testid="marks-product"
            value={product ?? ''}
            onChange={(event) => save({ product: event.currentTarget.value || null })}
          >
            {product === null && <option value="">{t('market:marks.choose')}</option>}
            {choices.map(({ key, title }) => (
              <option key={key} value={key}>
                {title.slice(0, MOST_LETTERS) || key}
              </option>
            ))}
          </select>
        </>
      )}
    </section>
  );
}
