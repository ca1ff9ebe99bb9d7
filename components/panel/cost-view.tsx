import type { Remark } from '../../lib/core/origin';
import type { PanelView } from '../../lib/messages/views';
import { Headline } from '../services/headline';
import { SampleTable } from '../services/sample-table';
import { ServiceList } from '../services/service-list';
import { TableFooter } from '../services/table-footer';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { ParcelSection } from './parcel-section';
import type { PanelEdit } from './use-panel';

interface CostViewProps {
  view: PanelView;
  edit: (change: PanelEdit) => Promise<Remark | null>;
  undo: () => void;
}

/** What it costs to get this there: parcel, answer, every service, the tables behind. */
export function CostView({ view, edit, undo }: CostViewProps) {
  const { t } = useWords();
  const [first] = view.estimates;
  return (
    <main>
      <ParcelSection key={view.productKey} view={view} edit={edit} undo={undo} />
      {first && (
        <section className={ui.section} aria-live="polite" aria-atomic="true" aria-label={t('panel:answer')}>
          <Headline estimate={first} parcel={view.parcel} testId="headline-price" />
        </section>
      )}
      {first?.sample ? (
        <SampleTable estimates={view.estimates} />
      ) : (
        first && <ServiceList estimate={first} parcel={view.parcel} />
      )}
      <TableFooter cards={view.cards} fx={view.fx} sellerCurrency={view.sellerCurrency} />
    </main>
  );
}
