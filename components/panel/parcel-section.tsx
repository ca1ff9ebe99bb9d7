import type { Remark } from '../../lib/core/origin';
import { formatGrams, formatMm, remarkText } from '../../lib/i18n';
import type { ProductPanelView } from '../../lib/messages/views';
import { CountrySelect } from '../ui/country-select';
import { GoodsField } from '../ui/goods-field';
import { OriginDot } from '../ui/origin-dot';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { ForgetButton } from './forget-button';
import { InlineField } from './inline-field';
import style from './parcel.module.css';
import { explainDestination, explainFigure, explainGoods, originsIn, readQuantity } from './parcel-words';
import type { PanelEdit } from './use-panel';

interface ParcelSectionProps {
  view: ProductPanelView;
  edit: (change: PanelEdit) => Promise<Remark | null>;
  undo: () => void;
}

/** The parcel as it is priced: every figure with its origin, edited in place. */
export function ParcelSection({ view, edit, undo }: ParcelSectionProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const { facts } = view;
  const { parcel, canUndo } = view.product;
  const { grams, mm, goods, quantity, destination } = parcel;
  const backTo = (value: string | null, change: PanelEdit) => ({
    label: value ? t('panel:parcel.resetTo', { value }) : t('panel:parcel.forget'),
    run: () => void edit(change),
  });
  const pageWeight = facts.weight && formatGrams(facts.weight.grams, language);
  const pageSize = facts.dimensions && formatMm(facts.dimensions.mm, language);
  const saveQuantity = async (typed: string): Promise<Remark | null> => {
    const count = readQuantity(typed);
    return count === null ? { code: 'quantity-unreadable' } : edit({ quantity: count });
  };
  return (
    <section className={ui.section} aria-label={t('panel:parcel.title')}>
      <div className={ui.label}>
        <h2 className={style.heading}>{t('panel:parcel.title')}</h2>
        {canUndo && (
          <button type="button" className={ui.plain} data-testid="panel-undo" onClick={undo}>
            {t('panel:parcel.undo')}
          </button>
        )}
        <span className={style.grow} />
        <span className={style.legend} aria-hidden="true">
          {originsIn(parcel).map((origin) => (
            <span key={origin}>
              <span className={ui.dot} data-origin={origin} />
              {t(`common:origin.${origin}`)}
            </span>
          ))}
        </span>
      </div>
      <div className={style.facts}>
        <InlineField
          label={t('panel:parcel.weight')}
          testId="field-weight"
          value={grams.value === null ? '' : formatGrams(grams.value, language)}
          placeholder={t('panel:parcel.addWeight')}
          origin={grams.origin}
          explain={explainFigure(words, grams)}
          commit={(typed) => edit({ weight: typed === '' ? null : typed })}
          reset={grams.origin === 'yours' ? backTo(pageWeight, { weight: null }) : undefined}
        />
        <InlineField
          label={t('panel:parcel.size')}
          testId="field-size"
          value={mm.value === null ? '' : formatMm(mm.value, language)}
          placeholder={t('panel:parcel.addSize')}
          origin={mm.origin}
          explain={explainFigure(words, mm)}
          commit={(typed) => edit({ size: typed === '' ? null : typed })}
          reset={mm.origin === 'yours' ? backTo(pageSize, { size: null }) : undefined}
        />
        <InlineField
          label={t('panel:parcel.quantity')}
          testId="field-quantity"
          value={t('panel:parcel.pieces', { count: quantity })}
          placeholder="1"
          explain={t('panel:explain.quantity')}
          commit={saveQuantity}
        />
        <div className={style.cell}>
          <div className={style.fact}>
            <OriginDot origin={destination.origin} />
            <CountrySelect
              value={destination.value}
              markets={view.targetMarkets}
              label={t('panel:parcel.destination')}
              testId="field-destination"
              className={style.input}
              onChoose={(country) => void edit({ destination: country })}
            />
          </div>
          {destination.origin === 'yours' && (
            <ForgetButton label={t('panel:parcel.forget')} onClick={() => void edit({ destination: null })} />
          )}
          <span role="tooltip" className={style.tip}>
            {explainDestination(words, destination)}
          </span>
        </div>
      </div>
      <div className={style.goods}>
        <OriginDot origin={goods.origin} />
        <GoodsField
          goods={goods.value}
          testId="field-goods"
          onChange={(next) => void edit({ goods: next })}
          end={
            goods.origin === 'yours' && (
              <ForgetButton label={t('panel:parcel.forget')} onClick={() => void edit({ goods: null })} />
            )
          }
        />
        <span role="tooltip" className={style.tip}>
          {explainGoods(words, goods)}
        </span>
      </div>
      {parcel.warnings.map((warning) => (
        <p
          key={warning.code}
          className={ui.notice}
          data-tone={warning.code === 'weight-suspect' ? 'bad' : 'warn'}
          data-testid={`warning-${warning.code}`}
        >
          {remarkText(i18n, warning)}
        </p>
      ))}
    </section>
  );
}
