import type { WarehouseAnswer, WarehouseView } from '../../../lib/messages/freight-views';
import { send } from '../../../lib/messages/send';
import type { ProductView } from '../../../lib/messages/views';
import { nameIn } from '../../services/service-words';
import { Disclosure } from '../../ui/disclosure';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { modeText } from '../curve/curve-words';
import { FreightQuestions } from '../curve/freight-questions';
import parcel from '../parcel.module.css';
import { SaleField } from '../profit/sale-field';
import { useAnswer } from '../use-answer';
import type { Panel } from '../use-panel';
import { DaysChart } from './days-chart';
import { PieceBars } from './piece-bars';
import style from './warehouse.module.css';
import { breakEvenText, cheaperTag, daysText, openQuestions } from './warehouse-words';

interface WarehouseSectionProps {
  product: ProductView;
  edit: Panel['edit'];
}

const askWarehouses = (_: ProductView) => send('panel.warehouse', {});

/** Direct or stocked abroad, made when it is opened. */
export function WarehouseSection({ product, edit }: WarehouseSectionProps) {
  const { t } = useWords();
  return (
    <section className={ui.section} aria-label={t('cost:warehouse.title')}>
      <Disclosure label={t('cost:warehouse.title')} hint={t('cost:warehouse.hint')} testId="warehouse">
        <div className={parcel.facts}>
          <SaleField field="monthlyPieces" sale={product.sale} edit={edit} />
          <SaleField field="duty" sale={product.sale} edit={edit} />
        </div>
        <AskedWarehouses product={product} />
      </Disclosure>
    </section>
  );
}

function AskedWarehouses({ product }: { product: ProductView }) {
  const { t } = useWords();
  const answer = useAnswer(askWarehouses, product);
  if (answer.phase === 'loading') return <Skeleton lines={4} />;
  if (answer.phase === 'failed' || answer.value === null) return <p role="alert">{t('common:error.load')}</p>;
  return <WarehouseResult answer={answer.value} />;
}

/** Every warehouse against the direct way, and what is still to be known. */
export function WarehouseResult({ answer }: { answer: WarehouseView }) {
  const words = useWords();
  const directName = answer.direct
    ? words.t('cost:warehouse.direct', { service: nameIn(words, answer.direct.name) })
    : '';
  return (
    <>
      {answer.answers.map((one) => (
        <OneWarehouse key={one.id} answer={one} directName={directName} />
      ))}
      <FreightQuestions questions={answer.questions} />
    </>
  );
}

function OneWarehouse({ answer, directName }: { answer: WarehouseAnswer; directName: string }) {
  const words = useWords();
  const { t } = words;
  const { comparison, headHaul, name, kind, storageDays } = answer;
  const tag = cheaperTag(words, comparison);
  const sentences = [breakEvenText(words, comparison), daysText(words, comparison)].filter(Boolean);
  return (
    <article className={style.warehouse} data-testid="warehouse-answer">
      <h3 className={style.head}>
        <span>
          {name} {kind === 'fba' && <Tag>FBA</Tag>}
        </span>
        <Tag tone={tag.tone}>{tag.text}</Tag>
      </h3>
      {headHaul && (
        <p className={style.mute}>
          {t('cost:warehouse.headHaul', {
            mode: modeText(words, headHaul.mode),
            name: nameIn(words, headHaul.name),
          })}{' '}
          {headHaul.status === 'demo' && <Tag tone="warn">{t('common:service.demo')}</Tag>}
        </p>
      )}
      <PieceBars comparison={comparison} directName={directName} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DaysChart comparison={comparison} ownDays={storageDays} />
      <FreightQuestions questions={openQuestions(comparison.missing)} />
    </article>
  );
}
