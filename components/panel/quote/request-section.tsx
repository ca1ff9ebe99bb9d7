import { flagOf, formatNumber } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Disclosure } from '../../ui/disclosure';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { AskedTable } from './asked-table';
import { ClockLine } from './clock-line';
import { FitParts } from './fit-parts';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote } from './use-quote';

interface RequestSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
  /** The page is a list that can be gone back to. */
  inList: boolean;
}

/** What is asked for, how sure that is, what is left open, and whether it is worth an answer. */
export function RequestSection({ work, edit, inList }: RequestSectionProps) {
  const words = useWords();
  const { t, language } = words;
  const { request, fit, clock, country } = work;
  const back = request.from === 'pasted' ? { paste: null } : { choose: null };
  return (
    <section className={ui.section} aria-label={t('quotes:request.title')} data-testid="quote-request">
      {(inList || request.from === 'pasted') && (
        <button
          type="button"
          className={`${ui.plain} ${style.lead}`}
          data-testid="quote-back"
          onClick={() => void edit(back)}
        >
          ‹ {t(request.from === 'pasted' ? 'quotes:paste.leave' : 'quotes:list.back')}
        </button>
      )}
      <div className={style.subjectRow}>
        <h2 className={style.subject} dir="auto" data-testid="quote-subject">
          {country.value && `${flagOf(country.value)} `}
          {request.subject}
        </h2>
        {request.quotesLeft !== null && (
          <Tag tone={request.quotesLeft <= 3 ? 'warn' : 'plain'}>
            {t('quotes:request.left', { count: request.quotesLeft })}
          </Tag>
        )}
      </div>
      {clock && <ClockLine clock={clock} />}
      {request.problem && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {quoteRemark(words, request.problem)}
        </p>
      )}
      {fit.stops.map((stop) => (
        <p key={stop.code} className={ui.notice} data-tone="bad" data-testid="request-stop">
          {quoteRemark(words, stop)}
        </p>
      ))}
      <AskedTable work={work} edit={edit} />
      <Disclosure
        label={t('quotes:fit.title')}
        hint={fit.score === null ? t('quotes:fit.unknown') : `${formatNumber(fit.score, language)} / 100`}
        testId="quote-fit"
      >
        <FitParts fit={fit} />
      </Disclosure>
      <Disclosure
        label={t('quotes:request.text')}
        hint={t(`quotes:request.${request.from}`)}
        testId="quote-words"
      >
        <p className={style.original} dir="auto">
          {request.text}
        </p>
      </Disclosure>
    </section>
  );
}
