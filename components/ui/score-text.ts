import { formatNumber } from '../../lib/i18n';
import type { Words } from './words';

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
