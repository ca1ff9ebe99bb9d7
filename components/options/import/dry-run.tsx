import { NativeSelect, Table, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compileCard, type RateCard } from '../../../lib/core/rates';
import { parseTypedWeight } from '../../../lib/core/units';
import { formatCountry, formatMoney, remarkText } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { today } from '../../ui/table-age';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { useSettings } from '../use-settings';
import { dryRun } from './dry-run-rows';
import style from './import.module.css';

/** A parcel priced by the new card beside the one it replaces, before anything is saved. */
export function DryRun({ card, replaced }: { card: RateCard; replaced: RateCard | null }) {
  const words = useWords();
  const { t, language, i18n } = words;
  const { settings } = useSettings();
  const after = useMemo(() => compileCard(card), [card]);
  const before = useMemo(() => replaced && compileCard(replaced), [replaced]);
  const countries = useMemo(() => countriesOf(card), [card]);
  const [typed, setTyped] = useState('500 g');
  const [wanted, setWanted] = useState<string | null>(null);
  const market = settings.targetMarkets.find((code) => countries.includes(code)) ?? countries[0] ?? '';
  const country = wanted !== null && countries.includes(wanted) ? wanted : market;
  const grams = parseTypedWeight(typed);
  const rows = grams === null || country === '' ? [] : dryRun(after, before, { country, grams }, today());
  return (
    <>
      <div className={style.bar}>
        <TextInput
          label={t('options:import.tryWeight')}
          data-testid="import-try-weight"
          value={typed}
          error={grams === null ? t('options:import.tryUnreadable') : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('options:import.tryCountry')}
          data-testid="import-try-country"
          value={country}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data={countries.map((value) => ({ value, label: formatCountry(value, language) }))}
        />
      </div>
      <Table data-testid="import-try">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('options:import.service')}</Table.Th>
            {replaced && <Table.Th>{t('options:import.before')}</Table.Th>}
            <Table.Th>{t('options:import.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{nameIn(words, row.name)}</Table.Td>
              {replaced && <Table.Td>{row.before ? formatMoney(row.before, language) : '–'}</Table.Td>}
              <Table.Td>
                {row.after ? formatMoney(row.after, language) : '–'}{' '}
                {row.after === null && (
                  <span className={ui.mute}>
                    {row.reasons.map((reason) => remarkText(i18n, reason)).join(t('common:listSeparator'))}
                  </span>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

const countriesOf = (card: RateCard): string[] => [
  ...new Set(
    card.services.flatMap(({ zones }) => zones.flatMap((zone) => (zone.closed ? [] : zone.countries))),
  ),
];
