import { GOODS, type Goods } from '../../lib/core/rates';
import type { ParcelView } from '../../lib/messages/views';
import { UndoIcon } from '../ui/icons';
import { OriginDot } from '../ui/origin-dot';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './parcel.module.css';

interface GoodsFieldProps {
  goods: Goods[];
  origin?: ParcelView['goods']['origin'];
  explain?: string;
  onChange: (goods: Goods[]) => void;
  reset?: { label: string; run: () => void } | undefined;
}

/** What the parcel holds that a service may refuse; nothing pressed is plain goods. */
export function GoodsField({ goods, origin, explain, onChange, reset }: GoodsFieldProps) {
  const { t } = useWords();
  const toggle = (one: Goods) =>
    onChange(GOODS.filter((other) => (other === one ? !goods.includes(one) : goods.includes(other))));
  return (
    <fieldset className={style.goods} style={{ border: 0, padding: 0, marginInline: 0 }}>
      <legend className={ui.hidden}>{t('panel:parcel.goods')}</legend>
      {origin && (
        <span className={style.goodsDot}>
          <OriginDot origin={origin} />
        </span>
      )}
      {GOODS.map((one) => (
        <button
          key={one}
          type="button"
          className={style.good}
          aria-pressed={goods.includes(one)}
          data-testid={`field-goods-${one}`}
          onClick={() => toggle(one)}
        >
          {t(`common:goods.${one}`)}
        </button>
      ))}
      {reset && (
        <button
          type="button"
          className={ui.plain}
          aria-label={reset.label}
          title={reset.label}
          onClick={reset.run}
        >
          <UndoIcon size={12} />
        </button>
      )}
      {explain && (
        <span role="tooltip" className={style.tip}>
          {explain}
        </span>
      )}
    </fieldset>
  );
}
