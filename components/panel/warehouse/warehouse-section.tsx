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
        <AskedWarehouses product={product} edit={edit} />
      </Disclosure>
    </section>
  );
}

function AskedWarehouses({ product, edit }: WarehouseSectionProps) {
  const { t } = useWords();
  const answer = useAnswer(askWarehouses, product);
  if (answer.phase === 'loading') return <Skeleton lines={4} />;
  if (answer.phase === 'failed' || answer.value === null) return <p role="alert">{t('common:error.load')}</p>;
  const use: WarehouseUse = {
    id: product.sale.warehouse,
    choose: (service) => void edit({ service }),
  };
  return <WarehouseResult answer={answer.value} use={use} />;
}

/** Which warehouse the profit goes by, as a service is chosen; null: none. */
interface WarehouseUse {
  id: string | null;
  choose: (service: string | null) => void;
}

/** Every warehouse against the direct way, and what is still to be known. */
export function WarehouseResult({ answer, use }: { answer: WarehouseView; use?: WarehouseUse }) {
  const words = useWords();
  const directName = answer.direct
    ? words.t('cost:warehouse.direct', { service: nameIn(words, answer.direct.name) })
    : '';
  return (
    <>
      {answer.answers.map((one) => (
        <OneWarehouse key={one.id} answer={one} directName={directName} use={use} />
      ))}
      <FreightQuestions questions={answer.questions} />
    </>
  );
}

interface OneWarehouseProps {
  answer: WarehouseAnswer;
  directName: string;
  use: WarehouseUse | undefined;
}

function OneWarehouse({ answer, directName, use }: OneWarehouseProps) {
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
      {use && comparison.warehouse && <UseStock use={use} service={answer.service} />}
    </article>
  );
}

/** Lets the profit be that of a piece sold from this warehouse, or sent from China again. */
function UseStock({ use, service }: { use: WarehouseUse; service: string }) {
  const { t } = useWords();
  const used = use.id === service;
  return (
    <p className={style.use}>
      <button
        type="button"
        className={ui.button}
        aria-pressed={used}
        data-testid="use-warehouse"
        onClick={() => use.choose(used ? null : service)}
      >
        {used ? t('cost:warehouse.unuse') : t('cost:warehouse.use')}
      </button>
    </p>
  );
}
