import type { Remark } from '../../../lib/core/origin';
import { SALE_QUESTIONS } from '../../../lib/messages/sale-view';

/** What is missing and no field or question of the section asks for: the weight above, a setting, an exchange rate. */
export const openElsewhere = (missing: readonly Remark[]): Remark[] =>
  missing.filter(({ code }) => !Object.hasOwn(SALE_QUESTIONS, code));
