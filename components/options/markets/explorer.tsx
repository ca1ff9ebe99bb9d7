import { Table, TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import { type Correction, type InputId, type Potentials, spearman } from '../../../lib/core/market';
import { formatNumber, marketLabel } from '../../../lib/i18n';
import { scoreText } from '../../ui/score-text';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import options from '../options.module.css';
import own from '../own.module.css';
import { CountryDetail } from './country-detail';
import { CountryRow } from './country-row';
import { COLUMNS, type Column, explorerRows, pageOf, type View } from './explorer-rows';
import style from './markets.module.css';

const PAGE_SIZE = 25;

export interface ExplorerProps {
  potentials: Potentials;
  corrections: readonly Correction[];
  correct: (corrections: Correction[], input: InputId) => void;
}

/** Every country, sorted and searched; one opened shows what its score is made of. */
export function Explorer({ potentials, corrections, correct }: ExplorerProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const [view, setView] = useState<View>({ typed: '', column: 'rank', reversed: false });
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const change = (patch: Partial<View>) => {
    setView({ ...view, ...patch });
    setPage(0);
  };
  const found = explorerRows(potentials.markets, view, language);
  const shown = pageOf(found, page, PAGE_SIZE);
  const name = (column: Column) =>
    column === 'capacity' || column === 'growth'
      ? marketLabel(i18n, 'part', column)
      : t(`market:explorer.column.${column}`);
  return (
    <>
      <p className={ui.mute} data-testid="explorer-summary">
        {t('market:explorer.summary', {
          scored: potentials.scored,
          cut: scoreText(words, potentials.cut),
          agreement: formatNumber(agreement(potentials), language, 2),
        })}
      </p>
      <TextInput
        className={options.search}
        aria-label={t('common:country.search')}
        placeholder={t('common:country.search')}
        data-testid="explorer-search"
        value={view.typed}
        onChange={(event) => change({ typed: event.currentTarget.value })}
      />
      {found.length === 0 ? (
        <p className={options.empty}>{t('common:country.none', { text: view.typed })}</p>
      ) : (
        <div className={style.scroll}>
          <Table className={style.table} data-testid="explorer">
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Heading key={column} column={column} name={name(column)} view={view} sort={change} />
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.rows.map((market) => {
                const { country } = market;
                const isOpen = open === country;
                return (
                  <Fragment key={country}>
                    <CountryRow
                      market={market}
                      open={isOpen}
                      corrected={corrections.some((one) => one.country === country)}
                      toggle={() => setOpen(isOpen ? null : country)}
                    />
                    {isOpen && (
                      <Table.Tr>
                        <Table.Td colSpan={COLUMNS.length}>
                          <CountryDetail market={market} corrections={corrections} correct={correct} />
                        </Table.Td>
                      </Table.Tr>
                    )}
                  </Fragment>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {shown.pages > 1 && (
        <div className={own.actions} data-testid="explorer-pages">
          <button
            type="button"
            className={ui.button}
            disabled={shown.page === 0}
            onClick={() => setPage(shown.page - 1)}
          >
            {t('market:explorer.before')}
          </button>
          <span>{t('market:explorer.page', { page: shown.page + 1, pages: shown.pages })}</span>
          <button
            type="button"
            className={ui.button}
            data-testid="explorer-next"
            disabled={shown.page === shown.pages - 1}
            onClick={() => setPage(shown.page + 1)}
          >
            {t('market:explorer.after')}
          </button>
        </div>
      )}
    </>
  );
}

/** Rank correlation between the scores and the plain logarithm of the product. */
function agreement({ markets }: Potentials): number {
  const both = markets.filter(({ score, baseline }) => score !== null && baseline !== null);
  return (
    spearman(
      both.map(({ score }) => score ?? 0),
      both.map(({ baseline }) => baseline ?? 0),
    ) ?? 0
  );
}

interface HeadingProps {
  column: Column;
  name: string;
  view: View;
  sort: (patch: Partial<View>) => void;
}

function Heading({ column, name, view, sort }: HeadingProps) {
  const active = view.column === column;
  const rising = (column === 'country' || column === 'rank' || column === 'segment') !== view.reversed;
  return (
    <Table.Th aria-sort={active ? (rising ? 'ascending' : 'descending') : 'none'} data-column={column}>
      <button
        type="button"
        className={style.sort}
        data-active={active || undefined}
        data-testid={`explorer-sort-${column}`}
        onClick={() => sort({ column, reversed: active && !view.reversed })}
      >
        {name}
        {active && (rising ? ' ↑' : ' ↓')}
      </button>
    </Table.Th>
  );
}
