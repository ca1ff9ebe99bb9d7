import { Table } from '@mantine/core';
import { shippedFees } from '../../../lib/data/fees';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited } from '../cited';
import style from '../own.module.css';
import { amountText, feeText } from './fee-words';

/** Storage, and published fees that no calculation uses by itself. */
export function OtherFees() {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <details className={style.more}>
        <summary data-testid="storage-fees">{t('fees:storage.title')}</summary>
        <Table>
          <Table.Tbody>
            {shippedFees.storage.map((rate) => (
              <Table.Tr key={`${rate.site}-${rate.size}-${rate.fromMonth}`}>
                <Table.Td>
                  Amazon {rate.site.toUpperCase()} · {t(`fees:storage.${rate.size}`)} ·{' '}
                  {t('fees:storage.months', { from: rate.fromMonth, to: rate.toMonth })}
                </Table.Td>
                <Table.Td className={style.number}>
                  {t(`fees:storage.per.${rate.per}`, {
                    price: amountText(words, rate.perMonth, rate.currency),
                  })}
                  {rate.disputed !== undefined && (
                    <div className={ui.mute}>
                      {t('fees:storage.disputed', { price: amountText(words, rate.disputed, rate.currency) })}
                    </div>
                  )}
                </Table.Td>
                <Table.Td>
                  <Cited source={rate.source} date={rate.effectiveFrom} status={rate.status} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
      <details className={style.more}>
        <summary data-testid="reference-fees">{t('fees:reference.title')}</summary>
        <p className={ui.mute}>{t('fees:reference.hint')}</p>
        <Table>
          <Table.Tbody>
            {shippedFees.reference.map((fee) => (
              <Table.Tr key={fee.name.en}>
                <Table.Td>
                  {fee.site.length === 2 && `Amazon ${fee.site.toUpperCase()} · `}
                  {nameIn(words, fee.name)}
                </Table.Td>
                <Table.Td className={style.number}>
                  {t(`fees:reference.per.${fee.per}`, { price: amountText(words, fee.amount, fee.currency) })}
                </Table.Td>
                <Table.Td>
                  <Cited source={fee.source} date={fee.effectiveFrom} status={fee.status} />
                </Table.Td>
              </Table.Tr>
            ))}
            {shippedFees.sale
              .filter(({ id, kind }) => kind === 'platform' && !id.startsWith('alibaba-'))
              .map((fee) => (
                <Table.Tr key={fee.id}>
                  <Table.Td>{nameIn(words, fee.name)}</Table.Td>
                  <Table.Td>{feeText(words, fee.fee, fee.currency)}</Table.Td>
                  <Table.Td>
                    <Cited source={fee.source} date={fee.effectiveFrom} status={fee.status} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </details>
    </>
  );
}
