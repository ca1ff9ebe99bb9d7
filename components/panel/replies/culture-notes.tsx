import { formatDate } from '../../../lib/i18n';
import type { CultureView } from '../../../lib/messages/replies-view';
import { Disclosure } from '../../ui/disclosure';
import { localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

/** What to know of the buyer's market before writing: the next holidays and its manners, with their sources. */
export function CultureNotes({ culture }: { culture: CultureView }) {
  const words = useWords();
  const { t, language } = words;
  const { country, holidays, today, notes, holidaySource, noteSource } = culture;
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
  const [next] = holidays;
  const hint =
    today.length > 0
      ? t('replies:culture.today', { names: today.map((one) => localName(words, one)).join(', ') })
      : next &&
        t('replies:culture.next', {
          name: localName(words, next.name),
          date: formatDate(next.date, language),
        });
  return (
    <div className={style.culture}>
      <Disclosure label={t('replies:culture.title', { country: name })} hint={hint} testId="culture">
        <ul className={style.facts}>
          {holidays.map(({ name: holiday, date, about }) => (
            <li key={`${date} ${holiday.en}`}>
              {about
                ? t('replies:culture.about', { date: formatDate(date, language) })
                : formatDate(date, language)}{' '}
              {localName(words, holiday)}
            </li>
          ))}
        </ul>
        <ul className={style.facts}>
          {notes.map((note) => (
            <li key={note.en}>
              <b>{t(`replies:culture.${note.kind}`)}</b> {localName(words, note)}
            </li>
          ))}
        </ul>
        <p className={ui.mute}>
          {t('replies:culture.source', {
            holidays: localName(words, holidaySource),
            notes: localName(words, noteSource),
          })}
        </p>
      </Disclosure>
    </div>
  );
}
