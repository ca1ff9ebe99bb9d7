import { useWords } from '../../ui/words';
import { FileDrop } from '../file-drop';

const TYPES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.json';

/** Where a price sheet is dropped or chosen. */
export function DropZone({ open }: { open: (file: File) => void }) {
  const { t } = useWords();
  return (
    <FileDrop
      testId="import"
      label={t('options:import.drop')}
      choose={t('options:import.choose')}
      types={TYPES}
      open={open}
    />
  );
}
