import { useState } from 'react';
import type { OverrideReason } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { copyText } from '../../ui/copy-text';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

interface UseBarProps {
  id: string;
  /** Null while something is missing or forbidden. */
  text: string | null;
  /** Whether the page has an answer field. */
  editor: boolean;
  overrides: { rule: string; reason: OverrideReason }[];
  used: () => void;
}

type Outcome = 'copied' | 'copyFailed' | 'inserted' | 'insertFailed';

/** Into the page's answer field or onto the clipboard; sending is the seller's own act. */
export function UseBar({ id, text, editor, overrides, used }: UseBarProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<{ of: string; what: Outcome } | null>(null);
  const note = async (of: string, what: Outcome) => {
    setOutcome({ of, what });
    if (what === 'copyFailed') return;
    await send('panel.reply-use', { id, used: true, overrides });
    used();
  };
  const copy = async () => {
    if (text !== null) await note(text, (await copyText(text)) ? 'copied' : 'copyFailed');
  };
  const shown = outcome && outcome.of === text ? outcome.what : null;
  return (
    <div className={style.bar}>
      <button
        type="button"
        id="reply-copy"
        className={`${ui.button} ${editor ? '' : ui.primary}`}
        data-testid="reply-copy"
        disabled={text === null}
        onClick={() => void copy()}
      >
        {t('replies:draft.copy')}
      </button>
      <span role="status" data-testid="reply-outcome" className={ui.small}>
        {shown ? t(`replies:draft.${shown}`) : !editor && text !== null ? t('replies:draft.noEditor') : ''}
      </span>
    </div>
  );
}
