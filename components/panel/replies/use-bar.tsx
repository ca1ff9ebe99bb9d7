import { useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import { remarkText } from '../../../lib/i18n';
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
const NO_ANSWER: Remark = { code: 'insert-refused' };

/** Into the page's answer field or onto the clipboard; sending is the seller's own act. */
export function UseBar({ id, text, editor, overrides, used }: UseBarProps) {
  const { t, i18n } = useWords();
  const [outcome, setOutcome] = useState<{ of: string; what: Outcome; why: Remark | null } | null>(null);
  const note = async (of: string, what: Outcome, why: Remark | null = null) => {
    setOutcome({ of, what, why });
    if (what === 'copyFailed') return;
    await send('panel.reply-use', { id, used: true, overrides });
    used();
  };
  const copy = async () => {
    if (text !== null) await note(text, (await copyText(text)) ? 'copied' : 'copyFailed');
  };
  /** Where the page refuses, the text goes to the clipboard: the click still allows that. */
  const insert = async () => {
    if (text === null) return;
    const answer = await send('panel.insert', { text }).catch(() => null);
    if (answer?.inserted) return note(text, 'inserted');
    await note(text, (await copyText(text)) ? 'insertFailed' : 'copyFailed', answer?.reason ?? NO_ANSWER);
  };
  const shown = outcome && outcome.of === text ? outcome : null;
  return (
    <div className={style.bar}>
      {editor && (
        <button
          type="button"
          id="reply-insert"
          className={`${ui.button} ${ui.primary}`}
          data-testid="reply-insert"
          disabled={text === null}
          onClick={() => void insert()}
        >
          {t('replies:draft.insert')}
        </button>
      )}
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
        {shown?.why && `${remarkText(i18n, shown.why)} `}
        {shown
          ? t(`replies:draft.${shown.what}`)
          : !editor && text !== null
            ? t('replies:draft.noEditor')
            : ''}
      </span>
    </div>
  );
}
