import { COMPETITIVE_PARTS, PARTS } from '../../../lib/core/market';
import { formatMoney, marketLabel, marketText } from '../../../lib/i18n';
import type { MarketCard } from '../../../lib/messages/market-view';
import { quadrantName } from '../../ui/quadrant-words';
import { rangeText, scoreText, shareText } from '../../ui/score-text';
import type { Words } from '../../ui/words';

export interface ComparedRow {
  id: string;
  name: string;
  /** One a market, in the order of the cards. */
  values: string[];
}

/** The rows of a comparison: quadrant, both scores with their parts, money, then what stands beside the axes. */
export function comparedRows(words: Words, cards: readonly MarketCard[]): ComparedRow[] {
  const { t, i18n, language } = words;
  const row = (id: string, name: string, value: (card: MarketCard) => string): ComparedRow => ({
    id,
    name,
    values: cards.map(value),
  });
  const modifiers = cards.find(({ assessment }) => assessment)?.assessment?.modifiers ?? [];
  return [
    row('quadrant', t('market:table.quadrant'), ({ assessment }) =>
      assessment?.quadrant ? quadrantName(words, assessment.quadrant) : '–',
    ),
    row('potential', t('market:axis.potential'), ({ potential }) =>
      potential?.range
        ? `${scoreText(words, potential.score)} (${rangeText(words, potential.range)})`
        : scoreText(words, potential?.score ?? null),
    ),
    row('above', t('market:table.above'), ({ potential }) =>
      potential?.probabilityAboveCut == null ? '–' : shareText(words, potential.probabilityAboveCut),
    ),
    ...PARTS.map((part) =>
      row(part, marketLabel(i18n, 'part', part), ({ potential }) =>
        scoreText(words, potential?.parts[part].score ?? null),
      ),
    ),
    row('competitiveness', t('market:axis.competitiveness'), ({ assessment }) =>
      scoreText(words, assessment?.competitiveness.score ?? null),
    ),
    ...COMPETITIVE_PARTS.map((part) =>
      row(`standing-${part}`, marketLabel(i18n, 'competitive', part), ({ assessment }) =>
        scoreText(words, assessment?.competitiveness.parts[part].score ?? null),
      ),
    ),
    row('landed', t('market:table.landed'), ({ landed }) => (landed ? formatMoney(landed, language) : '–')),
    row('freight', t('market:table.freight'), ({ freight }) =>
      freight ? formatMoney(freight, language) : '–',
    ),
    row('comparables', t('market:table.comparables'), ({ statistics }) => String(statistics?.listings ?? 0)),
    ...modifiers.map(({ id }) =>
      row(`modifier-${id}`, marketLabel(i18n, 'modifier', id), ({ assessment }) => {
        const found = assessment?.modifiers.find((modifier) => modifier.id === id);
        return found ? marketText(i18n, found.remark) : '–';
      }),
    ),
  ];
}
