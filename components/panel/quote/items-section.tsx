import { type DraftItem, ITEM_KINDS, NO_ITEM } from '../../../lib/core/quoting';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Disclosure } from '../../ui/disclosure';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import { RowFields } from './row-fields';
import type { Quote } from './use-quote';
import { useTypedRows } from './use-typed-rows';

interface ItemsSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const COLUMNS = ['description', 'code', 'quantity', 'unit', 'price', 'cost'] as const;

/** What is offered besides the goods: other products, tooling, samples, services, each with its own price. */
export function ItemsSection({ work, edit }: ItemsSectionProps) {
  const words = useWords();
  const { t } = words;
  const typed = useTypedRows<DraftItem>(work.items, (rows) =>
    // A row without a name is still being typed.
    edit({ items: rows.filter(({ description }) => description.trim() !== '') }),
  );
  return (
    <section className={ui.section} aria-label={t('quotes:item.title')} data-testid="quote-items">
      <Disclosure
        label={t('quotes:item.title')}
        hint={work.items.length === 0 ? t('quotes:item.none') : String(work.items.length)}
        testId="further-items"
      >
        {typed.rows.map(({ key, row }, at) => (
          <div key={key} className={style.item} data-testid={`item-${at}`}>
            <label data-column="kind">
              <span>{t('quotes:item.kind')}</span>
              <select
                className={ui.field}
                data-testid={`item-${at}-kind`}
                value={row.kind}
                onChange={(event) => {
                  const kind = ITEM_KINDS.find((one) => one === event.currentTarget.value);
                  if (kind) typed.keep(key, { kind });
                }}
              >
                {ITEM_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`quotes:item.kinds.${kind}`)}
                  </option>
                ))}
              </select>
            </label>
            <RowFields
              columns={COLUMNS}
              values={row}
              label={(column) => t(`quotes:item.${column}`, { currency: work.inputs.currency.value ?? '' })}
              placeholder={(column) => (column === 'price' || column === 'cost' ? '?' : '')}
              removeLabel={t('quotes:item.remove', { name: row.description })}
              testId={`item-${at}`}
              onType={(column, value) => typed.type(key, { [column]: value })}
              onKeep={() => typed.keep()}
              onRemove={() => typed.remove(key)}
            />
          </div>
        ))}
        {typed.refusal && (
          <p className={ui.notice} data-tone="bad" role="alert">
            {quoteRemark(words, typed.refusal)}
          </p>
        )}
        <div className={style.actions}>
          {ITEM_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className={ui.plain}
              data-testid={`item-add-${kind}`}
              onClick={() => typed.add({ ...NO_ITEM, kind })}
            >
              + {t(`quotes:item.kinds.${kind}`)}
            </button>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}
