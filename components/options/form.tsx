import { TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Remark } from '../../lib/core/origin';
import { remarkText } from '../../lib/i18n';
import { useWords, type Words } from '../ui/words';
import { FormActions } from './form-actions';
import style from './own.module.css';

/** What a form holds, or what is wrong with it, by field. */
export type Read<D, T> = { value: T } | { problems: Partial<Record<keyof D, Remark>> };

export interface Form<D> {
  draft: D;
  change: (patch: Partial<D>) => void;
  /** What to type instead; undefined while the field is right or has not been tried. */
  problemOf: (field: keyof D) => string | undefined;
  /** Saves when everything is right, else shows what is not. */
  submit: (event: FormEvent) => void;
}

/** The sentence for what is wrong with a field. */
export function problemText({ i18n, t }: Words, problem: Remark): string {
  const key = `freight:problem.${problem.code}`;
  const translate = t as unknown as (key: string, values?: object) => string;
  return i18n.exists(key) ? translate(key, problem.params) : remarkText(i18n, problem);
}

/** A form of typed texts; problems show once saving was tried, then as they are mended. */
export function useForm<D, T>(initial: D, read: (draft: D) => Read<D, T>, save: (value: T) => void): Form<D> {
  const words = useWords();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const result = read(draft);
  return {
    draft,
    change: (patch) => setDraft((old) => ({ ...old, ...patch })),
    problemOf: (field) => {
      const problem = tried && 'problems' in result ? result.problems[field] : undefined;
      return problem && problemText(words, problem);
    },
    submit: (event) => {
      event.preventDefault();
      if ('value' in result) save(result.value);
      else setTried(true);
    },
  };
}

interface FormTextProps<D> {
  form: Form<D>;
  field: keyof D & string;
  label: string;
  hint?: string | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'date';
}

/** One typed field with what is wrong with it below. */
export function FormText<D>({ form, field, label, hint, placeholder, type = 'text' }: FormTextProps<D>) {
  return (
    <TextInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={placeholder}
      type={type}
      autoComplete="off"
      error={form.problemOf(field)}
      data-testid={`field-${field}`}
      value={String(form.draft[field])}
      onChange={(event) => form.change({ [field]: event.currentTarget.value } as Partial<D>)}
    />
  );
}

/** The fields of a form with its two buttons. */
export function FormBox<D>(props: {
  form: Form<D>;
  testId: string;
  title: string;
  cancel: () => void;
  children: ReactNode;
}) {
  return (
    <form
      className={style.form}
      data-testid={props.testId}
      aria-label={props.title}
      onSubmit={props.form.submit}
    >
      {props.children}
      <FormActions testId={`${props.testId}-save`} cancel={props.cancel} />
    </form>
  );
}
