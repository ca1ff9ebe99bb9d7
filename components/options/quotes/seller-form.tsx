import { TextInput } from '@mantine/core';
import { SELLER_FIELDS, type SellerField } from '../../../lib/core/quoting';
import { useWords } from '../../ui/words';
import own from '../own.module.css';
import { Section } from '../section';
import { useSettings } from '../use-settings';
import style from './quotes.module.css';

/** The seller's company and bank, as printed on proforma invoices. */
export function SellerForm() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const { seller } = settings.quoting;
  const save = (field: SellerField, text: string) => {
    if (text === (seller[field] ?? '')) return;
    void change(({ quoting }) => {
      const { [field]: _, ...others } = quoting.seller;
      return { quoting: { ...quoting, seller: text === '' ? others : { ...others, [field]: text } } };
    });
  };
  return (
    <Section title={t('quotes:settings.seller')} hint={t('quotes:settings.sellerHint')}>
      <div className={`${own.form} ${style.seller}`}>
        {SELLER_FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`quotes:settings.field.${field}`)}
            data-testid={`seller-${field}`}
            autoComplete="off"
            defaultValue={seller[field] ?? ''}
            onBlur={(event) => save(field, event.currentTarget.value.trim())}
            onKeyDown={(event) => event.key === 'Enter' && save(field, event.currentTarget.value.trim())}
          />
        ))}
      </div>
    </Section>
  );
}
