import { type ReactNode, useId, useState } from 'react';
import style from './disclosure.module.css';

interface DisclosureProps {
  label: string;
  /** Said beside the label while it is closed. */
  hint?: string | undefined;
  testId: string;
  children: ReactNode;
}

/** A line that opens what is below it. What is inside is only made, and loaded, once it is open. */
export function Disclosure({ label, hint, testId, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={style.disclosure} data-testid={testId}>
      <button
        type="button"
        className={style.summary}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-testid={`open-${testId}`}
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
        {hint && !open && <span className={style.hint}>{hint}</span>}
      </button>
      {open && (
        <div id={id} className={style.content}>
          {children}
        </div>
      )}
    </div>
  );
}
