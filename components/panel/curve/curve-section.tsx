import { useState } from 'react';
import { remarkText } from '../../../lib/i18n';
import type { CurveView } from '../../../lib/messages/freight-views';
import { send } from '../../../lib/messages/send';
import type { ProductView } from '../../../lib/messages/views';
import { nameIn } from '../../services/service-words';
import { Disclosure } from '../../ui/disclosure';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { useAnswer } from '../use-answer';
import { CartonFacts } from './carton-facts';
import style from './curve.module.css';
import { CurveChart } from './curve-chart';
import { CurveTable } from './curve-table';
import { optionText, switchSentence } from './curve-words';
import { FreightQuestions } from './freight-questions';

const askCurve = (_: ProductView) => send('panel.curve', {});

/** Cost a piece against quantity and how the pieces are packed, made when it is opened. */
export function CurveSection({ product }: { product: ProductView }) {
  const { t } = useWords();
  return (
    <section className={ui.section} aria-label={t('cost:curve.title')}>
      <Disclosure label={t('cost:curve.title')} hint={t('cost:curve.hint')} testId="curve">
        <AskedCurve product={product} />
      </Disclosure>
    </section>
  );
}

function AskedCurve({ product }: { product: ProductView }) {
  const { t } = useWords();
  const answer = useAnswer(askCurve, product);
  if (answer.phase === 'loading') return <Skeleton lines={4} />;
  if (answer.phase === 'failed' || answer.value === null) return <p role="alert">{t('common:error.load')}</p>;
  return <CurveResult answer={answer.value} quantity={product.parcel.quantity} />;
}

/** The curve with its switches, as a picture or a table, and the carton. */
export function CurveResult({ answer, quantity }: { answer: CurveView; quantity: number }) {
  const words = useWords();
  const { t, i18n } = words;
  const { curve, options, carton, questions, notes } = answer;
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      {curve && (
        <div className={style.block}>
          <p data-testid="curve-sentence">{switchSentence(words, curve, options)}</p>
          {asTable ? (
            <CurveTable curve={curve} options={options} />
          ) : (
            <CurveChart curve={curve} options={options} quantity={quantity} />
          )}
          <div className={style.legendRow}>
            <ul className={style.legend}>
              {options.map(({ id, mode, status, name }) => (
                <li key={id} title={nameIn(words, name)}>
                  <span
                    className={style.swatch}
                    data-mode={mode}
                    data-demo={status === 'demo' || undefined}
                  />
                  {optionText(words, options, id)}
                  {status === 'demo' && <Tag tone="warn">{t('common:service.demo')}</Tag>}
                </li>
              ))}
            </ul>
            <button
              type="button"
              className={ui.plain}
              aria-pressed={asTable}
              data-testid="curve-as-table"
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? t('cost:curve.asChart') : t('cost:curve.asTable')}
            </button>
          </div>
          {curve.switches.some(({ lasting }) => !lasting) && (
            <p className={style.mute}>{t('cost:curve.teeth')}</p>
          )}
        </div>
      )}
      {carton && <CartonFacts carton={carton} />}
      <FreightQuestions questions={questions} />
      {notes.length > 0 && (
        <ul className={style.notes}>
          {notes.map((note) => (
            <li key={JSON.stringify(note)}>{remarkText(i18n, note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
