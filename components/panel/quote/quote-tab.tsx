import { Skeleton } from '../../ui/skeleton';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import type { TabProps } from '../panel-tabs';
import { ChecklistSection } from './checklist-section';
import { CourseSection } from './course-section';
import { FormSection } from './form-section';
import { InputsSection } from './inputs-section';
import { ItemsSection } from './items-section';
import { LadderSection } from './ladder-section';
import { PasteBox } from './paste-box';
import { RequestSection } from './request-section';
import { RfqList } from './rfq-list';
import { TermsSection } from './terms-section';
import { TextSection } from './text-section';
import { type Quote, useQuote } from './use-quote';

/** A request for quotation answered: what is asked, prices by term, text, form, proforma. */
export function QuoteTab({ view: page }: TabProps) {
  const { t } = useWords();
  const quote = useQuote(page);
  if (quote.view) return <QuoteBody quote={quote} />;
  if (!quote.failed) return <Skeleton />;
  return (
    <div className={ui.section} role="alert">
      <p>{t('common:error.load')}</p>
      <button type="button" className={ui.button} onClick={quote.retry}>
        {t('common:error.retry')}
      </button>
    </div>
  );
}

/** The tab once it was answered. */
function QuoteBody({ quote }: { quote: Quote }) {
  const { t } = useWords();
  const { view, edit, step, failed } = quote;
  if (!view) return null;
  const { work, list } = view;
  return (
    <>
      {failed && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('common:error.load')}
        </p>
      )}
      {list && !work && <RfqList list={list} markLists={view.markLists} edit={edit} />}
      {work && (
        <>
          <RequestSection work={work} edit={edit} inList={list !== null} />
          <TermsSection work={work} edit={edit} />
          <InputsSection work={work} edit={edit} />
          <LadderSection work={work} edit={edit} />
          <ItemsSection work={work} edit={edit} />
          <TextSection work={work} followUps={view.followUps} edit={edit} />
          <ChecklistSection work={work} edit={edit} />
          {work.fill && <FormSection plan={work.fill} />}
          <CourseSection work={work} quota={view.quota} edit={edit} step={step} />
        </>
      )}
      {!work && <PasteBox edit={edit} />}
    </>
  );
}
