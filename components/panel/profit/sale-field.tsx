import { useRef, useState } from 'react';
import type { SaleField as Field, SaleView } from '../../../lib/messages/sale-view';
import { nameIn } from '../../services/service-words';
import { OriginDot } from '../../ui/origin-dot';
import { useWords } from '../../ui/words';
import { ForgetButton } from '../forget-button';
import { InlineField } from '../inline-field';
import parcel from '../parcel.module.css';
import type { Panel } from '../use-panel';
import style from './profit.module.css';
import { holdsForAll, inputOrigin, inputText } from './sale-words';

interface SaleFieldProps {
  field: Field;
  sale: SaleView;
  edit: Panel['edit'];
  /** What stands around it says what it is: no caption of its own. */
  bare?: boolean;
  /** Offers to let a percentage hold for all products. */
  general?: boolean;
  /** Nothing waits for it: while unknown it is not marked as missing. */
  optional?: boolean;
}

/** One figure of the sale, edited where it is read; percentages may be said to hold for all products. */
export function SaleField(props: SaleFieldProps) {
  const { field, sale, edit, bare = false, general = false, optional = false } = props;
  const words = useWords();
  const { t } = words;
  const input = sale.inputs[field];
  // Until the box is touched it says what holds now, which another field or the options may change.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const forAll = chosen ?? input.note === 'all-products';
  // What was typed last and what it replaced: a click on the box comes before the answer to the field's own saving.
  const last = useRef<{ text: string | null; before: unknown } | null>(null);
  if (field === 'category' && sale.categories.length > 0) {
    return <CategoryField sale={sale} edit={edit} bare={bare} />;
  }
  const save = (typed: string | null, all = forAll) =>
    edit({ sale: { [field]: typed }, ...(holdsForAll(field) && all && { forAll: true }) });
  const commit = (typed: string) => {
    const text = typed === '' ? null : typed;
    last.current = { text, before: input.value };
    return save(text);
  };
  const spread = (all: boolean) => {
    setChosen(all);
    const value = last.current?.before === input.value ? last.current.text : input.value;
    if (typeof value === 'string') void save(value, all);
  };
  const inline = (
    <InlineField
      label={t(`cost:field.${field}`)}
      caption={!bare}
      testId={`field-${field}`}
      value={inputText(words, field, sale.inputs)}
      placeholder={t(`cost:placeholder.${field}`)}
      {...(!(optional && input.origin === 'missing') && { origin: input.origin })}
      explain={inputOrigin(words, field, input)}
      commit={commit}
      reset={
        input.origin === 'yours' ? { label: t('panel:parcel.forget'), run: () => void save(null) } : undefined
      }
    />
  );
  if (!general || !holdsForAll(field)) return inline;
  return (
    <span className={style.pair}>
      {inline}
      <label className={style.forAll}>
        <input
          type="checkbox"
          checked={forAll}
          data-testid={`all-${field}`}
          onChange={(event) => spread(event.currentTarget.checked)}
        />
        {t('cost:forAll')}
      </label>
    </span>
  );
}

/** The category among those whose commission the platform's table states. */
function CategoryField({ sale, edit, bare }: Omit<SaleFieldProps, 'field' | 'general'>) {
  const words = useWords();
  const { t } = words;
  const { value, origin } = sale.inputs.category;
  const known = sale.categories.some(({ id }) => id === value);
  return (
    <div className={parcel.cell}>
      <div className={parcel.fact}>
        <OriginDot origin={origin} />
        {!bare && <span className={parcel.unit}>{t('cost:field.category')}</span>}
        <select
          className={style.select}
          data-testid="field-category"
          aria-label={t('cost:field.category')}
          value={known ? (value ?? '') : ''}
          onChange={(event) => void edit({ sale: { category: event.currentTarget.value || null } })}
        >
          <option value="">{t('cost:placeholder.category')}</option>
          {sale.categories.map((category) => (
            <option key={category.id} value={category.id}>
              {nameIn(words, category.name)}
            </option>
          ))}
        </select>
      </div>
      {origin === 'yours' && (
        <ForgetButton
          label={t('panel:parcel.forget')}
          onClick={() => void edit({ sale: { category: null } })}
        />
      )}
    </div>
  );
}
