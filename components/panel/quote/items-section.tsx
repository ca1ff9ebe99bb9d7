import { useEffect, useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import { type DraftItem, ITEM_KINDS, NO_ITEM } from '../../../lib/core/quoting';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Disclosure } from '../../ui/disclosure';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote } from './use-quote';

interface ItemsSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const COLUMNS = ['description', 'code', 'quantity', 'unit', 'price', 'cost'] as const;

interface Row {
  key: string;
  row: DraftItem;
}

const withKeys = (items: readonly DraftItem[]): Row[] => items.map((row, at) => ({ key: `item-${at}`, row }));

/** What is offered besides the goods: other products, tooling, samples, services, each with its own price. */
export function ItemsSection({ work, edit }: ItemsSectionProps) {
  const words = useWords();
  const { t } = words;
  const [rows, setRows] = useState<Row[]>(() => withKeys(work.items));
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const kept = JSON.stringify(work.items);
  useEffect(() => setRows(withKeys(JSON.parse(kept) as DraftItem[])), [kept]);

  const save = async (next: Row[]) => {
    setRows(next);
    // A row without a name is still being typed.
    const named = next.filter(({ row }) => row.description.trim() !== '');
    setRefusal(await edit({ items: named.map(({ row }) => row) }));
  };
  const change = (key: string, patch: Partial<DraftItem>) =>
    rows.map((one) => (one.key === key ? { ...one, row: { ...one.row, ...patch } } : one));
  const add = (kind: DraftItem['kind']) =>
    setRows([...rows, { key: `new-${rows.length}`, row: { ...NO_ITEM, kind } }]);
  return (
    <section className={ui.section} aria-label={t('quotes:item.title')} data-testid="quote-items">
      <Disclosure
        label={t('quotes:item.title')}
        hint={work.items.length === 0 ? t('quotes:item.none') : String(work.items.length)}
        testId="further-items"
      >
        {rows.map(({ key, row }, at) => (
          <div key={key} className={style.item} data-testid={`item-${at}`}>
            <label data-column="kind">
              <span>{t('quotes:item.kind')}</span>
              <select
                className={ui.field}
                data-testid={`item-${at}-kind`}
                value={row.kind}
                onChange={(event) => {
                  const kind = ITEM_KINDS.find((one) => one === event.currentTarget.value);
                  if (kind) void save(change(key, { kind }));
                }}
              >
                {ITEM_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`quotes:item.kinds.${kind}`)}
                  </option>
                ))}
              </select>
            </label>
            {COLUMNS.map((column) => (
              <label key={column} data-column={column}>
                <span>{t(`quotes:item.${column}`, { currency: work.inputs.currency.value ?? '' })}</span>
                <input
                  className={ui.field}
                  data-testid={`item-${at}-${column}`}
                  value={row[column]}
                  placeholder={column === 'price' || column === 'cost' ? '?' : ''}
                  autoComplete="off"
                  onChange={(event) => setRows(change(key, { [column]: event.currentTarget.value }))}
                  onBlur={() => void save(rows)}
                  onKeyDown={(event) => event.key === 'Enter' && void save(rows)}
                />
              </label>
            ))}
            <button
              type="button"
              className={ui.icon}
              aria-label={t('quotes:item.remove', { name: row.description })}
              title={t('quotes:item.remove', { name: row.description })}
              onClick={() => void save(rows.filter((one) => one.key !== key))}
            >
              ×
            </button>
          </div>
        ))}
        {refusal && (
          <p className={ui.notice} data-tone="bad" role="alert">
            {quoteRemark(words, refusal)}
          </p>
        )}
        <div className={style.actions}>
          {ITEM_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className={ui.plain}
              data-testid={`item-add-${kind}`}
              onClick={() => add(kind)}
            >
              + {t(`quotes:item.kinds.${kind}`)}
            </button>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}
