import { Table } from '@mantine/core';
import { fromDecimal } from '../../../lib/core/money';
import { freightIndices } from '../../../lib/data';
import type { FreightIndex } from '../../../lib/data/freight-index';
import { formatMoney } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { daysOld, today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { SourceName } from '../cited';
import style from '../own.module.css';

/** The latest figure of each lane: earlier ones of the same lane tell nothing more. */
export function latestIndices(indices: readonly FreightIndex[]): FreightIndex[] {
  const latest = new Map<string, FreightIndex>();
  for (const index of indices) {
    const key = `${index.per} ${index.lane.en}`;
    const kept = latest.get(key);
    if (!kept || kept.period < index.period) latest.set(key, index);
  }
  return [...latest.values()];
}

/** Months since a period; a month counts from its first day. */
const monthsOld = (period: string) => {
  const days = daysOld(period.length === 7 ? `${period}-01` : period, today());
  return days === null ? 0 : Math.floor(days / 30.4);
};

/** Published averages of spot freight: an order of magnitude beside the form, never filled in. */
export function FreightIndices() {
  const words = useWords();
  const { t, language } = words;
  return (
    <details className={`${style.wide} ${style.more}`}>
      <summary data-testid="freight-indices">{t('freight:indices.title')}</summary>
      <p className={ui.mute}>{t('freight:indices.hint')}</p>
      <Table>
        <Table.Tbody>
          {latestIndices(freightIndices).map((index) => (
            <Table.Tr key={index.id}>
              <Table.Td>{nameIn(words, index.lane)}</Table.Td>
              <Table.Td className={style.number}>
                {t(`freight:indices.per.${index.per}`, {
                  price: formatMoney(fromDecimal(index.value, index.currency, 'halfUp'), language),
                })}
              </Table.Td>
              <Table.Td>
                <span className={style.cited}>
                  <Tag tone="warn">{t('freight:indices.old', { count: monthsOld(index.period) })}</Tag>
                  {index.period}
                  {index.inferred && <span>{t('freight:indices.inferred')}</span>}
                  <SourceName source={index.source} />
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
