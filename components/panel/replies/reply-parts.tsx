import type { ReplyLanguage } from '../../../lib/core/replies';
import type { ReplyPart } from '../../../lib/messages/replies-view';
import { directionOf } from '../../ui/reply-names';
import style from './replies.module.css';

interface ReplyPartsProps {
  parts: readonly ReplyPart[];
  language: ReplyLanguage;
  /** What stands in the place of a missing value. */
  holeName: (variable: string) => string;
  testId?: string;
  /** Leads to the field of a missing value. */
  fill?: (variable: string) => void;
}

/** A reply for reading, its missing values marked; line breaks as they will be. */
export function ReplyParts({ parts, language, holeName, testId, fill }: ReplyPartsProps) {
  let at = 0;
  return (
    <p className={style.words} lang={language} dir={directionOf(language)} data-testid={testId}>
      {parts.map((part) => {
        at += 1;
        if ('text' in part) return <span key={`${at}`}>{part.text}</span>;
        const name = holeName(part.hole);
        return fill ? (
          <button key={`${at}`} type="button" className={style.hole} onClick={() => fill(part.hole)}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <span key={`${at}`} className={style.hole}>
            <bdi>{name}</bdi>
          </span>
        );
      })}
    </p>
  );
}
