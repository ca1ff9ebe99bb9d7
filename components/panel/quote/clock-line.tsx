import type { BuyerClock } from '../../../lib/messages/quote-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';

/** What time it is at the buyer's, and when a message is likely to be read. */
export function ClockLine({ clock }: { clock: BuyerClock }) {
  const { t, language } = useWords();
  const { hour, minute, good, next, several } = clock;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const when = new Intl.DateTimeFormat(language, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const parts = [
    t('quotes:clock.now', { time }),
    good ? t('quotes:clock.good') : t('quotes:clock.wait', { when: when.format(next) }),
    ...(several ? [t('quotes:clock.several')] : []),
  ];
  return (
    <p className={`${ui.mute} ${ui.small}`} data-testid="buyer-clock">
      {parts.join(' · ')}
    </p>
  );
}
