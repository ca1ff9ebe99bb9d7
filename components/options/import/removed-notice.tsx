import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './import.module.css';
import type { CardStore } from './use-card-store';

/** Says which version was deleted, with the way back. */
export function RemovedNotice({ store }: { store: CardStore }) {
  const words = useWords();
  const { t } = words;
  if (store.removed === null) return null;
  return (
    <div className={`${ui.notice} ${style.saved}`} role="status" data-testid="card-removed">
      <span>{t('options:import.removed', { card: nameIn(words, store.removed.name) })}</span>
      <button
        type="button"
        className={ui.button}
        data-testid="card-restore"
        onClick={() => void store.restore()}
      >
        {t('options:import.undo')}
      </button>
    </div>
  );
}
