import { useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import { flagOf, formatCountry } from '../../../lib/i18n';
import { QUADRANT_TONE } from '../../ui/quadrant-words';
import { rangeText, scoreText, shareText } from '../../ui/score-text';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import type { ChartPoint } from './chart-scale';
import style from './market.module.css';
import { COLUMNS, type Column, type Sorting, sortedPoints } from './table-rows';

/** Markets that fit side by side. */
export const MOST_COMPARED = 3;

interface MarketTableProps {
  points: readonly ChartPoint[];
  chosen: CountryCode;
  choose: (country: CountryCode) => void;
  compared: readonly CountryCode[];
  compare: (countries: CountryCode[]) => void;
}

/** The same markets as a table: sorted by its headings, up to three ticked to be compared. */
export function MarketTable({ points, chosen, choose, compared, compare }: MarketTableProps) {
  const words = useWords();
  const { t, language } = words;
  const [sorting, setSorting] = useState<Sorting>({ column: 'quadrant', reversed: false });
  const sort = (column: Column) =>
    setSorting((old) => ({ column, reversed: old.column === column && !old.reversed }));
  const direction = (column: Column) => {
    if (column !== sorting.column) return 'none';
    return (column === 'country') === sorting.reversed ? 'descending' : 'ascending';
  };
  const tick = (country: CountryCode, on: boolean) =>
    compare(on ? [...compared, country] : compared.filter((code) => code !== country));
  return (
    <div className={style.scroll}>
      <table className={style.rows} data-testid="market-table">
        <thead>
          <tr>
            <th scope="col">
              <span className={ui.hidden}>{t('market:table.compare')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={direction(column)} data-column={column}>
                <button
                  type="button"
                  className={style.sort}
                  data-testid={`market-sort-${column}`}
                  data-active={column === sorting.column || undefined}
                  onClick={() => sort(column)}
                >
                  {t(`market:table.${column}`)}
                  {column === sorting.column && (direction(column) === 'ascending' ? ' ↑' : ' ↓')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedPoints(words, points, sorting).map((point) => {
            const { country, quadrant, range, probabilityAboveCut } = point;
            const name = formatCountry(country, language);
            const on = compared.includes(country);
            return (
              <tr key={country} data-chosen={country === chosen || undefined} data-country={country}>
                <td data-text>
                  <input
                    type="checkbox"
                    className={style.check}
                    aria-label={t('market:table.compareOne', { country: name })}
                    data-testid={`market-compare-${country}`}
                    checked={on}
                    disabled={!on && compared.length >= MOST_COMPARED}
                    onChange={(event) => tick(country, event.currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  <button type="button" className={style.link} onClick={() => choose(country)}>
                    {flagOf(country)} {name}
                  </button>
                </th>
                <td>{quadrant ? <Tag tone={QUADRANT_TONE[quadrant]}>{quadrant}</Tag> : '–'}</td>
                <td>
                  {scoreText(words, point.potential)}
                  {range && <small>{rangeText(words, range)}</small>}
                </td>
                <td>{probabilityAboveCut === null ? '–' : shareText(words, probabilityAboveCut)}</td>
                <td>{scoreText(words, point.competitiveness)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
