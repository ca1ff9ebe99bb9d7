import { Button } from '@mantine/core';
import type { OpenProgress } from '../../../lib/sheets/open-file';
import { useWords } from '../../ui/words';
import style from './import.module.css';

interface OpeningViewProps {
  name: string;
  progress: OpenProgress | null;
  cancel: () => void;
}

/** A file on its way in: how far it is, and a way to stop it. */
export function OpeningView({ name, progress, cancel }: OpeningViewProps) {
  const { t } = useWords();
  const step = progress?.step ?? 'checking';
  return (
    <div className={style.opening} role="status" data-testid="import-opening">
      <span>
        {name}: {t(`options:import.step.${step}`)}
      </span>
      {progress?.part == null ? <progress /> : <progress value={progress.part} />}
      <Button onClick={cancel} data-testid="import-stop">
        {t('options:import.cancel')}
      </Button>
    </div>
  );
}
