import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../lib/core/replies';
import { languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';

interface LanguageChoiceProps {
  language: ReplyLanguage;
  choose: (language: ReplyLanguage) => void;
}

/** The language to answer in. */
export function LanguageChoice({ language, choose }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <select
      className={ui.field}
      style={{ width: 'auto' }}
      aria-label={words.t('replies:draft.language')}
      data-testid="reply-language"
      value={language}
      onChange={(event) => choose(event.currentTarget.value as ReplyLanguage)}
    >
      {REPLY_LANGUAGES.map((one) => (
        <option key={one} value={one}>
          {languageName(words, one)} · {one}
        </option>
      ))}
    </select>
  );
}
