import { isLocked, isTextControl } from './editable';
import { putIn, setValue } from './ways';

/** One field of a form: `document.querySelectorAll(selector)[index]`. */
export interface FillJob {
  selector: string;
  index: number;
  value: string;
}

export type FillReason =
  | 'fill-no-field'
  | 'fill-locked'
  | 'fill-no-option'
  | 'fill-not-typed'
  | 'fill-refused';
/** What stands in the field now, or why nothing was filled in. */
export type FillResult = { filled: true; value: string } | { filled: false; reason: FillReason };

const refuse = (reason: FillReason): FillResult => ({ filled: false, reason });
const told = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

function changed(field: Element): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The option that says exactly this, else the only one that begins with it. */
function optionFor(options: readonly HTMLOptionElement[], wanted: string): HTMLOptionElement | null {
  const open = options.filter(({ disabled }) => !disabled);
  const same = open.find(({ text, value }) => told(text) === told(wanted) || told(value) === told(wanted));
  if (same) return same;
  const [only, ...more] = open.filter(({ text }) => told(text).startsWith(told(wanted)));
  return only && more.length === 0 ? only : null;
}

function choose(field: HTMLSelectElement, wanted: string): FillResult {
  const option = wanted.trim() === '' ? null : optionFor([...field.options], wanted);
  if (!option) return refuse('fill-no-option');
  field.selectedIndex = option.index;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  changed(field);
  const [chosen] = field.selectedOptions;
  return chosen === option ? { filled: true, value: option.text } : refuse('fill-refused');
}

/**
 * Fills one field in as a person would, so that the page's own script hears of it: types into texts, chooses an option by
 * its text. Leaves files and buttons alone and never sends the form.
 */
export function fillField({ selector, index, value }: FillJob): FillResult {
  const field = document.querySelectorAll<HTMLElement>(selector)[index];
  if (!field) return refuse('fill-no-field');
  if (field.localName === 'select') {
    const select = field as HTMLSelectElement;
    return select.disabled ? refuse('fill-locked') : choose(select, value);
  }
  if (!isTextControl(field)) return refuse('fill-not-typed');
  if (isLocked(field)) return refuse('fill-locked');
  const lines = value.replace(/\r\n?/g, '\n');
  const wanted = field.localName === 'input' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
  if (field.value !== wanted) {
    field.focus({ preventScroll: true });
    field.select();
    const taken = putIn('typed', field, wanted);
    if (field.value !== wanted && !taken) setValue(field, wanted);
    changed(field);
  }
  return field.value === wanted ? { filled: true, value: field.value } : refuse('fill-refused');
}
