import type { ReactNode } from 'react';
import type { Kept } from '../../lib/storage/shelf';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import options from './options.module.css';
import style from './own.module.css';

/** The item whose form is open: its id, or this for a new one. */
const NEW = 'new';

interface ItemListProps<T extends { name: string }> {
  items: readonly Kept<T>[];
  /** Rows are `${testId}-row`, the button to add `${testId}-add`. */
  testId: string;
  add: string;
  empty: string;
  editing: string | null;
  edit: (id: string | null) => void;
  remove: (item: Kept<T>) => Promise<void>;
  describe: (item: Kept<T>) => ReactNode;
  /** Null for a new one. */
  form: (item: Kept<T> | null, close: () => void) => ReactNode;
}

/** Things the seller wrote down: each with its facts, edited where it stands; a button for one more. */
export function ItemList<T extends { name: string }>(props: ItemListProps<T>) {
  const { t } = useWords();
  const { items, testId, editing, edit } = props;
  const close = () => edit(null);
  return (
    <>
      {items.length === 0 && editing !== NEW && (
        <p className={options.empty} data-testid={`${testId}-empty`}>
          {props.empty}
        </p>
      )}
      <ul className={style.items}>
        {items.map((item) => (
          <li key={item.id} className={style.item} data-testid={`${testId}-row`}>
            {editing === item.id ? (
              props.form(item, close)
            ) : (
              <>
                <div className={style.itemHead}>
                  <h3>{item.name}</h3>
                  <span>
                    <button
                      type="button"
                      className={ui.plain}
                      aria-label={t('freight:editOf', { what: item.name })}
                      data-testid={`${testId}-edit`}
                      onClick={() => edit(item.id)}
                    >
                      {t('freight:edit')}
                    </button>
                    <button
                      type="button"
                      className={ui.plain}
                      aria-label={t('freight:removeOf', { what: item.name })}
                      data-testid={`${testId}-remove`}
                      onClick={() => void props.remove(item)}
                    >
                      {t('freight:remove')}
                    </button>
                  </span>
                </div>
                {props.describe(item)}
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === NEW ? (
        props.form(null, close)
      ) : (
        <p className={style.add}>
          <button type="button" className={ui.button} data-testid={`${testId}-add`} onClick={() => edit(NEW)}>
            {props.add}
          </button>
        </p>
      )}
    </>
  );
}
