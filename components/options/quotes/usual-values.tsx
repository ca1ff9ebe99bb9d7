import type { QuoteInput } from '../../../lib/core/quoting';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Section } from '../section';
import { useSettings } from '../use-settings';
import style from './quotes.module.css';

/** Values that every quotation starts with; kept from the panel, taken away here. */
export function UsualValues() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const entries = Object.entries(settings.quoting.defaults) as [QuoteInput, string][];
  const forget = (input: QuoteInput) =>
    change(({ quoting }) => {
      const { [input]: _, ...defaults } = quoting.defaults;
      return { quoting: { ...quoting, defaults } };
    });
  return (
    <Section title={t('quotes:settings.usual')} hint={t('quotes:settings.usualHint')}>
      <ul className={style.usual} data-testid="usual-values">
        {entries.map(([input, value]) => (
          <li key={input}>
            <span>{t(`quotes:input.${input}`)}</span> <strong>{value}</strong>
            <button
              type="button"
              className={ui.plain}
              aria-label={t('quotes:forget', { what: t(`quotes:input.${input}`) })}
              onClick={() => void forget(input)}
            >
              ×
            </button>
          </li>
        ))}
        {entries.length === 0 && <li className={ui.mute}>–</li>}
      </ul>
    </Section>
  );
}
