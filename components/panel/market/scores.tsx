import {
  COMPETITIVE_PARTS,
  type Competitiveness,
  type MarketPotential,
  PARTS,
} from '../../../lib/core/market';
import { formatNumber, marketLabel, marketText } from '../../../lib/i18n';
import type { MarketView } from '../../../lib/messages/market-view';
import { Disclosure } from '../../ui/disclosure';
import { indicatorText } from '../../ui/indicator-text';
import { OriginDot } from '../../ui/origin-dot';
import { rangeText, scoreText, shareText } from '../../ui/score-text';
import { useWords } from '../../ui/words';
import style from './market.module.css';
import { ScorePart } from './score-part';

/** How promising the market is: three parts, the indicators behind each, and how sure it is. */
export function PotentialScore({ potential, view }: { potential: MarketPotential; view: MarketView }) {
  const words = useWords();
  const { t, i18n, language } = words;
  const { score, unscored, parts, indicators, known, rank, range, probabilityAboveCut } = potential;
  const total = Object.values(parts).reduce((sum, { of }) => sum + of, 0);
  const scored = view.points.filter((point) => point.potential !== null).length;
  return (
    <div className={style.score} data-testid="market-potential">
      <div className={style.scoreHead}>
        <span>
          {t('market:axis.potential')} <b>{scoreText(words, score)}</b>
          {range && ` (${rangeText(words, range)})`}
        </span>
        <span className={style.note}>
          {rank === null
            ? ''
            : t('market:rank', { rank: formatNumber(rank, language), of: formatNumber(scored, language) })}
        </span>
      </div>
      <p className={style.note}>
        {unscored
          ? marketText(i18n, { code: `market-unscored-${unscored}` })
          : t('market:restsOn', {
              known,
              of: total,
              percent: shareText(words, probabilityAboveCut ?? 0),
              cut: scoreText(words, view.cut),
            })}
      </p>
      <ul className={style.parts}>
        {PARTS.map((part) => (
          <ScorePart
            key={part}
            name={marketLabel(i18n, 'part', part)}
            score={parts[part].score}
            note={t('market:indicators', { known: parts[part].known, of: parts[part].of })}
          />
        ))}
      </ul>
      <Disclosure label={t('market:indicatorsTitle')} testId="market-indicators">
        <table className={style.rows}>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <OriginDot origin={indicator.origin} /> {marketLabel(i18n, 'indicator', indicator.id)}
                  {indicator.id === 'consumption' && indicator.origin === 'assumed' && (
                    <small>{t('market:assumedConsumption')}</small>
                  )}
                </th>
                <td>
                  {indicatorText(words, indicator)}
                  {indicator.year !== null && <small>{indicator.year}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}

/** How the product stands there: three parts, each with what it is compared with or why it is missing. */
export function StandingScore({ standing }: { standing: Competitiveness }) {
  const words = useWords();
  const { t, i18n } = words;
  const { score, parts, missing, remarks } = standing;
  const known = COMPETITIVE_PARTS.length - missing.length;
  return (
    <div className={style.score} data-testid="market-standing">
      <div className={style.scoreHead}>
        <span>
          {t('market:axis.competitiveness')} <b>{scoreText(words, score)}</b>
        </span>
        <span className={style.note}>{t('market:partsKnown', { known, of: COMPETITIVE_PARTS.length })}</span>
      </div>
      <ul className={style.parts}>
        {COMPETITIVE_PARTS.map((part) => {
          const { score: one, basis, count, reason } = parts[part];
          return (
            <ScorePart
              key={part}
              name={marketLabel(i18n, 'competitive', part)}
              score={one}
              note={reason ? marketText(i18n, reason) : basis ? t(`market:basis.${basis}`, { count }) : ''}
            />
          );
        })}
      </ul>
      {remarks.map((remark) => (
        <p key={JSON.stringify(remark)} className={style.note}>
          {marketText(i18n, remark)}
        </p>
      ))}
    </div>
  );
}
