import { flagOf, formatCountry } from '../../../lib/i18n';
import type { RfqListItem } from '../../../lib/messages/quote-view';
import { send } from '../../../lib/messages/send';
import { Disclosure } from '../../ui/disclosure';
import { Tag, type Tone } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FitParts } from './fit-parts';
import style from './quote.module.css';
import { postedText } from './quote-words';
import type { Quote } from './use-quote';

interface RfqListProps extends Pick<Quote, 'edit'> {
  list: readonly RfqListItem[];
  markLists: boolean;
}

const toneOf = ({ fit }: RfqListItem): Tone => {
  if (fit.stops.length > 0) return 'bad';
  if (fit.score === null) return 'plain';
  return fit.score >= 65 ? 'good' : fit.score >= 40 ? 'warn' : 'bad';
};

/** The requests of the page, the best first, each with why; marks on the page itself on request. */
export function RfqList({ list, markLists, edit }: RfqListProps) {
  const words = useWords();
  const { t, language } = words;
  const unscored = list.length > 0 && list.every(({ fit }) => fit.unknown.includes('match'));
  return (
    <section className={ui.section} aria-label={t('quotes:list.title')} data-testid="rfq-list">
      <div className={ui.label}>
        <h2 className={style.heading}>{t('quotes:list.title')}</h2>
        <label className={style.check}>
          <input
            type="checkbox"
            checked={markLists}
            data-testid="rfq-marks"
            onChange={(event) => void edit({ markLists: event.currentTarget.checked })}
          />
          {t('quotes:list.marks')}
        </label>
      </div>
      {list.length === 0 && <p>{t('quotes:list.none')}</p>}
      {unscored && (
        <div className={ui.notice} data-testid="rfq-unscored">
          <p>{t('quotes:list.unscored')}</p>
          <button
            type="button"
            className={`${ui.plain} ${style.lead}`}
            onClick={() => void send('panel.options', { section: 'products' })}
          >
            {t('quotes:list.products')}
          </button>
        </div>
      )}
      <ul>
        {list.map((item) => {
          const { rfqId, subject, country, quantity, quotesLeft, posted, fit, quoted } = item;
          const facts = [
            country && `${flagOf(country)} ${formatCountry(country, language)}`,
            quantity,
            quotesLeft !== null && t('quotes:list.left', { count: quotesLeft }),
            posted && postedText(words, posted),
          ].filter(Boolean);
          return (
            <li key={rfqId} className={style.rfq} data-testid="rfq-item" data-id={rfqId}>
              <div className={style.rfqHead}>
                <button
                  type="button"
                  className={style.rfqOpen}
                  data-testid={`rfq-open-${rfqId}`}
                  title={t('quotes:list.open')}
                  onClick={() => void edit({ choose: rfqId })}
                  dir="auto"
                >
                  {subject}
                </button>
                {quoted && <Tag tone="accent">{t(`quotes:status.${quoted}`)}</Tag>}
                <Tag tone={toneOf(item)}>{fit.score ?? '?'}</Tag>
              </div>
              <p className={`${ui.mute} ${ui.small}`}>{facts.join(' · ')}</p>
              <Disclosure label={t('quotes:fit.parts')} testId={`fit-${rfqId}`}>
                <FitParts fit={fit} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
