import type { FitScore } from '../../../lib/core/quote/fit';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';

/** What a fit score is made of: points, weight and reason of each part, and what rules the request out. */
export function FitParts({ fit }: { fit: FitScore }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {fit.stops.map((stop) => (
        <p key={stop.code} className={ui.notice} data-tone="bad">
          {quoteRemark(words, stop)}
        </p>
      ))}
      {fit.notes.map((note) => (
        <p key={note.code} className={ui.notice} data-tone="warn">
          {quoteRemark(words, note)}
        </p>
      ))}
      {fit.score !== null && fit.unknown.length > 0 && (
        <p className={`${ui.mute} ${ui.small}`} data-testid="fit-coverage">
          {t('quotes:fit.coverage', {
            coverage: fit.coverage,
            list: fit.unknown.map((code) => t(`quotes:fit.part.${code}`)).join(t('common:listSeparator')),
          })}
        </p>
      )}
      <table className={style.fit} data-testid="fit-parts">
        <tbody>
          {fit.parts.map(({ code, points, weight, reason }) => (
            <tr key={code}>
              <th scope="row">{t(`quotes:fit.part.${code}`)}</th>
              <td className={style.number}>{points ?? '–'}</td>
              <td>
                <span className={style.meter} aria-hidden="true">
                  <span style={{ width: `${points ?? 0}%` }} />
                </span>
                {quoteRemark(words, reason)}{' '}
                <span className={ui.mute}>{t('quotes:fit.weight', { weight })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
