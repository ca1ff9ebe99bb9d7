import type { ReplyVariableView } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { OriginDot } from '../../ui/origin-dot';
import { localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

interface FillFormProps {
  id: string;
  variables: readonly ReplyVariableView[];
  /** Null takes what was typed back: what was found counts again. */
  set: (name: string, value: string | null) => void;
  /** Enter in the last field that is missing something. */
  done: () => void;
}

export const fieldId = (name: string) => `reply-value-${name}`;

/** A date field has no placeholder to tell an empty one by. */
const isMissing = ({ optional, origin, problem }: ReplyVariableView) =>
  problem !== null || (origin === 'missing' && !optional);

/** What the reply asks for, with where each value came from; missing ones first. */
export function FillForm({ id, variables, set, done }: FillFormProps) {
  const { t } = useWords();
  const missing = variables.filter(isMissing);
  if (variables.length === 0) return null;
  return (
    <form
      className={style.form}
      aria-label={t('replies:draft.fill')}
      data-testid="reply-form"
      onSubmit={(event) => {
        event.preventDefault();
        const [next] = missing;
        if (next) document.getElementById(fieldId(next.name))?.focus();
        else done();
      }}
    >
      <p className={ui.label} role="status" data-testid="reply-missing">
        {missing.length > 0 ? t('replies:draft.missing', { count: missing.length }) : t('replies:draft.fill')}
      </p>
      <div className={style.values}>
        {variables.map((variable) => (
          <ValueField key={variable.name} id={id} variable={variable} set={set} />
        ))}
      </div>
      {/* Enter in a field with no button in the form sends nothing in some browsers. */}
      <button type="submit" hidden />
    </form>
  );
}

function ValueField({
  id,
  variable,
  set,
}: { id: string; variable: ReplyVariableView } & Pick<FillFormProps, 'set'>) {
  const words = useWords();
  const { t } = words;
  const { name, label, type, example, value, origin, from, problem, optional, keepable } = variable;
  const keep = (kept: string | null) =>
    void send('panel.reply-use', { id, keep: { name, value: kept } }).then(() => set(name, null));
  const isLong = type === 'text' && example.includes('\n');
  const Field = isLong ? 'textarea' : 'input';
  return (
    <div className={style.value} data-wide={isLong || undefined}>
      <label htmlFor={fieldId(name)}>
        <OriginDot origin={origin} /> {localName(words, label)}
        {optional && <span className={ui.mute}> · {t('replies:draft.optional')}</span>}
      </label>
      <Field
        id={fieldId(name)}
        data-testid={fieldId(name)}
        className={ui.field}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        {...(!isLong && { type: type === 'date' ? 'date' : 'text' })}
        inputMode={type === 'days' || type === 'count' ? 'numeric' : undefined}
        placeholder={t('replies:draft.example', { example })}
        value={value}
        data-missing={isMissing(variable) || undefined}
        aria-invalid={problem !== null}
        aria-describedby={`${fieldId(name)}-why`}
        onChange={(event) => set(name, event.currentTarget.value)}
      />
      <small
        id={`${fieldId(name)}-why`}
        className={problem ? style.problem : ui.mute}
        role={problem ? 'alert' : undefined}
      >
        {problem ? t(`replies:value.${problem}`) : t(`replies:draft.from.${from}`)}
      </small>
      {keepable && from === 'typed' && !problem && (
        <button type="button" className={ui.plain} data-testid={`keep-${name}`} onClick={() => keep(value)}>
          {t('replies:draft.keep')}
        </button>
      )}
      {keepable && from === 'kept' && (
        <button type="button" className={ui.plain} onClick={() => keep(null)}>
          {t('replies:draft.forget')}
        </button>
      )}
    </div>
  );
}
