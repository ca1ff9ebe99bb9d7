import { Table, TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { ProductRecord, ProductValues } from '../../lib/storage/database';
import { saveProducts } from '../../lib/storage/product-batch';
import { listProducts, removeProduct, restoreProduct } from '../../lib/storage/products';
import { useWords } from '../ui/words';
import style from './options.module.css';
import own from './own.module.css';
import { searchProducts } from './product-search';
import { ProductForm } from './products/product-form';
import { ProductImport } from './products/product-import';
import { ProductRow } from './products/product-row';
import { Section, WhenLoaded } from './section';
import { useLoaded } from './use-loaded';
import { announceChange } from './use-settings';
import { UndoProvider, useUndo } from './use-undo';

/** The products remembered: their figures, one by one or many from a file, and forgetting them. */
export function ProductsSection() {
  return (
    <UndoProvider>
      <Products />
    </UndoProvider>
  );
}

function Products() {
  const { t } = useWords();
  const products = useLoaded(listProducts);
  const offer = useUndo();
  const [typed, setTyped] = useState('');
  const changed = async () => {
    await Promise.all([products.reload(), announceChange()]);
  };
  const nameOf = (product: ProductRecord) => product.title || product.productId;
  const remove = async (product: ProductRecord) => {
    await removeProduct(product.id);
    await changed();
    offer({
      text: t('options:products.removed', { title: nameOf(product) }),
      back: async () => {
        await restoreProduct(product.id);
        await changed();
      },
    });
  };
  const save = async (product: ProductRecord, values: Partial<ProductValues>) => {
    const { site, productId, title } = product;
    const back = await saveProducts([{ product: { site, productId, title }, values }]);
    await changed();
    offer({
      text: t('freight:saved', { what: nameOf(product) }),
      back: async () => {
        await back();
        await changed();
      },
    });
  };
  return (
    <Section title={t('options:products.title')} hint={t('options:products.hint')}>
      <WhenLoaded from={products}>
        {(all) => (
          <>
            <ProductImport products={all} changed={changed} />
            {all.length === 0 ? (
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
                <ProductTable products={searchProducts(all, typed)} remove={remove} save={save} />
              </>
            )}
          </>
        )}
      </WhenLoaded>
    </Section>
  );
}

/** Rows drawn at once; the others are found by searching. */
const SHOWN = 100;

interface ProductTableProps {
  products: ProductRecord[];
  remove: (product: ProductRecord) => Promise<void>;
  save: (product: ProductRecord, values: Partial<ProductValues>) => Promise<void>;
}

function ProductTable({ products, remove, save }: ProductTableProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  if (products.length === 0) return <p className={style.empty}>{t('options:products.noMatch')}</p>;
  return (
    <>
      <div className={own.scroll}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('options:products.product')}</Table.Th>
              <Table.Th>{t('products:parcel')}</Table.Th>
              <Table.Th>{t('products:field.cost')}</Table.Th>
              <Table.Th>{t('products:field.hs')}</Table.Th>
              <Table.Th>{t('products:field.monthlyPieces')}</Table.Th>
              <Table.Th>{t('options:products.changed')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {products.slice(0, SHOWN).map((product) => (
              <Fragment key={product.id}>
                <ProductRow
                  product={product}
                  edit={() => setEditing(editing === product.id ? null : product.id)}
                  editing={editing === product.id}
                  remove={() => void remove(product)}
                />
                {editing === product.id && (
                  <Table.Tr>
                    <Table.Td colSpan={7}>
                      <ProductForm
                        product={product}
                        save={(values) => save(product, values)}
                        close={() => setEditing(null)}
                      />
                    </Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {products.length > SHOWN && <p>{t('products:more', { count: products.length - SHOWN })}</p>}
    </>
  );
}
