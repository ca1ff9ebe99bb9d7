import type { ProductPanelView } from '../../lib/messages/views';
import { Headline } from '../services/headline';
import { SampleTable } from '../services/sample-table';
import { ServiceList } from '../services/service-list';
import { TableFooter } from '../services/table-footer';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { CurveSection } from './curve/curve-section';
import type { TabProps } from './panel-tabs';
import { ParcelSection } from './parcel-section';
import { ProfitSection } from './profit/profit-section';
import type { Panel } from './use-panel';
import { WarehouseSection } from './warehouse/warehouse-section';

/** Services shown before the list is opened in full. */
const SHOWN_AT_FIRST = 5;

/** The tab of a product page: what it costs to get it there and what is left of its price. */
export function CostTab({ view, panel }: TabProps) {
  const { product } = view;
  return product && <CostView view={{ ...view, product }} panel={panel} />;
}

/** Parcel, answer, every service, what is left of the price, the tables behind. */
function CostView({ view, panel }: { view: ProductPanelView; panel: Panel }) {
  const { t } = useWords();
  const { parcel, estimates, cards, fx, key, sale } = view.product;
  const { edit } = panel;
  const [first] = estimates;
  return (
    <>
      <ParcelSection key={key} view={view} edit={edit} undo={() => void panel.undo()} />
      {first && (
        <section className={ui.section} aria-live="polite" aria-atomic="true" aria-label={t('panel:answer')}>
          <Headline estimate={first} parcel={parcel} testId="headline-price" />
        </section>
      )}
      {first?.sample ? (
        <SampleTable estimates={estimates} />
      ) : (
        first && (
          <ServiceList
            key={`services ${key}`}
            estimate={first}
            parcel={parcel}
            limit={SHOWN_AT_FIRST}
            use={{
              id: sale.freight?.id ?? null,
              yours: sale.freight?.origin === 'yours',
              choose: (service) => void edit({ service }),
            }}
          />
        )
      )}
      <ProfitSection key={`profit ${key}`} sale={sale} edit={edit} />
      <CurveSection key={`curve ${key}`} product={view.product} />
      <WarehouseSection key={`warehouse ${key}`} product={view.product} edit={edit} />
      <TableFooter cards={cards} fx={fx} sellerCurrency={view.sellerCurrency} />
    </>
  );
}
