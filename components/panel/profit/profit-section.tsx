import { formatMoney, remarkText } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import parcel from '../parcel.module.css';
import type { Panel } from '../use-panel';
import { openElsewhere } from './open-questions';
import { PriceBar } from './price-bar';
import { priceStrip } from './price-strip';
import style from './profit.module.css';
import { ProfitDetails } from './profit-details';
import { ProfitFigures } from './profit-figures';
import { Questions } from './questions';
import { SaleField } from './sale-field';

interface ProfitSectionProps {
  sale: SaleView;
  edit: Panel['edit'];
}

/** What is left of the price: the strip, the verdict, what is still to be known, the arithmetic on demand. */
export function ProfitSection({ sale, edit }: ProfitSectionProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const strip = priceStrip(sale);
  const range = sale.result.range;
  const elsewhere = openElsewhere(sale.result.missing);
  return (
    <section className={ui.section} aria-label={t('cost:title')} data-testid="profit">
      <div className={ui.label}>
        <h2 className={parcel.heading}>{t('cost:title')}</h2>
        <span>
          {sale.warehouse && sale.freight
            ? t('cost:warehouse.stocked', { name: nameIn(words, sale.freight.name) })
            : t(`cost:delivery.${sale.delivery.value}`)}
          {sale.quantity > 1 && ` · ${t('panel:parcel.pieces', { count: sale.quantity })}`}
        </span>
      </div>
      <div className={parcel.facts}>
        <SaleField field="price" sale={sale} edit={edit} />
        <SaleField field="cost" sale={sale} edit={edit} />
      </div>
      {strip ? <PriceBar strip={strip} /> : <p className={style.ask}>{t('cost:strip.noPrice')}</p>}
      <ProfitFigures sale={sale} edit={edit} />
      {elsewhere.map((remark) => (
        <p key={JSON.stringify(remark)} className={ui.notice} data-tone="warn">
          {remarkText(i18n, remark)}
        </p>
      ))}
      {range && (
        <p className={ui.notice}>
          {t('cost:range', {
            from: formatMoney(range.from, language),
            to: formatMoney(range.to, language),
          })}
        </p>
      )}
      <Questions sale={sale} edit={edit} />
      <ProfitDetails sale={sale} edit={edit} />
    </section>
  );
}
