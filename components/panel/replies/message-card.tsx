import { useState } from 'react';
import type { BuyerMessageView, RepliesView } from '../../../lib/messages/replies-view';
import { directionOf, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';
import { dueText, intentName } from './reply-words';

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
  const words = useWords();
  const { t } = words;
  const { message, thread } = view;
  const [open, setOpen] = useState(false);
  return (
    <section className={style.message} aria-label={t('replies:message.title')} data-testid="buyer-message">
      <div className={ui.label}>
        <span>
          {pasted === null ? t('replies:message.title') : t('replies:message.pasted')}
          {message && <Understood message={message} />}
        </span>
        {thread && (
          <span className={thread.answeredAt === null && thread.dueAt <= now ? style.problem : undefined}>
            {thread.answeredAt === null ? dueText(words, thread, now) : t('replies:message.isAnswered')}{' '}
            <button
              type="button"
              className={ui.plain}
              data-testid="thread-answered"
              onClick={() => answer(thread.answeredAt === null)}
            >
              {t(thread.answeredAt === null ? 'replies:message.answered' : 'replies:message.reopen')}
            </button>
          </span>
        )}
      </div>
      {message ? (
        <blockquote
          className={style.quote}
          lang={message.language ?? undefined}
          dir={message.language ? directionOf(message.language) : 'auto'}
        >
          {message.text}
        </blockquote>
      ) : (
        <p className={ui.mute}>{t('replies:message.none')}</p>
      )}
      {open ? (
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
      ) : (
        <button type="button" className={ui.plain} data-testid="open-paste" onClick={() => setOpen(true)}>
          {t('replies:message.paste')}
        </button>
      )}
      {open && pasted !== null && (
        <button
          type="button"
          className={ui.plain}
          onClick={() => {
            paste(null);
            setOpen(false);
          }}
        >
          {t('replies:message.back')}
        </button>
      )}
    </section>
  );
}

function Understood({ message }: { message: BuyerMessageView }) {
  const words = useWords();
  const { t } = words;
  const { language, confidence, intents } = message;
  const [best] = intents;
  return (
    <>
      {' · '}
      <span data-testid="message-language">
        {language
          ? t('replies:message.understood', {
              language: languageName(words, language),
              percent: Math.round(confidence * 100),
            })
          : t('replies:message.unknownLanguage')}
      </span>
      {' · '}
      <b
        data-testid="message-intent"
        title={best && t('replies:message.because', { words: best.words.join(', ') })}
      >
        {best ? intentName(words, best.intent) : t('replies:message.noIntent')}
      </b>
    </>
  );
}
