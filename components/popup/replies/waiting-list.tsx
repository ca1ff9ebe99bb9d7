import { useCallback, useEffect, useState } from 'react';
import type { WaitingThread } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SHOWN = 8;

/** Conversations that wait for an answer, the first due first. Only numbers and times are known of them. */
export function WaitingList() {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<WaitingThread[]>([]);
  const load = useCallback(async () => {
    setWaiting(await send('popup.waiting', {}).catch(() => []));
  }, []);
  useEffect(() => void load(), [load]);
  if (waiting.length === 0) return null;
  const now = Date.now();
  const time = (left: number) =>
    left >= HOUR
      ? t('replies:message.hours', { count: Math.floor(left / HOUR) })
      : t('replies:message.minutes', { count: Math.floor(left / MINUTE) });
  return (
    <section className={ui.section} data-testid="popup-waiting">
      <div className={ui.label}>{t('replies:waiting.title', { count: waiting.length })}</div>
      <ul className={style.list}>
        {waiting.slice(0, SHOWN).map(({ site, thread, dueAt }) => (
          <li key={`${site} ${thread}`} className={style.row} data-testid="waiting-row">
            <span>
              <span className={style.thread}>
                {t(`common:site.${site}`)} {thread}
              </span>
              <span className={`${ui.mute} ${ui.small}`} data-late={dueAt <= now || undefined}>
                {t(dueAt > now ? 'replies:message.due' : 'replies:message.late', {
                  time: time(Math.abs(dueAt - now)),
                })}
              </span>
            </span>
            <button
              type="button"
              className={ui.plain}
              data-testid="waiting-answered"
              onClick={() => void send('popup.answered', { site, thread }).then(load)}
            >
              {t('replies:message.answered')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
