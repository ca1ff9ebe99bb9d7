import { Table } from '@mantine/core';
import { shippedDuty } from '../../../lib/data';
import { nameIn } from '../../services/service-words';
import { today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { SourceName } from '../cited';
import style from '../own.module.css';
import { dateStanding, datesText } from './charge-words';

/** Announced changes of the VAT that China refunds on export, the latest first. No table by customs code exists. */
export function Rebates() {
  const words = useWords();
  const { t } = words;
  const changes = [...shippedDuty.rebates].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <details className={style.more}>
      <summary data-testid="rebates">{t('duties:rebate.title')}</summary>
      <p className={ui.mute}>{t('duties:rebate.hint')}</p>
      <Table>
        <Table.Tbody>
          {changes.map((change) => {
            const standing = dateStanding(change, today());
            return (
              <Table.Tr key={change.id}>
                <Table.Td>{nameIn(words, change.goods)}</Table.Td>
                <Table.Td className={style.number}>
                  {change.oldPercent}% → {change.newPercent}%
                </Table.Td>
                <Table.Td>
                  <Tag tone={standing === 'ahead' ? 'warn' : 'plain'}>{datesText(words, change)}</Tag>
                </Table.Td>
                <Table.Td className={ui.mute}>
                  <SourceName source={change.source} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </details>
  );
}
