import { Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { type CardChange, diffCards } from '../../../lib/core/sheets';
import { formatCountry, formatGrams, formatNumber } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import style from './import.module.css';
import { priceWords } from './price-words';

const FIRST = 100;
const FEW_COUNTRIES = 6;

/** What is different from the version before, price by price. */
export function DiffView({ before, after }: { before: RateCard; after: RateCard }) {
  const words = useWords();
  const { t } = words;
  const changes = useMemo(() => diffCards(before, after), [before, after]);
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p data-testid="import-diff-none">{t('options:import.same')}</p>;
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <>
      <p className={ui.mute} data-testid="import-diff-summary">
        {summary(words, changes)}
      </p>
      <div className={style.diff}>
        <Table data-testid="import-diff">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('options:import.service')}</Table.Th>
              <Table.Th>{t('options:import.where')}</Table.Th>
              <Table.Th>{t('options:import.before')}</Table.Th>
              <Table.Th>{t('options:import.after')}</Table.Th>
              <Table.Th>%</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((change) => (
              <ChangeRow key={JSON.stringify(change)} change={change} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown.length < changes.length && (
        <button type="button" className={ui.plain} onClick={() => setAll(true)}>
          {t('options:import.showAll', { count: changes.length })}
        </button>
      )}
    </>
  );
}

/** `2 services added · 14 prices changed`. */
function summary({ t }: Words, changes: readonly CardChange[]): string {
  const counts = new Map<CardChange['kind'], number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => t(`options:import.change.${kind}`, { count })).join(' · ');
}

function ChangeRow({ change }: { change: CardChange }) {
  const words = useWords();
  const { t, language } = words;
  const band = 'before' in change ? change : null;
  const percent = band?.percent ?? null;
  const what =
    change.kind === 'rule-changed'
      ? t(`options:import.rule.${change.rule}`)
      : t(`options:import.kind.${change.kind}`);
  return (
    <Table.Tr data-kind={change.kind}>
      <Table.Td>{nameIn(words, change.service)}</Table.Td>
      <Table.Td>{'countries' in change ? placeWords(words, change) : what}</Table.Td>
      <Table.Td>{band?.before ? priceWords(words, band.before) : '–'}</Table.Td>
      <Table.Td>{band?.after ? priceWords(words, band.after) : band ? '–' : what}</Table.Td>
      <Table.Td className={style.percent} data-up={percent !== null && percent > 0}>
        {percent === null ? '' : `${percent > 0 ? '+' : ''}${formatNumber(percent, language, 1)} %`}
      </Table.Td>
    </Table.Tr>
  );
}

/** `Germany, France · 300 g – 2 kg`. */
function placeWords({ t, language }: Words, change: Extract<CardChange, { countries: string[] }>): string {
  const { countries } = change;
  const few = countries.slice(0, FEW_COUNTRIES).map((code) => formatCountry(code, language));
  const more =
    countries.length > few.length ? [t('options:import.more', { count: countries.length - few.length })] : [];
  const places = [...few, ...more].join(t('common:listSeparator'));
  if (!('before' in change)) return places;
  const from = formatGrams(Math.max(0, change.firstGram - 1), language);
  const to = Number.isFinite(change.lastGram) ? formatGrams(change.lastGram, language) : '';
  return `${places} · ${from} – ${to}`.trimEnd();
}
