import type { ReactNode } from 'react';
import { Skeleton } from '../ui/skeleton';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './options.module.css';
import type { Loaded } from './use-loaded';

/** A block of the options page with its heading and one sentence on what it is for. */
export function Section(props: { title: string; hint?: string; children: ReactNode; end?: ReactNode }) {
  return (
    <section className={style.section}>
      <div className={style.sectionHead}>
        <h2>{props.title}</h2>
        {props.end}
      </div>
      {props.hint && <p className={`${ui.mute} ${style.hint}`}>{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** A label with its explanation on the left, the control on the right. */
export function SettingRow(props: { label: string; hint?: string; htmlFor?: string; children: ReactNode }) {
  return (
    <div className={style.setting}>
      <div>
        <label htmlFor={props.htmlFor}>{props.label}</label>
        {props.hint && <p className={ui.mute}>{props.hint}</p>}
      </div>
      <div className={style.control}>{props.children}</div>
    </div>
  );
}

/** What was read from storage, or its skeleton, or why not with a way on. */
export function WhenLoaded<T>({ from, children }: { from: Loaded<T>; children: (value: T) => ReactNode }) {
  const { t } = useWords();
  if (from.error) {
    return (
      <div className={ui.notice} data-tone="bad" role="alert">
        {t('options:error.storage')}{' '}
        <button type="button" className={ui.button} onClick={() => void from.reload()}>
          {t('common:error.retry')}
        </button>
      </div>
    );
  }
  return from.value === null ? <Skeleton /> : children(from.value);
}
