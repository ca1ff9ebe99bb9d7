import { useEffect, useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import { TEXT_LENGTHS, type TextLength } from '../../../lib/core/quoting';
import { REPLY_LANGUAGES } from '../../../lib/core/replies';
import { lintText } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { send } from '../../../lib/messages/send';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark, word } from './quote-words';
import type { Quote } from './use-quote';

interface TextSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
  followUps: readonly number[];
}

/** Texts of the follow-ups, in the order of their days. */
const FOLLOW_UPS: readonly TextLength[] = ['day2', 'day5', 'day10'];
const RTL: readonly string[] = ['ar', 'he'];

/** The text of the offer and of the follow-ups in the buyer's language, its gloss, and what the rules say of it. */
export function TextSection({ work, followUps, edit }: TextSectionProps) {
  const words = useWords();
  const { t, language } = words;
  const { text } = work;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const [shown, setShown] = useState(text.text ?? '');
  useEffect(() => setShown(text.text ?? ''), [text.text]);
  const [outcome, setOutcome] = useState<Remark | 'inserted' | null>(null);
  const insert = async () => {
    const answer = await send('panel.insert', { text: shown }).catch(() => null);
    if (answer === null) setOutcome({ code: 'insert-refused' });
    else setOutcome(answer.inserted ? 'inserted' : answer.reason);
  };
  return (
    <section className={ui.section} aria-label={t('quotes:text.title')} data-testid="quote-text">
      <div className={ui.label}>
        <h2 className={style.heading}>{t('quotes:text.title')}</h2>
        {text.text !== null && (
          <Tag tone={text.findings.length === 0 ? 'good' : 'warn'}>
            {text.findings.length === 0
              ? t('quotes:text.clean')
              : t('quotes:text.findings', { count: text.findings.length })}
          </Tag>
        )}
      </div>
      <div className={style.choose}>
        <select
          className={ui.field}
          aria-label={t('quotes:text.language')}
          data-testid="text-language"
          value={text.language}
          onChange={(event) => {
            const chosen = REPLY_LANGUAGES.find((one) => one === event.currentTarget.value);
            if (chosen) void edit({ language: chosen });
          }}
        >
          {REPLY_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {names.of(one)}
            </option>
          ))}
        </select>
        <select
          className={ui.field}
          aria-label={t('quotes:text.kind')}
          data-testid="text-length"
          value={text.length}
          onChange={(event) => {
            const chosen = TEXT_LENGTHS.find((one) => one === event.currentTarget.value);
            if (chosen) void edit({ length: chosen });
          }}
        >
          {TEXT_LENGTHS.flatMap((one) => {
            const at = FOLLOW_UPS.indexOf(one);
            const day = followUps[at];
            // The third text is the last word; with fewer days there are fewer.
            if (at >= 0 && day === undefined && one !== text.length) return [];
            return (
              <option key={one} value={one}>
                {t(`quotes:text.length.${one}`, { day: day ?? '' })}
              </option>
            );
          })}
        </select>
      </div>
      {text.text === null ? (
        <p className={ui.notice} data-tone="warn" data-testid="text-lacks">
          {t('quotes:text.lacks', {
            list: text.missing
              .map((name) => word(words, `quotes:text.missing.${name}`))
              .join(t('common:listSeparator')),
          })}
        </p>
      ) : (
        <>
          <textarea
            className={`${ui.field} ${style.text}`}
            aria-label={t('quotes:text.title')}
            data-testid="text-body"
            dir={RTL.includes(text.language) ? 'rtl' : 'ltr'}
            lang={text.language}
            rows={10}
            value={shown}
            onChange={(event) => setShown(event.currentTarget.value)}
            onBlur={() => shown !== text.text && void edit({ edited: shown })}
          />
          {text.findings.map((finding) => (
            <p key={`${finding.rule}-${finding.span[0]}`} className={ui.notice} data-tone="warn">
              {finding.rule} “{finding.words}” {lintText(words.i18n, finding.why)}
            </p>
          ))}
          <div className={style.actions}>
            <button
              type="button"
              className={`${ui.button} ${ui.primary}`}
              data-testid="text-insert"
              onClick={() => void insert()}
            >
              {t('quotes:text.insert')}
            </button>
            <CopyButton text={() => shown} label={t('quotes:text.copy')} testId="text-copy" />
            {text.edited && (
              <button type="button" className={ui.plain} onClick={() => void edit({ edited: null })}>
                {t('quotes:text.reset')}
              </button>
            )}
          </div>
          <p className={`${ui.mute} ${ui.small} ${style.note}`} role="status">
            {outcome === null && t('quotes:text.never')}
            {outcome === 'inserted' && t('quotes:text.inserted')}
            {outcome !== null && outcome !== 'inserted' && quoteRemark(words, outcome)}
          </p>
          {text.gloss && (
            <Disclosure label={t('quotes:text.gloss')} testId="text-gloss">
              <p className={style.original} lang="zh-CN">
                {text.gloss}
              </p>
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
