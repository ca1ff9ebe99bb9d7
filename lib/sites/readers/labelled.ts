import type { Page } from '../adapter';
import type { Pair } from './pairs';
import { all, textOf, tidy } from './text';

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 300;
const HOLDERS = 'dt, th, td, label, span, div, b, strong, p, li, h3, h4, h5';
/** `Label: value` in one text; the colon may be the full-width one. */
const INLINE = /^([^:：]{2,40})\s*[:：]\s*(\S.*)$/s;

const cache = new WeakMap<Page, Pair[]>();

/** Text that stands in the element itself, before its first child element. */
const leading = (element: Element) =>
  tidy(element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? '') : '');

/** What stands behind a label: the next element, or the next of the wrapper that holds only the label. */
function behind(element: Element): string {
  const next = element.nextElementSibling;
  if (next) return textOf(next);
  const wrapper = element.parentElement;
  return wrapper?.children.length === 1 && leading(wrapper) === '' ? textOf(wrapper.nextElementSibling) : '';
}

function pairOf(element: Element): Pair | null {
  if (element.children.length === 0) {
    const text = textOf(element);
    if (!text || text.length > LONGEST_VALUE) return null;
    const [, label = '', value = ''] = INLINE.exec(text) ?? [];
    if (label) return { label: tidy(label), value };
    if (text.length > LONGEST_LABEL) return null;
    const value2 = behind(element);
    return value2 && value2.length <= LONGEST_VALUE
      ? { label: text.replace(/[\s:：]+$/, ''), value: value2 }
      : null;
  }
  const label = leading(element);
  if (!label || label.length > LONGEST_LABEL) return null;
  const value = textOf(element).slice(label.length).trim();
  return value && value.length <= LONGEST_VALUE ? { label: label.replace(/[\s:：]+$/, ''), value } : null;
}

/**
 * Labels with their values anywhere on a console page, in document order: `Label: value`, a label beside its value,
 * and table or list rows alike. Consoles name their classes as they like; the printed words are what they keep.
 */
function labelledPairs(page: Page): Pair[] {
  const known = cache.get(page);
  if (known) return known;
  const found = all(page.document, HOLDERS).flatMap((element) => pairOf(element) ?? []);
  cache.set(page, found);
  return found;
}

/** First value behind a label that matches and that `accept` takes. */
export function labelled<T>(page: Page, label: RegExp, accept: (value: string) => T | null): T | null {
  for (const pair of labelledPairs(page)) {
    if (!label.test(pair.label)) continue;
    const value = accept(pair.value);
    if (value !== null) return value;
  }
  return null;
}
