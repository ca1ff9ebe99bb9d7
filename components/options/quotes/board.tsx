import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { QUOTE_STATES } from '../../../lib/core/quote/quote-status';
import { flagOf, formatCountry } from '../../../lib/i18n';
import type { StoredQuote } from '../../../lib/storage/quotes';
import { saveBlob } from '../../ui/save-blob';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { QuoteCard } from './quote-card';
import style from './quotes.module.css';
import { quotesCsv } from './quotes-csv';
import type { QuoteStore } from './quotes-section';

interface BoardProps {
  quotes: readonly StoredQuote[];
  store: QuoteStore;
}

const fits = ({ number, product, draft }: StoredQuote, query: string) =>
  `${number} ${product} ${draft.buyer.company ?? ''} ${draft.buyer.name ?? ''}`
    .toLowerCase()
    .includes(query.trim().toLowerCase());

/** Quotations in columns by state, found by word and country, exported as CSV. */
export function Board({ quotes, store }: BoardProps) {
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const [country, setCountry] = useState('');
  const countries = [...new Set(quotes.flatMap((quote) => quote.country ?? []))].sort();
  const shown = quotes.filter((quote) => fits(quote, query) && (country === '' || quote.country === country));
  const save = () =>
    saveBlob('caravel-quotes.csv', new Blob([quotesCsv(shown)], { type: 'text/csv;charset=utf-8' }));
  return (
    <>
      <div className={style.filters}>
        <TextInput
          className={style.search}
          aria-label={t('quotes:board.search')}
          placeholder={t('quotes:board.search')}
          data-testid="quotes-search"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('quotes:board.country')}
          data-testid="quotes-country"
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
          data={[
            { value: '', label: `${t('quotes:board.country')}: ${t('quotes:board.all')}` },
            ...countries.map((code) => ({
              value: code,
              label: `${flagOf(code)} ${formatCountry(code, language)}`,
            })),
          ]}
        />
        <span className={ui.mute}>{t('quotes:board.count', { count: shown.length })}</span>
        <button type="button" className={ui.button} data-testid="quotes-csv" onClick={save}>
          {t('quotes:board.csv')}
        </button>
      </div>
      <div className={style.board} data-testid="quote-board">
        {QUOTE_STATES.map((status) => {
          const column = shown.filter(({ course }) => course.status === status).reverse();
          return (
            <section key={status} aria-label={t(`quotes:status.${status}`)} data-testid={`column-${status}`}>
              <h3>
                {t(`quotes:status.${status}`)} <span className={ui.mute}>{column.length}</span>
              </h3>
              {column.map((quote) => (
                <QuoteCard key={quote.id} quote={quote} store={store} />
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}
