import { useEffect, useState } from 'react';
import type { ReplyLanguage } from '../../../lib/core/replies';
import type { FoundReply } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { folderName, languageName, localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FoundText } from './found-text';
import style from './replies.module.css';

/** Finds a reply anywhere and copies it, once nothing is missing in it. Enter takes the first. */
export function ReplyFinder() {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<FoundReply[]>([]);
  const [open, setOpen] = useState<FoundReply | null>(null);
  useEffect(() => {
    let current = true;
    if (query.trim() === '') setFound([]);
    else
      void send('popup.replies', { query }).then(
        (answer) => current && setFound(answer),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [query]);
  return (
    <section className={ui.section} aria-label={t('replies:search.label')} data-testid="popup-replies">
      <input
        type="search"
        className={ui.field}
        aria-label={t('replies:search.label')}
        placeholder={t('replies:search.popup')}
        data-testid="popup-reply-search"
        maxLength={100}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          setOpen(found[0] ?? null);
        }}
      />
      {open ? (
        <OpenFound reply={open} back={() => setOpen(null)} />
      ) : (
        <FoundList found={found} searched={query.trim() !== ''} choose={setOpen} />
      )}
    </section>
  );
}

interface FoundListProps {
  found: readonly FoundReply[];
  searched: boolean;
  choose: (reply: FoundReply) => void;
}

function FoundList({ found, searched, choose }: FoundListProps) {
  const words = useWords();
  return (
    <ul className={style.list}>
      {found.map((reply) => (
        <li key={reply.id}>
          <button
            type="button"
            className={style.choice}
            data-testid="popup-reply"
            onClick={() => choose(reply)}
          >
            <span>{localName(words, reply.name)}</span>
            <span className={ui.mute}>{folderName(words, reply.folder)}</span>
          </button>
        </li>
      ))}
      {searched && found.length === 0 && <li className={ui.mute}>{words.t('replies:search.none')}</li>}
    </ul>
  );
}

function OpenFound({ reply, back }: { reply: FoundReply; back: () => void }) {
  const words = useWords();
  const { t } = words;
  const [wanted, setWanted] = useState<ReplyLanguage>('en');
  const language = reply.languages.includes(wanted) ? wanted : (reply.languages[0] ?? 'en');
  return (
    <div className={style.found}>
      <div className={style.foundHead}>
        <b>{localName(words, reply.name)}</b>
        <button type="button" className={ui.plain} data-testid="popup-reply-back" onClick={back}>
          {t('replies:search.back')}
        </button>
      </div>
      <select
        className={ui.field}
        aria-label={t('replies:draft.language')}
        data-testid="popup-reply-language"
        value={language}
        onChange={(event) => setWanted(event.currentTarget.value as ReplyLanguage)}
      >
        {reply.languages.map((one) => (
          <option key={one} value={one}>
            {languageName(words, one)}
          </option>
        ))}
      </select>
      <FoundText key={`${reply.id} ${language}`} id={reply.id} language={language} />
    </div>
  );
}
