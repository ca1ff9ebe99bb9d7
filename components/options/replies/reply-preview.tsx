import { useState } from 'react';
import type { SiteId } from '../../../lib/core/facts';
import {
  REPLY_LANGUAGES,
  type ReplyLanguage,
  type ReplyLength,
  type Variable,
} from '../../../lib/core/replies';
import { lintMessage } from '../../../lib/data/lint';
import { lintText } from '../../../lib/i18n';
import { type CheckedTemplate, detectLanguage, renderTemplate } from '../../../lib/replies';
import { directionOf, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import own from '../own.module.css';
import style from './replies.module.css';
import type { ReplyDraft } from './reply-draft';

interface ReplyPreviewProps {
  language: ReplyLanguage;
  length: ReplyLength;
  text: string;
  variables: Readonly<Record<string, Variable>>;
  platforms: readonly SiteId[];
  context: 'reply' | 'proactive';
}

/** Where a template is wrong, in a sentence. */
export function problemText(
  { t }: Words,
  { code, line, column, detail }: CheckedTemplate['problems'][number],
): string {
  const said = t(`replies:library.problem.${code}`, { detail });
  return line === null ? said : `${t('replies:library.place', { line, column: column ?? 1 })} ${said}`;
}

/** A template in one language as a buyer would read it, with the examples filled in, and what the rules say. */
export function ReplyPreview({ language, length, text, variables, platforms, context }: ReplyPreviewProps) {
  const words = useWords();
  const { i18n } = words;
  if (text.trim() === '') return null;
  const place = length === 'short' ? language : `${language}-long`;
  const values = Object.fromEntries(Object.entries(variables).map(([name, { example }]) => [name, example]));
  const result = renderTemplate({ template: text, language, variables, values });
  if ('problem' in result) {
    return (
      <p className={ui.notice} data-tone="bad" role="alert" data-testid={`problem-${place}`}>
        {problemText(words, result.problem)}
      </p>
    );
  }
  if (!('text' in result)) {
    const names = [...result.missing, ...result.invalid.map(({ variable }) => variable)];
    return (
      <p className={ui.notice} data-tone="warn">
        {words.t('replies:library.badExample', { names: names.join(', ') })}
      </p>
    );
  }
  const findings = platforms.flatMap((platform) =>
    lintMessage(result.text, { platform, context, language, detect: detectLanguage }),
  );
  const distinct = [...new Map(findings.map((one) => [`${one.words} ${one.why.code}`, one])).values()];
  return (
    <div className={style.preview} data-testid={`preview-${place}`}>
      <p lang={language} dir={directionOf(language)}>
        {result.text}
      </p>
      {distinct.map(({ rule, words: marked, severity, why }) => (
        <small key={`${rule} ${marked}`} data-severity={severity}>
          {rule} <q>{marked.slice(0, 60)}</q> {lintText(i18n, why)}
        </small>
      ))}
    </div>
  );
}

/** A template in all its languages at once, short and long. */
export function AllPreviews({
  draft,
  variables,
}: {
  draft: ReplyDraft;
  variables: ReplyPreviewProps['variables'];
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { texts, longs, platforms, context } = draft;
  return (
    <details
      className={own.wide}
      data-testid="all-previews"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.t('replies:library.allPreviews')}</summary>
      <div className={style.previews}>
        {REPLY_LANGUAGES.filter((one) => open && texts[one]?.trim()).map((one) => (
          <div key={one}>
            <strong>{languageName(words, one)}</strong>
            {([texts, longs] as const).map((written, at) => (
              <ReplyPreview
                key={at === 0 ? 'short' : 'long'}
                language={one}
                length={at === 0 ? 'short' : 'long'}
                text={written[one] ?? ''}
                {...{ variables, platforms, context }}
              />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
