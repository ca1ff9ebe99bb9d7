import { formatCountry } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import type { Panel } from '../use-panel';
import style from './profit.module.css';
import { SaleField } from './sale-field';

/** Fields that stand above the strip anyway. */
const SHOWN_ABOVE: readonly string[] = ['price', 'cost', 'target'];

/** What is still to be known, each answered in place; the most telling first. */
export function Questions({ sale, edit }: { sale: SaleView; edit: Panel['edit'] }) {
  const { t, language } = useWords();
  const open = sale.questions.filter((field) => !SHOWN_ABOVE.includes(field));
  if (open.length === 0) return null;
  const country = formatCountry(sale.destination, language);
  return (
    <div className={style.questions} data-testid="sale-questions">
      <h3 className={ui.label}>{t('cost:questions', { count: open.length })}</h3>
      <ul>
        {open.map((field) => (
          <li key={field} className={style.question}>
            <span>{t(`cost:question.${field}`, { country })}</span>
            <div className={style.answer}>
              <SaleField field={field} sale={sale} edit={edit} bare general />
              {field === 'category' && sale.categories.length > 0 && (
                <>
                  <span className={style.or}>{t('cost:orCommission')}</span>
                  <SaleField field="commission" sale={sale} edit={edit} bare />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
