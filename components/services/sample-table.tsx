import { formatGrams, formatMoney } from '../../lib/i18n';
import type { EstimateView } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { sampleRows } from './sample-rows';
import { nameIn } from './service-words';
import style from './services.module.css';

/** Prices at example weights while the real one is unknown; marked as not this product's. */
export function SampleTable({ estimates }: { estimates: EstimateView[] }) {
  const words = useWords();
  const { t, language } = words;
  const rows = sampleRows(estimates);
  return (
    <section className={ui.section} data-testid="sample-weights" aria-label={t('panel:samples.title')}>
      <h2 className={ui.label}>
        <span>{t('panel:samples.title')}</span>
        <span>{t('panel:samples.note')}</span>
      </h2>
      {rows.length === 0 ? (
        <p className={ui.mute}>{t('panel:samples.none')}</p>
      ) : (
        <div className={style.samples}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('panel:samples.service')}</th>
                {estimates.map((estimate) => (
                  <th key={estimate.grams} scope="col">
                    {formatGrams(estimate.grams, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{nameIn(words, row.name)}</th>
                  {row.cells.map((cell, column) => (
                    <td key={estimates[column]?.grams}>
                      {cell?.price ? formatMoney(cell.price, language) : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
