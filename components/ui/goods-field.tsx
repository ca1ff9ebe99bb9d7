import type { ReactNode } from 'react';
import { GOODS, type Goods } from '../../lib/core/rates/card';
import style from './goods-field.module.css';
import ui from './ui.module.css';
import { useWords } from './words';

interface GoodsFieldProps {
  goods: readonly Goods[];
  /** Test ids are `${testId}-battery` and so on. */
  testId: string;
  onChange: (goods: Goods[]) => void;
  /** What stands after the last one. */
  end?: ReactNode;
}

/** What the parcel holds that a service may refuse; nothing pressed is plain goods. */
export function GoodsField({ goods, testId, onChange, end }: GoodsFieldProps) {
  const { t } = useWords();
  const toggle = (one: Goods) =>
    onChange(GOODS.filter((other) => (other === one ? !goods.includes(one) : goods.includes(other))));
  return (
    <fieldset className={style.goods}>
      <legend className={ui.hidden}>{t('common:goodsLabel')}</legend>
      {GOODS.map((one) => (
        <button
          key={one}
          type="button"
          className={style.good}
          aria-pressed={goods.includes(one)}
          data-testid={`${testId}-${one}`}
          onClick={() => toggle(one)}
        >
          {t(`common:goods.${one}`)}
        </button>
      ))}
      {end}
    </fieldset>
  );
}
