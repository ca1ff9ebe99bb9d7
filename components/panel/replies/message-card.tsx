import { useState } from 'react';
import type { BuyerMessageView, RepliesView, ReplyThreadView } from '../../../lib/messages/replies-view';
import { directionOf, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';
import { dueText, intentName, wordsText } from './reply-words';

interface MessageCardProps {
  view: RepliesView;
  /** The message pasted instead of the page's. */
  pasted: string | null;
  paste: (message: string | null) => void;
  answer: (answered: boolean) => void;
  now: number;
}

/** The buyer's message understood: language, what is wanted and by which words; how long is left to answer. */
export function MessageCard({ view, pasted, paste, answer, now }: MessageCardProps) {
  const { t } = useWords();
  const { message, thread } = view;
  const [open, setOpen] = useState(false);
  return (
    <section className={style.message} aria-label={t('replies:message.title')} data-testid="buyer-message">
      <div className={ui.label}>
        <span>{pasted === null ? t('replies:message.title') : t('replies:message.pasted')}</span>
        <PasteButton open={open} setOpen={setOpen} paste={paste} />
      </div>
      {open && (
        <textarea
          className={`${ui.field} ${style.paste}`}
          dir="auto"
          rows={3}
          aria-label={t('replies:message.paste')}
          placeholder={t('replies:message.pasteHint')}
          data-testid="paste-message"
          value={pasted ?? ''}
          onChange={(event) => paste(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      )}
      {message && pasted === null && (
        <blockquote
          className={style.quote}
          lang={message.language ?? undefined}
          dir={message.language ? directionOf(message.language) : 'auto'}
        >
          {message.text}
        </blockquote>
      )}
      {message && <Understood message={message} />}
      {!message && !open && <p className={ui.mute}>{t('replies:message.none')}</p>}
      {thread && <Clock thread={thread} answer={answer} now={now} />}
    </section>
  );
}

function PasteButton({
  open,
  setOpen,
  paste,
}: Pick<MessageCardProps, 'paste'> & { open: boolean; setOpen: (open: boolean) => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={ui.plain}
      data-testid={open ? 'close-paste' : 'open-paste'}
      onClick={() => {
        if (open) paste(null);
        setOpen(!open);
      }}
    >
      {t(open ? 'replies:message.back' : 'replies:message.paste')}
    </button>
  );
}

/** Language with how sure it is, what is wanted, and the words that say so. */
function Understood({ message }: { message: BuyerMessageView }) {
  const words = useWords();
  const { t } = words;
  const { language, confidence, intents } = message;
  const [best] = intents;
  return (
    <p className={ui.small}>
      <span className={ui.mute} data-testid="message-language">
        {language
          ? t('replies:message.understood', {
              language: languageName(words, language),
              percent: Math.round(confidence * 100),
            })
          : t('replies:message.unknownLanguage')}
      </span>
      {' · '}
      <b data-testid="message-intent">
        {best ? intentName(words, best.intent) : t('replies:message.noIntent')}
      </b>
      {best && (
        <span className={ui.mute} data-testid="message-words">
          {' '}
          {t('replies:message.because', { words: wordsText(best.words) })}
        </span>
      )}
    </p>
  );
}

/** What is left of the 24 hours, and what they count from. */
function Clock({
  thread,
  answer,
  now,
}: { thread: ReplyThreadView } & Pick<MessageCardProps, 'answer' | 'now'>) {
  const words = useWords();
  const { t } = words;
  const isOpen = thread.answeredAt === null;
  return (
    <div className={style.clock} data-testid="reply-clock">
      {isOpen ? (
        <span>
          <b data-late={thread.dueAt <= now || undefined}>{dueText(words, thread, now)}</b>{' '}
          <span className={ui.mute}>{t(`replies:message.since.${thread.since}`)}</span>
        </span>
      ) : (
        <span className={ui.mute}>{t('replies:message.isAnswered')}</span>
      )}
      <button type="button" className={ui.plain} data-testid="thread-answered" onClick={() => answer(isOpen)}>
        {t(isOpen ? 'replies:message.answered' : 'replies:message.reopen')}
      </button>
    </div>
  );
}
