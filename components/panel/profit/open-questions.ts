import type { Remark } from '../../../lib/core/origin';

/** What the fields and questions of the section ask for already. */
const ASKED: readonly string[] = [
  'profit-price',
  'profit-goods',
  'landed-goods',
  'landed-duty-rate',
  'fee-category',
  'fee-platform',
  'profit-platform',
  'profit-referral',
  'profit-ads',
  'profit-returns',
  'profit-return-freight',
  'profit-write-off',
  'profit-fx-spread',
];

/** What is missing and is answered elsewhere: the weight above, a setting, an exchange rate. */
export const openElsewhere = (missing: readonly Remark[]): Remark[] =>
  missing.filter(({ code }) => !ASKED.includes(code));
