import type { SiteId } from '../../../lib/core/facts';
import type { ReplyLanguage, Variable } from '../../../lib/core/replies';
import { lintMessage } from '../../../lib/data/lint';
import { lintText } from '../../../lib/i18n';
import { type CheckedTemplate, detectLanguage, renderTemplate } from '../../../lib/replies';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import style from './replies.module.css';

interface ReplyPreviewProps {
  language: ReplyLanguage;
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
export function ReplyPreview({ language, text, variables, platforms, context }: ReplyPreviewProps) {
  const words = useWords();
  const { i18n } = words;
  if (text.trim() === '') return null;
  const values = Object.fromEntries(Object.entries(variables).map(([name, { example }]) => [name, example]));
  const result = renderTemplate({ template: text, language, variables, values });
  if ('problem' in result) {
    return (
      <p className={ui.notice} data-tone="bad" role="alert" data-testid={`problem-${language}`}>
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
  const distinct = [...new Map(findings.map((one) => [`${one.rule} ${one.words}`, one])).values()];
  return (
    <div className={style.preview} data-testid={`preview-${language}`}>
      <p lang={language} dir={language === 'ar' || language === 'he' ? 'rtl' : 'ltr'}>
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
