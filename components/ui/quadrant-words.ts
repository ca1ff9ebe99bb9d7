import type { Quadrant } from '../../lib/core/market';
import type { Tone } from './tag';
import type { Words } from './words';

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
