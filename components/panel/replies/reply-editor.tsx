import type { ReplyLanguage } from '../../../lib/core/replies';
import type { ReplyFinding } from '../../../lib/messages/replies-view';
import { directionOf } from '../../ui/reply-names';
import { markedPieces } from './marked-text';
import style from './replies.module.css';

interface ReplyEditorProps {
  text: string;
  language: ReplyLanguage;
  label: string;
  findings: readonly ReplyFinding[];
  change: (text: string) => void;
}

/**
 * The finished reply, to be changed freely. What the rules mark is drawn behind the same words, as a text field has no
 * marks of its own.
 */
export function ReplyEditor({ text, language, label, findings, change }: ReplyEditorProps) {
  const direction = directionOf(language);
  return (
    <div className={style.editor} dir={direction} lang={language}>
      <div className={style.behind} aria-hidden="true">
        {markedPieces(text, findings).map(({ from, text: piece, finding }) =>
          finding ? (
            <mark key={from} data-severity={finding.severity}>
              {piece}
            </mark>
          ) : (
            <span key={from}>{piece}</span>
          ),
        )}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        data-testid="reply-text"
        aria-label={label}
        lang={language}
        dir={direction}
        spellCheck
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
