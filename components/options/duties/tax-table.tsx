import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TaxRate } from '../../../lib/core/landed';
import { shippedDuty } from '../../../lib/data';
import { flagOf, formatCountry, LANGUAGES, type Language } from '../../../lib/i18n';
import { OriginDot } from '../../ui/origin-dot';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { SourceName } from '../cited';
import options from '../options.module.css';
import style from '../own.module.css';
import { useSettings } from '../use-settings';

/** Rates whose country is called what was typed, in either language or by code; by name. */
export function searchTaxes(rates: readonly TaxRate[], typed: string, language: Language): TaxRate[] {
  const text = typed.trim().toLowerCase();
  const names = ({ country }: TaxRate) => [country, ...LANGUAGES.map((one) => formatCountry(country, one))];
  return rates
    .filter((rate) => names(rate).some((name) => name.toLowerCase().includes(text)))
    .sort((a, b) =>
      formatCountry(a.country, language).localeCompare(formatCountry(b.country, language), language),
    );
}

/** Standard VAT and GST of all countries known, to look up. */
export function TaxTable() {
  const { t, language } = useWords();
  const { settings } = useSettings();
  const [typed, setTyped] = useState('');
  const rates = shippedDuty.taxRates;
  const found = searchTaxes(rates, typed, language);
  return (
    <details className={style.more}>
      <summary data-testid="tax-table">{t('duties:tax.title', { count: rates.length })}</summary>
      <p className={ui.mute}>
        <SourceName source={rates[0]?.source ?? ''} />
      </p>
      <TextInput
        className={options.search}
        aria-label={t('duties:tax.search')}
        placeholder={t('duties:tax.search')}
        data-testid="tax-search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className={options.empty}>{t('duties:tax.noMatch')}</p>
      ) : (
        <Table>
          <Table.Tbody>
            {found.map(({ country, percent, type, status }) => (
              <Table.Tr key={country} data-testid={`tax-${country}`}>
                <Table.Td>
                  {flagOf(country)} {formatCountry(country, language)}
                </Table.Td>
                <Table.Td>{t(`duties:tax.type.${type}`)}</Table.Td>
                <Table.Td className={style.number}>
                  <OriginDot origin={status === 'doubtful' ? 'assumed' : 'table'} /> {percent}%
                  {settings.markets[country]?.tax !== undefined && (
                    <div>
                      <OriginDot origin="yours" /> {settings.markets[country].tax}%
                    </div>
                  )}
                </Table.Td>
                <Table.Td>
                  <Tag tone={status === 'doubtful' ? 'bad' : status === 'recent-change' ? 'warn' : 'plain'}>
                    {t(`duties:taxStatus.${status}`)}
                  </Tag>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </details>
  );
}
