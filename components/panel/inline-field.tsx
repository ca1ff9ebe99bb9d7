import { type KeyboardEvent, useId, useState } from 'react';
import type { Origin, Remark } from '../../lib/core/origin';
import { remarkText } from '../../lib/i18n';
import { OriginDot } from '../ui/origin-dot';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { ForgetButton } from './forget-button';
import style from './parcel.module.css';

interface InlineFieldProps {
  label: string;
  /** The label stands before the value; else only a screen reader hears it. */
  caption?: boolean;
  testId: string;
  /** The value as shown; empty when unknown. */
  value: string;
  placeholder: string;
  origin?: Origin;
  explain: string;
  /** Takes what was typed; answers with what to type instead when it cannot be read. */
  commit: (typed: string) => Promise<Remark | null>;
  /** Offered where the value is the seller's: goes back to what the page says. */
  reset?: { label: string; run: () => void } | undefined;
}

/** A figure that is edited where it is read. Enter or leaving saves, Escape takes the typing back. */
export function InlineField(props: InlineFieldProps) {
  const { label, caption, testId, value, placeholder, origin, explain, commit, reset } = props;
  const { i18n } = useWords();
  const id = useId();
  // Null: nothing typed. What was typed stays until it is saved or taken back, so an error loses nothing.
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const text = typed ?? value;

  const takeBack = () => {
    setTyped(null);
    setRefusal(null);
  };
  const save = async () => {
    if (typed === null || typed.trim() === value) return takeBack();
    const answer = await commit(typed.trim());
    setRefusal(answer);
    // Typing went on while the answer was under way: keep it.
    if (answer === null) setTyped((now) => (now === typed ? null : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    else if (event.key === 'Escape' && typed !== null) takeBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={style.cell} data-invalid={refusal !== null || undefined}>
      <label className={style.fact}>
        {origin && <OriginDot origin={origin} />}
        <span className={caption ? style.unit : ui.hidden}>{label}</span>
        <input
          data-testid={testId}
          className={style.input}
          style={{ '--chars': Math.max((text || placeholder).length, 2) } as never}
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={refusal !== null}
          aria-describedby={`${id}-tip`}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void save()}
          onKeyDown={onKeyDown}
        />
      </label>
      {reset && <ForgetButton label={reset.label} onClick={reset.run} />}
      <span
        id={`${id}-tip`}
        role={refusal ? 'alert' : 'tooltip'}
        className={style.tip}
        data-tone={refusal ? 'bad' : undefined}
      >
        {refusal ? remarkText(i18n, refusal) : explain}
      </span>
    </div>
  );
}
