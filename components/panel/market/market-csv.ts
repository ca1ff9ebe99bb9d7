import { PARTS } from '../../../lib/core/market';
import { formatCountry } from '../../../lib/i18n';
import type { Words } from '../../ui/words';
import type { ChartPoint } from './chart-scale';

/** Columns in order; the same in every language, because programs read them too. */
export const MARKET_COLUMNS = [
  'country',
  'name',
  'quadrant',
  'segment',
  'subtype',
  'potential',
  'potential_from',
  'potential_to',
  'above_cut_percent',
  ...PARTS,
  'indicators_known',
  'rank',
  'gdp_rank',
  'competitiveness',
] as const;

/** A cell that no spreadsheet runs as a formula. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const figure = (value: number | null | undefined) =>
  value == null ? '' : String(Math.round(value * 10) / 10);

/** The markets of the chart as CSV with a mark of its encoding, unknown figures empty. */
export function marketCsv({ language }: Words, points: readonly ChartPoint[]): string {
  const rows = points.map((point) => [
    point.country,
    formatCountry(point.country, language),
    point.quadrant ?? '',
    point.segment ?? '',
    point.subtype ?? '',
    figure(point.potential),
    figure(point.range?.from),
    figure(point.range?.to),
    figure(point.probabilityAboveCut === null ? null : point.probabilityAboveCut * 100),
    ...PARTS.map((part) => figure(point.parts[part])),
    figure(point.known),
    figure(point.rank),
    figure(point.baselineRank),
    figure(point.competitiveness),
  ]);
  const cells = (row: readonly string[]) => row.map((text) => quoted(guarded(text))).join(',');
  return `\ufeff${[MARKET_COLUMNS, ...rows].map(cells).join('\r\n')}`;
}
