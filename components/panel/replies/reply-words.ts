import type { Intent, SuggestionReason } from '../../../lib/core/replies';
import type { ReplyThreadView } from '../../../lib/messages/replies-view';
import type { Words } from '../../ui/words';

type Translate = (key: string, values?: Record<string, string | number>) => string;
const loose = ({ t }: Words) => t as unknown as Translate;

export const intentName = (words: Words, intent: Intent): string =>
  loose(words)(`replies:intent.${intent.replaceAll('_', '-')}`);

/** Words of a message that speak for something, without those that stand in a longer stretch of it. */
export function wordsText(found: readonly string[]): string {
  const distinct = [...new Set(found)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && other.includes(one))).join(', ');
}

/** Why a reply is proposed. */
export function reasonText(words: Words, reason: SuggestionReason): string {
  const t = loose(words);
  const key = `replies:reason.${reason.code}`;
  switch (reason.code) {
    case 'reply-intent':
      return t(key, {
        intent: intentName(words, reason.params.intent),
        words: wordsText(reason.params.words.split(', ')),
      });
    case 'reply-order':
      return t(key, { order: t(`replies:order.${reason.params.order}`) });
    case 'reply-days':
      return t(key, { count: reason.params.days });
    case 'reply-within':
    case 'reply-beyond':
      return t(key, { carrier: reason.params.carrier, count: reason.params.days });
    case 'reply-untracked':
      return t(key, { carrier: reason.params.carrier });
    case 'reply-page':
      return t(key, { kind: t(`replies:kind.${reason.params.kind}`) });
    default:
      return t(key);
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "18 hours left", "20 minutes overdue". */
export function dueText(words: Words, { dueAt }: Pick<ReplyThreadView, 'dueAt'>, now: number): string {
  const t = loose(words);
  const left = Math.abs(dueAt - now);
  const time =
    left >= HOUR
      ? t('replies:message.hours', { count: Math.floor(left / HOUR) })
      : t('replies:message.minutes', { count: Math.floor(left / MINUTE) });
  return t(dueAt > now ? 'replies:message.due' : 'replies:message.late', { time });
}
