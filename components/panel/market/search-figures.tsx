import type { SearchStatistics } from '../../../lib/core/market';
import { formatMoney, formatNumber, marketText } from '../../../lib/i18n';
import { shareText } from '../../ui/score-text';
import { useWords } from '../../ui/words';
import { HistogramChart } from './histogram-chart';
import style from './market.module.css';

/** Price spread and sameness of the listings of a search. */
export function SearchFigures({ statistics }: { statistics: SearchStatistics }) {
  const words = useWords();
  const { t, i18n, language } = words;
  const { median, quartiles, histogram, own, reviewBarrier, sameness, remarks } = statistics;
  const facts: [string, string][] = [
    ...(median ? [[t('market:figures.median'), formatMoney(median, language)] as [string, string]] : []),
    ...(quartiles
      ? [
          [
            t('market:figures.quartiles'),
            `${formatMoney(quartiles.from, language)} – ${formatMoney(quartiles.to, language)}`,
          ] as [string, string],
        ]
      : []),
    [
      t('market:figures.barrier'),
      reviewBarrier
        ? t('market:figures.reviews', { reviews: formatNumber(Math.round(reviewBarrier.reviews), language) })
        : t('market:figures.unknown'),
    ],
    [
      t('market:figures.sameness'),
      sameness.share === null ? t('market:figures.unknown') : shareText(words, sameness.share),
    ],
  ];
  return (
    <div data-testid="market-figures">
      {histogram && histogram.bins.length > 0 && <HistogramChart statistics={statistics} />}
      {own && (
        <p>
          {t('market:figures.own', {
            amount: formatMoney(own.price, language),
            percent: formatNumber(own.percentile, language),
          })}
        </p>
      )}
      <dl className={style.figures}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {remarks.map((remark) => (
        <p key={JSON.stringify(remark)} className={style.note}>
          {marketText(i18n, remark)}
        </p>
      ))}
    </div>
  );
}
