import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReferralCategory, ReferralTable } from '../../../lib/core/fees';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited, SourceName } from '../cited';
import options from '../options.module.css';
import style from '../own.module.css';
import { feeText } from './fee-words';

/** Categories whose name in either language holds every word typed. */
export function searchCategories(categories: readonly ReferralCategory[], typed: string): ReferralCategory[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return categories.filter(({ name }) => {
    const text = `${name.en} ${name.zh}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}

/** The referral fees of one Amazon site by category, to look up. */
export function ReferralFees({ table, name }: { table: ReferralTable; name: string }) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const [one, other] = new Set(table.categories.map(({ source }) => source));
  const common = other === undefined ? one : undefined;
  const found = searchCategories(table.categories, typed);
  return (
    <details className={style.more}>
      <summary data-testid={`referral-${table.site}`}>
        {t('fees:categories', { count: table.categories.length })}
      </summary>
      <p className={ui.mute}>
        {t(`fees:basis.${table.basis}`)} {common && <SourceName source={common} />}
      </p>
      <TextInput
        className={options.search}
        aria-label={t('fees:searchCategoryOf', { platform: name })}
        placeholder={t('fees:searchCategory')}
        data-testid={`referral-search-${table.site}`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className={options.empty}>{t('fees:noCategory')}</p>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('fees:category')}</Table.Th>
              <Table.Th>{t('fees:fee')}</Table.Th>
              <Table.Th>{t('fees:source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map((category) => (
              <Table.Tr key={category.id} data-testid={`category-${table.site}-${category.id}`}>
                <Table.Td>{nameIn(words, category.name)}</Table.Td>
                <Table.Td>
                  {feeText(words, category.fee, table.currency)}
                  {category.fbaFee && (
                    <div className={ui.mute}>
                      {t('fees:withFba', { fee: feeText(words, category.fbaFee, table.currency) })}
                    </div>
                  )}
                </Table.Td>
                <Table.Td>
                  <Cited
                    source={category.source}
                    date={category.effectiveFrom}
                    status={category.status}
                    short={common !== undefined}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </details>
  );
}
