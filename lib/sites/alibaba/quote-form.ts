import type { QuoteField, QuoteFieldName } from '../../core/facts';
import type { Page, PageType } from '../adapter';
import { all, textOf, tidy } from '../readers/text';
import { answeredRfq } from './rfq-detail';

const PATH = /quotation|rfq_quote|quote_post/i;
const CONTROLS =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=search]):not([type=checkbox]), textarea, select';
const ROW = '[class*=form-item], [class*=form-row], [class*=control-group], li, tr, dl';

/** Words of the labels, English and Chinese, in the order in which they are tried. */
const WORDS: readonly (readonly [QuoteFieldName, RegExp])[] = [
  ['product-code', /product (?:code|no|number)|model|型号|产品编号|货号/i],
  ['product-name', /product name|产品名称/i],
  ['details', /product detail|detail|specification|description|产品详情|产品信息|材料/i],
  ['trade-term', /trade term|incoterm|price term|贸易术语|贸易条款|价格条款/i],
  ['port', /\bport\b|港口|港$/i],
  ['currency', /currency|币种|货币/i],
  ['payment', /payment|付款|支付/i],
  ['validity', /valid|expir|有效/i],
  ['lead-time', /lead ?time|delivery time|production time|交期|交货|发货期/i],
  ['sample', /sample|样品/i],
  ['ladder-price', /price|单价|价格|报价/i],
  ['unit', /^(?:\p{L}+ )?unit\b|单位/iu],
  ['ladder-quantity', /quantity|\bqty\b|数量|起订/i],
  ['other-terms', /other|message|remark|note|additional|其他|备注|留言|补充/i],
];

/** What the form's own classes say, `[class, names by position]`; the last name goes on for further ones. */
const CLASSES: readonly (readonly [selector: string, names: readonly QuoteFieldName[]])[] = [
  ['input.quo-ladder-price-input', ['ladder-quantity', 'ladder-price']],
  ['select.quo-form-validator-item', ['trade-term', 'currency', 'unit', 'payment']],
  ['input.ui2-form-col12', ['product-name']],
  ['input.ui2-form-col8', ['product-code', 'port']],
  ['input.ui2-form-col6', ['validity']],
  ['textarea.textarea-other', ['other-terms']],
  ['textarea[placeholder*="材料"]', ['details']],
];

/** The printed label of a control: around it, for it, spoken, or in its row of the form. */
function labelOf(control: Element): string {
  const id = control.getAttribute('id');
  const own =
    control.closest('label') ?? (id ? control.ownerDocument.querySelector(`label[for="${id}"]`) : null);
  const around = control.closest(ROW)?.querySelector('label, dt, th, [class*=label], [class*=title]');
  const texts = [own, around].map((label) => (label ? labelText(label) : ''));
  return [...texts, tidy(control.getAttribute('aria-label') ?? '')].find(Boolean) ?? '';
}

/** A label's text without the choices of a select inside it. */
const labelText = (label: Element) =>
  textOf(label)
    .replace(all(label, 'select, textarea, button').map(textOf).join(' '), '')
    .replace(/^[*\s]+|[*:：\s]+$/g, '');

function nameByClass(control: Element): QuoteFieldName | null {
  for (const [selector, names] of CLASSES) {
    if (!control.matches(selector)) continue;
    const at = all(control.ownerDocument, selector).indexOf(control);
    const pairs = selector.includes('ladder');
    return names[pairs ? at % 2 : at] ?? null;
  }
  return null;
}

/** Ladder inputs go by position, which is what tells a quantity from a price; the rest by its label first. */
function nameOf(control: Element, label: string): QuoteFieldName | null {
  const byClass = nameByClass(control);
  if (byClass?.startsWith('ladder')) return byClass;
  const said = label || tidy(control.getAttribute('placeholder') ?? '');
  return WORDS.find(([, word]) => word.test(said))?.[0] ?? byClass;
}

const TYPES: Record<string, QuoteField['type']> = { textarea: 'textarea', select: 'select' };

function typeOf(control: Element): QuoteField['type'] {
  const type = control.getAttribute('type');
  return TYPES[control.localName] ?? (type === 'radio' || type === 'file' ? type : 'text');
}

/** The plainest selector that the form is likely to keep. */
function selectorOf(control: Element): string {
  const quoted = (name: string) => {
    const value = control.getAttribute(name);
    return value && !/["\\]/.test(value) ? `${control.localName}[${name}="${value}"]` : null;
  };
  const known = CLASSES.find(([selector]) => control.matches(selector))?.[0];
  return quoted('id') ?? quoted('name') ?? known ?? control.localName;
}

function fieldOf(control: Element): QuoteField | null {
  const label = labelOf(control);
  const name = nameOf(control, label);
  if (!name) return null;
  const selector = selectorOf(control);
  return {
    name,
    selector,
    index: all(control.ownerDocument, selector).indexOf(control),
    type: typeOf(control),
    label: label || null,
    options: all(control, 'option').map(textOf).filter(Boolean),
  };
}

const fieldsOf = ({ document }: Page) => all(document, CONTROLS).flatMap((control) => fieldOf(control) ?? []);

/** The form that a quote is written in. Seen as a third party's skeleton only: labels first, known classes next. */
export const quoteForm: PageType = {
  kind: 'quote-form',
  when: (url, document) => PATH.test(url.pathname) && document.querySelector('textarea, select') !== null,
  anchors: ['.quo-form', 'form h1', 'form', 'main'],
  avoid: [],
  fields: { rfqs: [answeredRfq], quoteFields: [['form controls', fieldsOf]] },
};
