import { type KeyboardEvent, useState } from 'react';
import ui from '../ui/ui.module.css';
import style from './options.module.css';

interface OwnFieldProps {
  testId: string;
  /** For screen readers: what and of which card or service. */
  label: string;
  placeholder: string;
  /** Shown when the text cannot be read: what to type instead. */
  unreadable: string;
  saved: string;
  /** True when the text can be saved; empty goes back to the table. */
  readable(text: string): boolean;
  save(text: string): Promise<void>;
}

/** A small input for the seller's own value beside a table's. Enter or leaving saves, Escape takes back. */
export function OwnField({ testId, label, placeholder, unreadable, saved, readable, save }: OwnFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const valid = readable(typed ?? saved);
  const commit = async () => {
    if (typed === null || !valid) return;
    await save(typed);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <span className={style.own}>
      <input
        className={ui.field}
        data-testid={testId}
        aria-label={label}
        aria-invalid={!valid}
        placeholder={placeholder}
        value={typed ?? saved}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void commit()}
        onKeyDown={onKeyDown}
      />
      {!valid && (
        <span className={style.fieldError} role="alert">
          {unreadable}
        </span>
      )}
    </span>
  );
}
