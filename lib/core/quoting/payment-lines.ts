import { allocate, type Money, toDecimal } from '../money';
import type { PaymentPart } from '../quote';
import type { OfferDetails } from './offer-details';
import type { SheetLanguage } from './sheet-labels';

type Sentence = readonly [en: string, zh: string];

/** Each part as a buyer reads it; `#` is the percentage, `@` the days. */
const SENTENCES: Readonly<Record<PaymentPart['when'], Sentence>> = {
  order: ['#% with the order', '下单时付 #%'],
  shipment: ['#% before shipment', '发货前付 #%'],
  copy: ['#% against a copy of the transport document', '凭运输单据副本付 #%'],
  documents: ['#% at sight, against documents', '凭单即期付 #%'],
  term: ['#% @ days after the date agreed', '约定日期后 @ 天付 #%'],
};
/** The whole at once, and a part whose days are not said. */
const WHOLE: Partial<Record<PaymentPart['when'], Sentence>> = {
  order: ['100% with the order, before production', '生产前全款预付'],
};
const NO_DAYS: Sentence = ['#% later, days to be agreed', '#% 延期支付，天数待定'];

function sentence({ percent, when }: PaymentPart, days: number | null, alone: boolean): Sentence {
  const whole = alone ? WHOLE[when] : undefined;
  const [en, zh] = whole ?? (when === 'term' && days === null ? NO_DAYS : SENTENCES[when]);
  const filled = (text: string) => text.replace('#', percent).replace('@', String(days));
  return [filled(en), filled(zh)];
}

const grouped = (amount: Money) => {
  const [whole = '', cents] = toDecimal(amount).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount.currency} ${digits}${cents === undefined ? '' : `.${cents}`}`;
};

/** What of a total is paid with each part; the parts sum to the total. */
export function partAmounts(parts: readonly PaymentPart[], total: Money): Money[] {
  const weights = parts.map(({ percent }) => Math.round(Number(percent) * 10_000));
  return weights.some((weight) => weight > 0) ? allocate(total, weights) : [];
}

/** When what is paid: one line a part, with its amount where the total is known. Empty where the parts are not kept. */
export function paymentLines(
  payment: OfferDetails['payment'],
  total: Money | null,
  language: SheetLanguage,
): string[] {
  if (!payment) return [];
  const { parts, days } = payment;
  const amounts = total ? partAmounts(parts, total) : [];
  return parts.map((part, at) => {
    const [en, zh] = sentence(part, days, parts.length === 1);
    const text = language === 'both' ? `${en} ${zh}` : language === 'zh' ? zh : en;
    const amount = amounts[at];
    return amount ? `${text}: ${grouped(amount)}` : text;
  });
}
