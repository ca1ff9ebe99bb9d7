import { useRef } from 'react';
import { type BatchProduct, type BatchResult, type BatchRow, batchRow } from '../../../lib/core/batch';
import {
  flagOf,
  formatCountry,
  formatDays,
  formatGrams,
  formatMoney,
  formatNumber,
  remarkText,
} from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './batch.module.css';
import { useRows } from './use-rows';

const ROW_PX = 44;
const HEADS = ['product', 'country', 'service', 'price', 'weight', 'days', 'second', 'left'] as const;

interface ResultTableProps {
  result: BatchResult;
  products: readonly BatchProduct[];
  /** Places of the rows to show; null: all. */
  rows: Int32Array | null;
}

/** Any number of rows; only what is visible is drawn, between two empty rows of the height of the others. */
export function ResultTable({ result, products, rows }: ResultTableProps) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  const count = rows?.length ?? result.first.length;
  const { canvas, from, count: drawn, top, onScroll } = useRows(box, count, ROW_PX, rows ?? result);
  return (
    <section
      ref={box}
      className={style.result}
      onScroll={onScroll}
      aria-label={t('batch:table')}
      data-testid="batch-result"
    >
      <table aria-rowcount={count + 1}>
        <colgroup>
          {HEADS.map((head) => (
            <col key={head} data-column={head} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map((head) => (
              <th key={head} scope="col" title={head === 'left' ? t('batch:leftHint') : undefined}>
                {t(`batch:head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: top }} />
          {Array.from({ length: drawn }, (_, index) => {
            const at = rows ? (rows[from + index] ?? 0) : from + index;
            const row = batchRow(result, at);
            return <ResultRow key={at} row={row} product={products[row.product]} place={from + index} />;
          })}
          <tr style={{ height: Math.max(0, canvas - top - drawn * ROW_PX) }} />
        </tbody>
      </table>
    </section>
  );
}

interface ResultRowProps {
  row: BatchRow;
  product: BatchProduct | undefined;
  place: number;
}

function ResultRow({ row, product, place }: ResultRowProps) {
  const { t, language, i18n } = useWords();
  const label = product?.label ?? '';
  const pieces = product?.quantity ?? 1;
  return (
    <tr aria-rowindex={place + 2} className={style.row} data-country={row.country}>
      <td title={label}>
        <div>{pieces > 1 ? t('batch:pieces', { label, pieces }) : label}</div>
      </td>
      <td>
        <div>
          {flagOf(row.country)} {formatCountry(row.country, language)}
        </div>
      </td>
      {row.reason ? (
        <td colSpan={HEADS.length - 2} className={ui.mute}>
          <div>{remarkText(i18n, row.reason)}</div>
        </td>
      ) : (
        <OfferCells row={row} />
      )}
    </tr>
  );
}

function OfferCells({ row: { first, second, atLeast, chargeableGrams, parcels, left } }: { row: BatchRow }) {
  const words = useWords();
  const { t, language } = words;
  if (first === null) return null;
  const price = formatMoney(first.price, language);
  const { days, status } = first.service;
  return (
    <>
      <td title={nameIn(words, first.service.card)}>
        <div>
          {nameIn(words, first.service.name)} {status === 'demo' && <Tag tone="warn">{t('batch:demo')}</Tag>}
        </div>
      </td>
      <td>
        <strong>{atLeast ? t('batch:from', { price }) : price}</strong>
      </td>
      <td>
        <div>
          {formatGrams(chargeableGrams ?? 0, language)}
          {parcels > 1 && ` ${t('batch:parcels', { parcels: formatNumber(parcels, language) })}`}
        </div>
      </td>
      <td className={days ? undefined : ui.mute}>{days ? formatDays(days, language) : t('batch:noDays')}</td>
      <td title={second ? nameIn(words, second.service.card) : undefined}>
        <div>
          {second ? `${formatMoney(second.price, language)} ${nameIn(words, second.service.name)}` : '–'}
        </div>
      </td>
      <td data-tone={left && left.minor < 0 ? 'bad' : undefined}>
        {left ? formatMoney(left, language) : '–'}
      </td>
    </>
  );
}
