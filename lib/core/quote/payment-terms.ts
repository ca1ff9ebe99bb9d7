/** When a part of the price is paid. `copy`: against a copy of the transport document; `term`: so many days later. */
export type PaymentMoment = 'order' | 'shipment' | 'copy' | 'documents' | 'term';

export interface PaymentPart {
  /** Of the price, decimal string. */
  percent: string;
  when: PaymentMoment;
}

export interface PaymentTerm {
  id: string;
  parts: readonly PaymentPart[];
  /** What the seller risks: the bank's or platform's word, the buyer's, or nobody's. */
  risk: 'none' | 'low' | 'medium' | 'high';
}

const once = (when: PaymentMoment): PaymentPart[] => [{ percent: '100', when }];
const split = (rest: PaymentMoment): PaymentPart[] => [
  { percent: '30', when: 'order' },
  { percent: '70', when: rest },
];

/** How a payment may be agreed. Parts of the price and who waits for whom; days and charges are the seller's to give. */
export const PAYMENT_TERMS = [
  { id: 'tt-advance', parts: once('order'), risk: 'none' },
  { id: 'tt-30-70', parts: split('shipment'), risk: 'low' },
  { id: 'tt-copy', parts: split('copy'), risk: 'medium' },
  { id: 'lc-sight', parts: once('documents'), risk: 'low' },
  { id: 'lc-days', parts: once('term'), risk: 'low' },
  { id: 'dp', parts: once('documents'), risk: 'medium' },
  { id: 'da', parts: once('term'), risk: 'high' },
  { id: 'oa', parts: once('term'), risk: 'high' },
  { id: 'trade-assurance', parts: split('shipment'), risk: 'low' },
  { id: 'paypal', parts: once('order'), risk: 'medium' },
  { id: 'card', parts: once('order'), risk: 'medium' },
] as const satisfies readonly PaymentTerm[];

/** The way of paying of an id; null for one that is not known. */
export function paymentTerm(id: string | null): PaymentTerm | null {
  return PAYMENT_TERMS.find((term) => term.id === id) ?? null;
}

/** Whether a part of the price is paid with the order and the rest later, so that the deposit can be agreed. */
export const hasDeposit = ({ parts }: PaymentTerm) => parts.length > 1;

/** `70` of `30`, exact. */
function rest(percent: string): string {
  const digits = percent.split('.')[1]?.length ?? 0;
  return (100 - Number(percent)).toFixed(digits);
}

/**
 * The parts of a way of paying, with the deposit that was agreed where it has one. Empty for an unknown way. A deposit
 * of nothing or all leaves one part. Throws RangeError for one above 100.
 */
export function paymentParts(id: string | null, depositPercent: string | null): readonly PaymentPart[] {
  const term = paymentTerm(id);
  if (!term || depositPercent === null || !hasDeposit(term)) return term?.parts ?? [];
  const deposit = Number(depositPercent);
  if (!(deposit >= 0 && deposit <= 100)) throw new RangeError(`a deposit of ${depositPercent} %`);
  const [first, last] = term.parts;
  if (!first || !last) return term.parts;
  if (deposit === 0) return once(last.when);
  if (deposit === 100) return once(first.when);
  return [
    { ...first, percent: depositPercent },
    { ...last, percent: rest(depositPercent) },
  ];
}
