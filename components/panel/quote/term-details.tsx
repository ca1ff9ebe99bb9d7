import { useState } from 'react';
import type { TermQuote } from '../../../lib/core/quote/quote';
import { formatMoney } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Disclosure } from '../../ui/disclosure';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark, unitText } from './quote-words';

/** The offered term in full: the whole order, profit, exchange cost against the bank, the risk of the rate, the lines. */
export function TermDetails({ one, work }: { one: TermQuote; work: QuoteWork }) {
  const words = useWords();
  const { t, language } = words;
  const { target } = work;
  const { price, profit, exchangeMargin, risk, lines, blocking, missing, warnings } = one;
  const loss = exchangeMargin?.startsWith('-') ?? false;
  return (
    <div className={style.details} data-testid="term-details">
      <dl className={style.pairs}>
        {price && (
          <>
            <dt>{t('quotes:terms.total')}</dt>
            <dd data-testid="quote-total">{formatMoney(price, language)}</dd>
          </>
        )}
        {profit && (
          <>
            <dt>{t('quotes:terms.profit')}</dt>
            <dd>{formatMoney(profit, language)}</dd>
          </>
        )}
        {target && (
          <>
            <dt>{t('quotes:terms.target')}</dt>
            <dd
              data-tone={target.profit && target.profit.minor < 0 ? 'bad' : undefined}
              data-testid="quote-target"
            >
              {unitText(words, target.target, work.inputs.currency.value ?? 'USD')}{' '}
              <span className={ui.mute}>
                {target.profit
                  ? t('quotes:terms.targetProfit', { profit: formatMoney(target.profit, language) })
                  : t(target.above ? 'quotes:terms.targetBelow' : 'quotes:terms.targetMet')}
              </span>
            </dd>
          </>
        )}
        {exchangeMargin && (
          <>
            <dt>{t('quotes:terms.exchange')}</dt>
            <dd data-tone={loss ? 'bad' : undefined}>
              {one.exchangeCost}{' '}
              <span className={`${ui.mute} ${style.part}`}>
                {t(loss ? 'quotes:terms.over' : 'quotes:terms.distance', {
                  distance: exchangeMargin.replace('-', ''),
                })}
              </span>
            </dd>
          </>
        )}
        {risk.length > 0 && (
          <>
            <dt>{t('quotes:terms.risk')}</dt>
            <dd data-testid="quote-risk">
              {risk
                .filter(({ percent }) => percent !== '0')
                .map(({ percent, profit: gain }, at) => (
                  <span key={percent} className={style.part}>
                    {at > 0 && '\u00a0· '}
                    {percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`}%:{' '}
                    {gain ? formatMoney(gain, language) : t('quotes:terms.unknown')}
                  </span>
                ))}
            </dd>
          </>
        )}
      </dl>
      <Remarks title={t('quotes:terms.why')} tone="bad" list={[...blocking, ...missing]} />
      <Remarks title={t('quotes:terms.careful')} tone="warn" list={warnings} />
      {lines.length > 0 && (
        <Disclosure
          label={t('quotes:terms.lines')}
          hint={work.rateDate ? t('quotes:terms.rateDate', { date: work.rateDate }) : undefined}
          testId="quote-lines"
        >
          <table className={style.lines}>
            <tbody>
              {lines.map(({ code, amount, home, origin }) => (
                <tr key={code}>
                  <th scope="row">
                    <OriginDot origin={origin} /> {t(`quotes:line.${code}`)}
                  </th>
                  <td className={style.number}>{home ? formatMoney(home, language) : ''}</td>
                  <td className={style.number}>
                    {amount ? formatMoney(amount, language) : t('quotes:terms.unknown')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </div>
  );
}

/** Shown at once; the rest on request, as the questions below ask for it too. */
const FIRST = 3;

function Remarks({
  title,
  tone,
  list,
}: {
  title: string;
  tone: 'bad' | 'warn';
  list: TermQuote['blocking'];
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (list.length === 0) return null;
  const shown = all || list.length <= FIRST + 1 ? list : list.slice(0, FIRST);
  return (
    <div className={ui.notice} data-tone={tone}>
      <span className={ui.hidden}>{title}</span>
      <ul>
        {shown.map((remark) => (
          <li key={JSON.stringify(remark)}>{quoteRemark(words, remark)}</li>
        ))}
      </ul>
      {shown.length < list.length && (
        <button type="button" className={`${ui.plain} ${style.lead}`} onClick={() => setAll(true)}>
          {words.t('quotes:terms.and', { count: list.length - shown.length })}
        </button>
      )}
    </div>
  );
}
