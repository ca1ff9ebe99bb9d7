import { formatCountry, marketLabel } from '../../../lib/i18n';
import type { MarketPoint } from '../../../lib/messages/market-view';
import { rangeText, scoreText, shareText } from '../../ui/score-text';
import type { Words } from '../../ui/words';

/** A point in one sentence, for a screen reader and the tooltip. */
export function pointText(words: Words, point: MarketPoint): string {
  const { t, i18n, language } = words;
  const { country, potential, range, competitiveness, probabilityAboveCut, quadrant } = point;
  return [
    formatCountry(country, language),
    `${t('market:axis.potential')} ${scoreText(words, potential)}${range ? ` (${rangeText(words, range)})` : ''}`,
    probabilityAboveCut === null ? '' : t('market:above', { percent: shareText(words, probabilityAboveCut) }),
    competitiveness === null
      ? t('market:axis.unknown')
      : `${t('market:axis.competitiveness')} ${scoreText(words, competitiveness)}`,
    quadrant ? marketLabel(i18n, 'quadrant', quadrant) : '',
  ]
    .filter(Boolean)
    .join(t('common:listSeparator'));
}
