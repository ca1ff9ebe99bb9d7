import { useEffect, useState } from 'react';
import { copyText } from './copy-text';
import ui from './ui.module.css';
import { useWords } from './words';

/** Copies what `text` makes at the moment of the click, and says whether it worked. */
export function CopyButton({ text, label, testId }: { text: () => string; label: string; testId: string }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 1600);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'copyFailed');
  return (
    <button type="button" className={ui.plain} onClick={() => void copy()} data-testid={testId}>
      <span aria-live="polite">{outcome ? t(`common:service.${outcome}`) : label}</span>
    </button>
  );
}
