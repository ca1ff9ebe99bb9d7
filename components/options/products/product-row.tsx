import { Table } from '@mantine/core';
import { formatDate, formatGrams, formatMm } from '../../../lib/i18n';
import type { ProductRecord } from '../../../lib/storage/database';
import { CloseIcon } from '../../ui/icons';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import options from '../options.module.css';
import style from '../own.module.css';
import { moneyText } from './product-values';

interface ProductRowProps {
  product: ProductRecord;
  editing: boolean;
  edit: () => void;
  remove: () => void;
}

/** One product with what the seller set for it. */
export function ProductRow({ product, editing, edit, remove }: ProductRowProps) {
  const { t, language } = useWords();
  const goods = product.goods?.map((one) => t(`common:goods.${one}`)).join(t('common:listSeparator'));
  const title = product.title || product.productId;
  const parcel = [
    product.grams === null ? null : formatGrams(product.grams, language),
    product.mm === null ? null : formatMm(product.mm, language),
    product.goods?.length === 0 ? t('options:products.plain') : goods,
  ].filter(Boolean);
  const label = t('options:products.forget', { title });
  return (
    <Table.Tr data-testid="product-row" data-key={product.key}>
      <Table.Td className={options.productName}>
        {title}
        <span className={ui.mute}>{t(`common:site.${product.site}`)}</span>
      </Table.Td>
      <Table.Td>{parcel.length === 0 ? '–' : parcel.join(' · ')}</Table.Td>
      <Table.Td className={options.nowrap}>{moneyText(product.cost) || '–'}</Table.Td>
      <Table.Td>
        {product.hs ?? '–'}
        {product.rebate !== null && (
          <div className={ui.mute}>{t('products:rebate', { percent: product.rebate })}</div>
        )}
      </Table.Td>
      <Table.Td>{product.monthlyPieces ?? '–'}</Table.Td>
      <Table.Td className={options.nowrap}>
        {formatDate(new Date(product.updatedAt).toISOString().slice(0, 10), language)}
      </Table.Td>
      <Table.Td>
        <span className={style.rowActions}>
          <button
            type="button"
            className={ui.plain}
            aria-expanded={editing}
            aria-label={t('freight:editOf', { what: title })}
            data-testid="product-edit"
            onClick={edit}
          >
            {t('freight:edit')}
          </button>
          <button type="button" className={ui.icon} title={label} aria-label={label} onClick={remove}>
            <CloseIcon />
          </button>
        </span>
      </Table.Td>
    </Table.Tr>
  );
}
