import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatCountry, formatDate, formatGrams, formatMm } from '../../lib/i18n';
import type { ProductRecord } from '../../lib/storage/database';
import { listProducts, removeProduct, restoreProduct } from '../../lib/storage/products';
import { CloseIcon } from '../ui/icons';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './options.module.css';
import { searchProducts } from './product-search';
import { Section, WhenLoaded } from './section';
import { useLoaded } from './use-loaded';
import { announceChange } from './use-settings';

/** The corrections remembered for products: find, forget, take the forgetting back. */
export function ProductsSection() {
  const { t } = useWords();
  const products = useLoaded(listProducts);
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<ProductRecord | null>(null);
  const remove = async (product: ProductRecord) => {
    await removeProduct(product.id);
    setRemoved(product);
    await Promise.all([products.reload(), announceChange()]);
  };
  const restore = async () => {
    if (removed === null) return;
    await restoreProduct(removed.id);
    setRemoved(null);
    await Promise.all([products.reload(), announceChange()]);
  };
  return (
    <Section title={t('options:products.title')} hint={t('options:products.hint')}>
      {removed && (
        <div className={`${ui.notice} ${style.undo}`} role="status">
          <span>{t('options:products.removed', { title: removed.title || removed.productId })}</span>
          <button
            type="button"
            className={ui.button}
            data-testid="product-undo"
            onClick={() => void restore()}
          >
            {t('options:products.undo')}
          </button>
        </div>
      )}
      <WhenLoaded from={products}>
        {(all) =>
          all.length === 0 ? (
            <p className={style.empty} data-testid="products-empty">
              {t('options:products.empty')}
            </p>
          ) : (
            <>
              <TextInput
                className={style.search}
                aria-label={t('options:products.search')}
                placeholder={t('options:products.search')}
                data-testid="products-search"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <ProductTable
                products={searchProducts(all, typed)}
                remove={(product) => void remove(product)}
              />
            </>
          )
        }
      </WhenLoaded>
    </Section>
  );
}

interface ProductTableProps {
  products: ProductRecord[];
  remove: (product: ProductRecord) => void;
}

function ProductTable({ products, remove }: ProductTableProps) {
  const { t } = useWords();
  if (products.length === 0) return <p className={style.empty}>{t('options:products.noMatch')}</p>;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('options:products.product')}</Table.Th>
          <Table.Th>{t('options:products.weight')}</Table.Th>
          <Table.Th>{t('options:products.size')}</Table.Th>
          <Table.Th>{t('options:products.goods')}</Table.Th>
          <Table.Th>{t('options:products.destination')}</Table.Th>
          <Table.Th>{t('options:products.changed')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {products.map((product) => (
          <ProductRow key={product.id} product={product} remove={() => remove(product)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ProductRow({ product, remove }: { product: ProductRecord; remove: () => void }) {
  const { t, language } = useWords();
  const goods = product.goods?.map((one) => t(`common:goods.${one}`)).join(t('common:listSeparator'));
  const label = t('options:products.forget', { title: product.title || product.productId });
  return (
    <Table.Tr data-testid="product-row" data-key={product.key}>
      <Table.Td className={style.productName}>
        {product.title || product.productId}
        <span className={ui.mute}>{t(`common:site.${product.site}`)}</span>
      </Table.Td>
      <Table.Td>{product.grams === null ? '–' : formatGrams(product.grams, language)}</Table.Td>
      <Table.Td>{product.mm === null ? '–' : formatMm(product.mm, language)}</Table.Td>
      <Table.Td>{product.goods?.length === 0 ? t('options:products.plain') : (goods ?? '–')}</Table.Td>
      <Table.Td>{product.destination === null ? '–' : formatCountry(product.destination, language)}</Table.Td>
      <Table.Td className={style.nowrap}>
        {formatDate(new Date(product.updatedAt).toISOString().slice(0, 10), language)}
      </Table.Td>
      <Table.Td>
        <button type="button" className={ui.icon} title={label} aria-label={label} onClick={remove}>
          <CloseIcon />
        </button>
      </Table.Td>
    </Table.Tr>
  );
}
