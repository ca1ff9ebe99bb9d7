import { flagOf, formatCountry } from '../../../lib/i18n';
import type { ProductRecord, ProductValues } from '../../../lib/storage/database';
import { useWords } from '../../ui/words';
import { FormBox, FormText, useForm } from '../form';
import style from '../own.module.css';
import { useSettings } from '../use-settings';
import { marketsOf, type ProductField, productDraft, readProduct } from './product-draft';

interface ProductFormProps {
  product: ProductRecord;
  save: (values: Partial<ProductValues>) => Promise<void>;
  close: () => void;
}

/** The seller's own figures of one product, and its price and duty in each market. */
export function ProductForm({ product, save, close }: ProductFormProps) {
  const { t, language } = useWords();
  const { settings } = useSettings();
  const markets = marketsOf(product, settings.targetMarkets);
  const form = useForm(
    productDraft(product, settings.targetMarkets),
    readProduct(product, markets, settings.purchaseVat),
    (values) => {
      close();
      void save(values);
    },
  );
  const field = (name: ProductField) => (
    <FormText
      form={form}
      field={name}
      label={t(`products:field.${name}`)}
      placeholder={t(`products:example.${name}`)}
    />
  );
  return (
    <FormBox form={form} testId="product-form" title={product.title || product.productId} cancel={close}>
      {field('cost')}
      {field('hs')}
      {field('rebate')}
      {field('monthlyPieces')}
      {field('category')}
      <p className={style.group}>{t('products:markets')}</p>
      {markets.map((country) => {
        const name = formatCountry(country, language);
        return (
          <div key={country} className={style.market}>
            <FormText
              form={form}
              field={`price_${country}`}
              label={`${flagOf(country)} ${t('products:price', { country: name })}`}
              placeholder="12.99 USD"
            />
            <FormText
              form={form}
              field={`duty_${country}`}
              label={t('products:duty', { country: name })}
              placeholder={settings.markets[country]?.duty ?? t('freight:unknown')}
            />
          </div>
        );
      })}
    </FormBox>
  );
}
