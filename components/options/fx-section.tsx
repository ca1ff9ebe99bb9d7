import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FxRate } from '../../lib/core/fx';
import { formatDate } from '../../lib/i18n';
import { loadFxRates } from '../../lib/storage/fx';
import { staleDays, today } from '../ui/table-age';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { FxRowView } from './fx-row';
import { fxRows } from './fx-rows';
import { tableSource } from './fx-source';
import { FxUpdate } from './fx-update';
import style from './options.module.css';
import { Section, WhenLoaded } from './section';
import { useLoaded } from './use-loaded';
import { announceChange, useSettings } from './use-settings';

/** Exchange rates: the table's with date and source, the seller's own over it, a download on request. */
export function FxSection() {
  const { t } = useWords();
  const rates = useLoaded(loadFxRates);
  const changed = async () => {
    await Promise.all([rates.reload(), announceChange()]);
  };
  return (
    <Section title={t('options:fx.title')} hint={t('options:fx.hint')}>
      <WhenLoaded from={rates}>{(all) => <FxTable rates={all} changed={changed} />}</WhenLoaded>
    </Section>
  );
}

function FxTable({ rates, changed }: { rates: FxRate[]; changed: () => Promise<void> }) {
  const words = useWords();
  const { t, language } = words;
  const { settings } = useSettings();
  const [typed, setTyped] = useState('');
  const wanted = [...new Set(['CNY', settings.currency, 'EUR', 'GBP'])];
  const rows = fxRows(rates, typed, wanted, language);
  // The table's own age: a rate the seller typed today does not make the others newer.
  const latest = rates
    .filter((rate) => rate.origin === 'table')
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
  const tableDate = latest?.date ?? '';
  const age = staleDays('fx', tableDate, today());
  return (
    <>
      <div className={style.fxHead}>
        <p>
          {t('options:fx.tableDate')}{' '}
          <strong data-testid="fx-date" data-date={tableDate}>
            {formatDate(tableDate, language)}
          </strong>
          {age !== null && <span className={style.old}> · {t('common:table.old', { count: age })}</span>}
          {latest && <span className={ui.mute}> · {tableSource(words, latest.source)}</span>}
        </p>
        <FxUpdate changed={changed} />
      </div>
      <TextInput
        className={style.search}
        aria-label={t('options:fx.search')}
        placeholder={t('options:fx.search')}
        data-testid="fx-search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {rows.length === 0 ? (
        <p className={style.empty}>{t('options:fx.noMatch')}</p>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('options:fx.currency')}</Table.Th>
              <Table.Th>{t('options:fx.perUsd')}</Table.Th>
              <Table.Th>{t('options:fx.yuan')}</Table.Th>
              <Table.Th>{t('options:fx.source')}</Table.Th>
              <Table.Th>
                <span className={ui.hidden}>{t('options:fx.reset')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <FxRowView key={row.rate.quote} row={row} changed={changed} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
