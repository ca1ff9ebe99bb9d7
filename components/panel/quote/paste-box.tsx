import { useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote } from './use-quote';

/** A place for the text of any request. What cannot be read stays where it is. */
export function PasteBox({ edit }: Pick<Quote, 'edit'>) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const read = async () => {
    if (text.trim() === '') return;
    setRefusal(await edit({ paste: text }));
  };
  return (
    <section className={ui.section} aria-label={t('quotes:paste.title')} data-testid="quote-paste">
      <h2 className={style.heading}>{t('quotes:paste.title')}</h2>
      <p className={`${ui.mute} ${ui.small}`}>{t('quotes:paste.hint')}</p>
      <textarea
        className={`${ui.field} ${style.paste}`}
        aria-label={t('quotes:paste.label')}
        aria-invalid={refusal !== null}
        data-testid="quote-paste-text"
        rows={7}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefusal(null);
        }}
      />
      {refusal && (
        <p className={ui.notice} data-tone="bad" role="alert" data-testid="quote-paste-refused">
          {quoteRemark(words, refusal)}
        </p>
      )}
      <div className={style.actions}>
        <button
          type="button"
          className={`${ui.button} ${ui.primary}`}
          data-testid="quote-paste-read"
          disabled={text.trim() === ''}
          onClick={() => void read()}
        >
          {t('quotes:paste.read')}
        </button>
      </div>
    </section>
  );
}
