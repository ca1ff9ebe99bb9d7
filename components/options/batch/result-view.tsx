import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { OpenedBatch } from '../../../lib/batch/open-batch';
import type { BatchDone } from '../../../lib/batch/worker-protocol';
import { rowCount, summariseCountries } from '../../../lib/core/batch';
import { flagOf, formatCountry, formatNumber } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { saveBlob } from '../../ui/save-blob';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import importStyle from '../import/import.module.css';
import style from './batch.module.css';
import { chooseRows, type RowChoice, VIEWS } from './choose-rows';
import { ResultTable } from './result-table';

/** What came out: a sentence, one line a country, and every row. */
export function ResultView({ done, batch }: { done: BatchDone; batch: OpenedBatch }) {
  const { t, language } = useWords();
  const { result, products, milliseconds } = done;
  const [choice, setChoice] = useState<RowChoice>({ view: 'all', country: null, text: '' });
  const late = useDeferredValue(choice);
  const rows = useMemo(() => chooseRows(result, products, late), [result, products, late]);
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  const countries = useMemo(() => summariseCountries(result), [result]);
  const priced = countries.reduce((all, one) => all + one.priced, 0);
  const change = (part: Partial<RowChoice>) => setChoice((old) => ({ ...old, ...part }));
  const download = async () =>
    saveBlob(`${batch.name.replace(/\.[^.]+$/, '')}-caravel.csv`, await batch.csv(language));
  return (
    <section data-testid="batch-done">
      <div className={importStyle.actions}>
        <p role="status" data-testid="batch-summary">
          {t('batch:summary', {
            priced: number(priced),
            rows: number(rowCount(result)),
            services: number(result.services.length),
            seconds: number(milliseconds / 1000, 1),
          })}
        </p>
        <Button onClick={() => void download()} data-testid="batch-download">
          {t('batch:download')}
        </Button>
      </div>
      {result.withoutRate.length > 0 && (
        <p className={ui.notice} data-tone="warn">
          {t('batch:withoutRate', { currencies: result.withoutRate.join(', ') })}
        </p>
      )}
      <ByCountry countries={countries} />
      <div className={style.bar}>
        <NativeSelect
          label={t('batch:rowsShown')}
          data-testid="batch-view"
          value={choice.view}
          onChange={(event) => change({ view: event.currentTarget.value as RowChoice['view'] })}
          data={VIEWS.map((value) => ({ value, label: t(`batch:view.${value}`) }))}
        />
        <NativeSelect
          label={t('batch:filterCountry')}
          data-testid="batch-country"
          value={choice.country ?? ''}
          onChange={(event) => change({ country: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('batch:everyCountry') },
            ...result.countries.map((value) => ({ value, label: formatCountry(value, language) })),
          ]}
        />
        <TextInput
          label={t('batch:filterProduct')}
          data-testid="batch-product"
          value={choice.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <p className={ui.mute} data-testid="batch-shown">
          {t('batch:shown', { rows: number(rows?.length ?? rowCount(result)) })}
        </p>
      </div>
      {rows?.length === 0 ? (
        <p className={ui.mute}>{t('batch:nothing')}</p>
      ) : (
        <ResultTable result={result} products={products} rows={rows} />
      )}
    </section>
  );
}

function ByCountry({ countries }: { countries: ReturnType<typeof summariseCountries> }) {
  const words = useWords();
  const { t, language } = words;
  const number = (value: number) => formatNumber(value, language);
  return (
    <details className={importStyle.part} open={countries.length <= 10}>
      <summary>{t('batch:byCountry')}</summary>
      <Table data-testid="batch-by-country">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('batch:head.country')}</Table.Th>
            <Table.Th>{t('batch:countryPriced')}</Table.Th>
            <Table.Th>{t('batch:countryBest')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {countries.map(({ country, priced, unpriced, best }) => (
            <Table.Tr key={country}>
              <Table.Td>
                {flagOf(country)} {formatCountry(country, language)}
              </Table.Td>
              <Table.Td>
                {number(priced)} / {number(priced + unpriced)}
              </Table.Td>
              <Table.Td>
                {best
                  ? t('batch:countryBestTimes', {
                      service: nameIn(words, best.service.name),
                      products: number(best.products),
                    })
                  : '–'}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
