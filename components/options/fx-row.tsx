import { Table } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { formatDate } from '../../lib/i18n';
import { removeOwnRate, saveOwnRate } from '../../lib/storage/fx';
import { OriginDot } from '../ui/origin-dot';
import { today } from '../ui/table-age';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { type FxRow, readableRate, readRate } from './fx-rows';
import { rateSource } from './fx-source';
import style from './options.module.css';

/** One currency; typing over its rate makes it the seller's own until it is reset. */
export function FxRowView({ row, changed }: { row: FxRow; changed: () => Promise<void> }) {
  const words = useWords();
  const { t, language } = words;
  const { quote, perUsd, date, origin } = row.rate;
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? perUsd : readRate(typed);
  const save = async () => {
    if (typed === null || read === null) return;
    if (read !== perUsd) {
      await saveOwnRate(quote, read, today());
      await changed();
    }
    setTyped(null);
  };
  const reset = async () => {
    setTyped(null);
    await removeOwnRate(quote);
    await changed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <Table.Tr data-testid={`fx-row-${quote}`} data-origin={origin}>
      <Table.Td>
        <strong>{quote}</strong> <span className={ui.mute}>{row.name}</span>
      </Table.Td>
      <Table.Td className={style.rateCell}>
        <OriginDot origin={origin} />
        <input
          className={ui.field}
          data-testid={`fx-override-${quote}`}
          aria-label={t('options:fx.rateOf', { currency: row.name })}
          aria-invalid={read === null}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? perUsd}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void save()}
          onKeyDown={onKeyDown}
        />
        {read === null && (
          <span className={style.fieldError} role="alert">
            {t('options:fx.unreadable')}
          </span>
        )}
      </Table.Td>
      <Table.Td>{row.yuan === null ? '–' : readableRate(row.yuan, language)}</Table.Td>
      <Table.Td className={ui.mute}>
        {rateSource(words, row.rate)} · {formatDate(date, language)}
      </Table.Td>
      <Table.Td>
        {origin === 'yours' && (
          <button
            type="button"
            className={ui.plain}
            data-testid={`fx-reset-${quote}`}
            onClick={() => void reset()}
          >
            {t('options:fx.reset')}
          </button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
