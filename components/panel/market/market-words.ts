import type { Quadrant } from '../../../lib/core/market';
import { formatCountry, formatNumber, marketLabel } from '../../../lib/i18n';
import type { MarketPoint } from '../../../lib/messages/market-view';
import type { Tone } from '../../ui/tag';
import type { Words } from '../../ui/words';

/** A score from 0 to 100 without decimals; a dash where it is not known. */
export const scoreText = ({ language }: Words, score: number | null): string =>
  score === null ? '–' : formatNumber(score, language);

/** `68–88`. */
export const rangeText = (words: Words, { from, to }: { from: number; to: number }): string =>
  `${scoreText(words, from)}–${scoreText(words, to)}`;

/** A share from 0 to 1 as a percentage that never rounds to certainty: `>99%`, `<1%`. */
export function shareText({ language }: Words, share: number): string {
  if (share > 0.99 && share < 1) return '>99%';
  if (share > 0 && share < 0.01) return '<1%';
  return `${formatNumber(share * 100, language)}%`;
}

export const QUADRANT_TONE: Readonly<Record<Quadrant, Tone>> = {
  I: 'good',
  'I-IV': 'accent',
  IV: 'accent',
  II: 'warn',
  'II-III': 'warn',
  III: 'bad',
};

/** What to do in two words, as on the chart: "I Go for it". */
export const quadrantName = ({ t }: Words, quadrant: Quadrant): string => t(`market:short.${quadrant}`);

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
