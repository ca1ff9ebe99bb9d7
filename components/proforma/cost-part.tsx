import type { CostSheet } from '../../lib/core/quoting';
import { formatDate, formatMoney, remarkText } from '../../lib/i18n';
import { useWords } from '../ui/words';
import style from './proforma.module.css';

/** How the price came about, for the seller's eyes: lines, profit, exchange cost, and the dates of the tables. */
export function CostPart({ costs }: { costs: CostSheet }) {
  const { t, i18n, language } = useWords();
  const { lines, profit, items, exchangeCost, buyingRate, rules, remarks, takenOn } = costs;
  return (
    <section className={style.costs} data-testid="sheet-costs">
      <h2>{t('quotes:sheet.internalMark')}</h2>
      <p>{t('quotes:sheet.taken', { date: formatDate(takenOn, language) })}</p>
      <table className={style.items}>
        <caption>{t('quotes:sheet.costs')}</caption>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('quotes:sheet.home')}</th>
            <th scope="col">{t('quotes:sheet.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, amount, home }) => (
            <tr key={code}>
              <td>{t(`quotes:line.${code}`)}</td>
              <td>{home && formatMoney(home, language)}</td>
              <td>{amount ? formatMoney(amount, language) : t('quotes:terms.unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > 0 && (
        <table className={style.items} data-testid="sheet-item-costs">
          <caption>{t('quotes:sheet.items')}</caption>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{t('quotes:sheet.home')}</th>
              <th scope="col">{t('quotes:sheet.itemProfit')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ description, cost, profit: left }) => (
              <tr key={description}>
                <td dir="auto">{description}</td>
                <td>{cost ? formatMoney(cost, language) : t('quotes:terms.unknown')}</td>
                <td>{left ? formatMoney(left, language) : t('quotes:terms.unknown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className={style.rows}>
        {profit && (
          <div>
            <dt>{t('quotes:sheet.profit')}</dt>
            <dd>{formatMoney(profit, language)}</dd>
          </div>
        )}
        {exchangeCost && (
          <div>
            <dt>{t('quotes:sheet.exchange')}</dt>
            <dd>{exchangeCost}</dd>
          </div>
        )}
        {buyingRate.rate && (
          <div>
            <dt>{t('quotes:sheet.rate')}</dt>
            <dd>
              {buyingRate.rate}
              {buyingRate.date && ` (${formatDate(buyingRate.date, language)})`}
            </dd>
          </div>
        )}
        {rules.length > 0 && (
          <div>
            <dt>{t('quotes:sheet.rules')}</dt>
            <dd>
              {rules
                .map(({ id, checked }) =>
                  checked
                    ? `${id}, ${t('quotes:sheet.checked', { date: checked })}`
                    : `${id}, ${t('quotes:sheet.unchecked')}`,
                )
                .join('; ')}
            </dd>
          </div>
        )}
      </dl>
      <ul>
        {remarks.map((remark) => (
          <li key={JSON.stringify(remark)}>{remarkText(i18n, remark)}</li>
        ))}
      </ul>
    </section>
  );
}
