import { useRef, useState } from 'react';
import { decodeText } from '../../../lib/sheets/decode-text';
import type { ProductRecord } from '../../../lib/storage/database';
import { saveProducts } from '../../../lib/storage/product-batch';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FormActions } from '../form-actions';
import { saveFile } from '../import/save-file';
import style from '../own.module.css';
import { useSettings } from '../use-settings';
import { useUndo } from '../use-undo';
import { productCsv, type ReadProducts, readProductCsv, valuesToSave } from './product-csv';

const MAX_BYTES = 10_000_000;
const SHOWN = 20;

interface ProductImportProps {
  products: readonly ProductRecord[];
  changed: () => Promise<void>;
}

/** Costs and prices of many products at once: out as CSV, filled in a spreadsheet, and back in after a look at it. */
export function ProductImport({ products, changed }: ProductImportProps) {
  const { t } = useWords();
  const { settings } = useSettings();
  const offer = useUndo();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadProducts | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setTooBig(file.size > MAX_BYTES);
    if (file.size > MAX_BYTES) return setRead(null);
    setRead(readProductCsv(decodeText(new Uint8Array(await file.arrayBuffer())).text));
  };
  const save = async (found: ReadProducts) => {
    const list = found.changes.map((change) => {
      const old = products.find(
        ({ site, productId }) => site === change.site && productId === change.productId,
      );
      const { site, productId } = change;
      return {
        product: { site, productId, title: change.title || (old?.title ?? '') },
        values: valuesToSave(change, old),
      };
    });
    const back = await saveProducts(list);
    setRead(null);
    await changed();
    offer({
      text: t('products:imported', { count: list.length }),
      back: async () => {
        await back();
        await changed();
      },
    });
  };
  return (
    <>
      <div className={style.chips}>
        <button
          type="button"
          className={ui.button}
          data-testid="products-export"
          onClick={() =>
            saveFile('caravel-products.csv', productCsv(products, settings.targetMarkets), 'text/csv')
          }
        >
          {t('products:export')}
        </button>
        <button type="button" className={ui.button} onClick={() => input.current?.click()}>
          {t('products:import')}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".csv,.txt,text/csv"
          aria-label={t('products:import')}
          data-testid="products-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            void open(file);
          }}
        />
        <span className={ui.mute}>{t('products:importHint')}</span>
      </div>
      {tooBig && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('products:tooBig', { megabytes: MAX_BYTES / 1_000_000 })}
        </p>
      )}
      {read && <Review read={read} products={products} save={save} cancel={() => setRead(null)} />}
    </>
  );
}

interface ReviewProps {
  read: ReadProducts;
  products: readonly ProductRecord[];
  save: (read: ReadProducts) => Promise<void>;
  cancel: () => void;
}

/** What a file would change and what of it cannot be read, before anything is kept. */
function Review({ read, products, save, cancel }: ReviewProps) {
  const { t } = useWords();
  const keys = new Set(products.map(({ key }) => key));
  const fresh = read.changes.filter(({ site, productId }) => !keys.has(`${site}:${productId}`)).length;
  const rows = new Set(read.errors.map(({ row }) => row)).size;
  return (
    <div className={style.result} data-testid="products-review">
      <strong>{t('products:found', { count: read.changes.length, fresh })}</strong>
      {rows > 0 && <span>{t('products:leftOut', { count: rows })}</span>}
      <ul>
        {read.errors.slice(0, SHOWN).map(({ row, column, text, code }) => (
          <li key={`${row} ${column} ${code}`}>
            {t('products:place', { row, column })} {text !== '' && <q>{text.slice(0, 60)}</q>}{' '}
            {t(`products:error.${code as 'id'}`)}
          </li>
        ))}
      </ul>
      {read.errors.length > SHOWN && (
        <span className={ui.mute}>{t('products:moreErrors', { count: read.errors.length - SHOWN })}</span>
      )}
      {read.ignored.length > 0 && (
        <span className={ui.mute}>
          {t('products:ignored', { columns: read.ignored.join(t('common:listSeparator')) })}
        </span>
      )}
      <FormActions
        testId="products-import-save"
        disabled={read.changes.length === 0}
        save={() => void save(read)}
        cancel={cancel}
      />
    </div>
  );
}
