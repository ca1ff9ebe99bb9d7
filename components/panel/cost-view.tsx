import type { Remark } from '../../lib/core/origin';
import type { ProductPanelView } from '../../lib/messages/views';
import { Headline } from '../services/headline';
import { SampleTable } from '../services/sample-table';
import { ServiceList } from '../services/service-list';
import { TableFooter } from '../services/table-footer';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { ParcelSection } from './parcel-section';
import type { PanelEdit } from './use-panel';

interface CostViewProps {
  view: ProductPanelView;
  edit: (change: PanelEdit) => Promise<Remark | null>;
  undo: () => void;
}

/** What it costs to get this there: parcel, answer, every service, the tables behind. */
export function CostView({ view, edit, undo }: CostViewProps) {
  const { t } = useWords();
  const { parcel, estimates, cards, fx, key } = view.product;
  const [first] = estimates;
  return (
    <main>
      <ParcelSection key={key} view={view} edit={edit} undo={undo} />
      {first && (
        <section className={ui.section} aria-live="polite" aria-atomic="true" aria-label={t('panel:answer')}>
          <Headline estimate={first} parcel={parcel} testId="headline-price" />
        </section>
      )}
      {first?.sample ? (
        <SampleTable estimates={estimates} />
      ) : (
        first && <ServiceList estimate={first} parcel={parcel} />
      )}
      <TableFooter cards={cards} fx={fx} sellerCurrency={view.sellerCurrency} />
    </main>
  );
}
