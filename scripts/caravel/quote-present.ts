import { type Money, toDecimal } from '../../lib/core/money';
import type { Remark } from '../../lib/core/origin';
import type { Ladder, QuoteLine, TermQuote } from '../../lib/core/quote';
import { createI18n, remarkText } from '../../lib/i18n';

const english = createI18n('en');
const shown = (amount: Money | null) => amount && { amount: toDecimal(amount), currency: amount.currency };

/** A remark with its English sentence. */
export const told = (remark: Remark) => ({
  code: remark.code,
  ...(remark.params && { params: remark.params }),
  text: remarkText(english, remark),
});

/** One term as printed: amounts are decimal strings, remarks have their sentence. */
export function presentTerm(term: TermQuote) {
  const { landed, risk, blocking, missing, warnings, lines, ...rest } = term;
  return {
    ...rest,
    price: shown(term.price),
    lines: lines.map(presentLine),
    profit: shown(term.profit),
    risk: risk.map(({ percent, profit }) => ({ percent, profit: shown(profit) })),
    blocking: blocking.map(told),
    missing: missing.map(told),
    warnings: warnings.map(told),
    ...(landed && {
      importLines: landed.lines.map(({ code, id, amount, inputs }) => ({
        code,
        id,
        amount: shown(amount),
        inputs,
      })),
      rules: landed.rules.map(({ id, status, checked, source }) => ({ id, status, checked, source })),
    }),
  };
}

function presentLine({ code, amount, home, inputs, origin }: QuoteLine) {
  return { code, amount: shown(amount), home: shown(home), inputs, origin };
}

/** A ladder as printed. */
export function presentLadder({ term, steps, warnings }: Ladder) {
  return { term, steps, warnings: warnings.map(told) };
}
