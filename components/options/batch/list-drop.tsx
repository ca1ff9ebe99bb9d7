import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FileDrop } from '../file-drop';

const TYPES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods';

/** Where a product list is dropped or chosen. */
export function ListDrop({ open }: { open: (file: File) => void }) {
  const { t } = useWords();
  return (
    <FileDrop testId="batch" label={t('batch:drop')} choose={t('batch:choose')} types={TYPES} open={open}>
      <p className={ui.small}>{t('batch:columnsHint')}</p>
    </FileDrop>
  );
}
