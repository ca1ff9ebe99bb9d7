import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Settings } from '../../lib/storage/settings-schema';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './own.module.css';
import { useSettings } from './use-settings';

interface Undoable {
  /** What was done, as a sentence. */
  text: string;
  back: () => Promise<void>;
}

const UndoContext = createContext<((done: Undoable) => void) | null>(null);

/** Keeps the way back from the last change made below, and shows it at the foot of the section. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [last, setLast] = useState<Undoable | null>(null);
  const back = async () => {
    setLast(null);
    await last?.back();
  };
  return (
    <UndoContext.Provider value={setLast}>
      {children}
      <div className={style.toastPlace} role="status">
        {last && (
          <div className={style.toast} data-testid="undo-notice">
            <span>{last.text}</span>
            <button type="button" className={ui.plain} data-testid="undo" onClick={() => void back()}>
              {t('freight:undo')}
            </button>
          </div>
        )}
      </div>
    </UndoContext.Provider>
  );
}

/** Offers the way back from what was just done. */
export function useUndo(): (done: Undoable) => void {
  const offer = useContext(UndoContext);
  if (!offer) throw new Error('useUndo outside UndoProvider');
  return offer;
}

/** Settings whose changes can be taken back; `what` names the changed field. */
export function useOwnSettings() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const offer = useUndo();
  const set = async (what: string, patch: (old: Settings) => Partial<Settings>) => {
    const next = patch(settings);
    const before = Object.fromEntries(
      Object.keys(next).map((key) => [key, settings[key as keyof Settings]]),
    ) as Partial<Settings>;
    if (JSON.stringify(before) === JSON.stringify(next)) return;
    await change(patch);
    offer({ text: t('freight:saved', { what }), back: () => change(before) });
  };
  return { settings, set };
}
