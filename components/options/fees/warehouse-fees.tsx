import { NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import type { FbaTable, SizeTier } from '../../../lib/core/fees';
import { shippedFees } from '../../../lib/data/fees';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited } from '../cited';
import options from '../options.module.css';
import style from '../own.module.css';
import { Section } from '../section';
import { amountText, priceBandText } from './fee-words';
import { OtherFees } from './other-fees';
import { feeRows, tierBounds } from './tier-words';

/** Amazon's fulfilment and storage, and further published fees: to look up, one size tier at a time. */
export function WarehouseFees() {
  const { t } = useWords();
  const [chosen, setChosen] = useState({ site: 0, tier: 1 });
  const table = shippedFees.fba[chosen.site];
  const tier = table?.tiers[chosen.tier] ?? table?.tiers[0];
  return (
    <Section title={t('fees:fba.title')} hint={t('fees:fba.hint')}>
      {table && tier && <Fulfilment table={table} tier={tier} choose={setChosen} chosen={chosen} />}
      <OtherFees />
    </Section>
  );
}

interface FulfilmentProps {
  table: FbaTable;
  tier: SizeTier;
  chosen: { site: number; tier: number };
  choose: (next: { site: number; tier: number }) => void;
}

function Fulfilment({ table, tier, chosen, choose }: FulfilmentProps) {
  const words = useWords();
  const { t } = words;
  const rows = feeRows(words, table, tier);
  return (
    <>
      <div className={style.fields}>
        <NativeSelect
          aria-label={t('fees:fba.site')}
          data-testid="fba-site"
          value={String(chosen.site)}
          onChange={(event) => choose({ site: Number(event.currentTarget.value), tier: 0 })}
          data={shippedFees.fba.map(({ site }, at) => ({
            value: String(at),
            label: `Amazon ${site.toUpperCase()}`,
          }))}
        />
        <NativeSelect
          aria-label={t('fees:fba.tier')}
          data-testid="fba-tier"
          value={String(table.tiers.indexOf(tier))}
          onChange={(event) => choose({ ...chosen, tier: Number(event.currentTarget.value) })}
          data={table.tiers.map(({ name }, at) => ({ value: String(at), label: nameIn(words, name) }))}
        />
      </div>
      <p className={ui.mute}>{[nameIn(words, table.scope), ...tierBounds(words, table, tier)].join(' · ')}</p>
      <p>
        <Cited source={table.source} date={table.effectiveFrom} status={table.status} />
      </p>
      {rows.length === 0 ? (
        <p className={options.empty}>{t('fees:fba.noRate')}</p>
      ) : (
        <div className={style.scroll}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('fees:fba.upTo')}</Table.Th>
                {table.priceBands.map((band) => (
                  <Table.Th key={band.id} className={style.number}>
                    {priceBandText(words, band, table.currency)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ weight, amounts, step }) => (
                <Table.Tr key={weight}>
                  <Table.Td>{weight}</Table.Td>
                  {table.priceBands.map(({ id }) => {
                    const amount = amounts[id];
                    return (
                      <Table.Td key={id} className={style.number}>
                        {amount === undefined ? '–' : amountText(words, amount, table.currency)}
                        {amount !== undefined && step && <div className={ui.mute}>{step}</div>}
                      </Table.Td>
                    );
                  })}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
}
