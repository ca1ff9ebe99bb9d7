import { type Money, money, toDecimal } from '../money';
import { exchanged, type Frame, miss } from './frame';
import type { LandedLine } from './landed';
import type { Ledger } from './ledger';
import { VALUE_PARTS, type ValuePart } from './regime';

/** Goods, freight and insurance in the currency of the result, and into the ledger. */
export function valueLines(frame: Frame, ledger: Ledger): LandedLine[] {
  const { request } = frame;
  return VALUE_PARTS.flatMap((part) => {
    const given = request[part];
    if (given === undefined) return [];
    if (given === null) miss(frame, { code: `landed-${part}` });
    const there = given && exchanged(frame, given, frame.currency);
    if (there) ledger.minor[part] = there.money.minor;
    else ledger.open.add(part);
    return [valueLine(frame, part, given, there)];
  });
}

function valueLine(
  { request, currency }: Frame,
  part: ValuePart,
  given: Money | null,
  there: { money: Money; inputs: Record<string, string> } | null,
): LandedLine {
  const converted = given !== null && given.currency !== currency;
  return {
    code: part,
    id: part,
    name: null,
    amount: there && money(there.money.minor, currency),
    atLeast: false,
    inputs: {
      ...(converted ? { original: toDecimal(given), originalCurrency: given.currency } : {}),
      ...there?.inputs,
    },
    origin: given === null ? 'missing' : (request.origins?.[part] ?? 'yours'),
    source: null,
    paidBy: null,
  };
}
