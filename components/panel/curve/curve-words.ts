import type { CurveMode, QuantityCurve } from '../../../lib/core/curve';
import { formatMoney, formatNumber } from '../../../lib/i18n';
import type { CurveOptionView } from '../../../lib/messages/freight-views';
import type { Words } from '../../ui/words';

export const modeText = ({ t }: Words, mode: CurveMode): string => t(`cost:mode.${mode}`);

/** What an option is called among others: single parcels as such, the rest by their mode. */
export function optionText(words: Words, options: readonly CurveOptionView[], id: string | null): string {
  const option = options.find((one) => one.id === id);
  if (!option) return words.t('cost:curve.nothing');
  return option.id === 'parcel' ? words.t('cost:curve.parcels') : modeText(words, option.mode);
}

/** Where the cheapest way changes for good: `Single parcels at first; from 37 pieces air, from 260 sea LCL`. */
export function switchSentence(
  words: Words,
  { points, switches }: QuantityCurve,
  options: readonly CurveOptionView[],
): string {
  const { t, language } = words;
  const [first] = points;
  if (!first) return '';
  const name = (id: string | null) => optionText(words, options, id);
  const lasting = switches.filter((one) => one.lasting);
  const start = t('cost:curve.first', { way: name(first.best), count: first.quantity });
  if (lasting.length === 0) return t('cost:curve.always', { way: name(first.best) });
  const turns = lasting.map(({ quantity, to }) =>
    t('cost:curve.from', { quantity: formatNumber(quantity, language), way: name(to) }),
  );
  return t('cost:curve.turns', { start, turns: turns.join(t('common:listSeparator')) });
}

/** All ways at one quantity, the cheapest first: `37 pieces: air ¥12.30, single parcels ¥15.10`. */
export function readoutText(
  words: Words,
  point: QuantityCurve['points'][number],
  options: readonly CurveOptionView[],
): string {
  const ways = Object.entries(point.byMode)
    .flatMap(([id, cost]) => (cost ? [{ id, each: cost.perPiece }] : []))
    .sort((a, b) => a.each.minor - b.each.minor)
    .map(({ id, each }) => `${optionText(words, options, id)} ${formatMoney(each, words.language)}`);
  return words.t('cost:curve.readout', {
    pieces: words.t('panel:parcel.pieces', { count: point.quantity }),
    ways: ways.join(words.t('common:listSeparator')) || words.t('cost:curve.nothing'),
  });
}
