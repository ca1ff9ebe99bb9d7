import { type Money, money, toDecimal } from '../money';
import type { IsoDate } from '../origin';
import { type Evaluation, evaluate } from './evaluate';
import { inForce, note } from './frame';
import type { LandedCost, LandedRequest, LandedTables } from './landed';
import { mergeOverrides } from './overrides';
import type { OpenQuestion } from './regime';

/** A rule last looked at more months ago than this is no longer taken for current. */
const FRESH_MONTHS = 12;

/**
 * What the goods cost once they have arrived: goods, freight, insurance, then duties, taxes and fees of the
 * destination in its order and on its bases, each line with its numbers and source. Everything is worked out in the
 * currency of the result, each line rounded half up once. Pure: the day comes in `asOf`.
 *
 * What is unknown is never zero: its line has no amount, `missing` names it, `total` is null and `atLeast` is the
 * sum of the rest. What the tables leave open shows as `range`, and every rule that is not current as a warning.
 *
 * Throws RangeError for a percentage or amount that is not a decimal, and for tables without the regime `other`.
 */
export function landedCost(
  request: LandedRequest,
  tables: LandedTables,
  { asOf }: { asOf: IsoDate },
): LandedCost {
  const own = request.overrides ?? {};
  const result = evaluate(request, tables, asOf, own);
  const { frame } = result;
  const questions = (frame.regime.open ?? []).filter((question) => inForce(question, asOf));
  const known = result.atLeast;
  const matters = questions.filter((question) => {
    const other = evaluate(request, tables, asOf, mergeOverrides(own, question.overrides));
    return known !== null && other.atLeast?.minor !== known.minor;
  });
  const range = rangeOf(result, matters, (overrides) =>
    evaluate(request, tables, asOf, mergeOverrides(own, overrides)),
  );
  for (const { rule } of matters) frame.cited.add(rule);
  noteRules(result, tables, range);
  return {
    currency: frame.currency,
    collector: frame.collector,
    lines: result.lines,
    total: result.total,
    atLeast: known,
    range,
    warnings: frame.warnings,
    assumptions: frame.assumptions,
    missing: frame.missing,
    rules: tables.rules.filter(({ id }) => frame.cited.has(id)),
  };
}

/** Lowest and highest total over every combination of the open questions. */
function rangeOf(
  { total }: Evaluation,
  questions: readonly OpenQuestion[],
  again: (overrides: OpenQuestion['overrides']) => Evaluation,
): { from: Money; to: Money } | null {
  if (!total || questions.length === 0) return null;
  let combinations: OpenQuestion['overrides'][] = [{}];
  for (const { overrides } of questions) {
    combinations = combinations.flatMap((before) => [before, mergeOverrides(overrides, before)]);
  }
  const totals = combinations.flatMap((overrides) => again(overrides).total?.minor ?? []);
  return {
    from: money(Math.min(total.minor, ...totals), total.currency),
    to: money(Math.max(total.minor, ...totals), total.currency),
  };
}

function noteRules({ frame }: Evaluation, tables: LandedTables, range: LandedCost['range']): void {
  for (const { id, status, checked } of tables.rules) {
    if (!frame.cited.has(id) || status === 'ended') continue;
    const caution = status === 'current' && isStale(checked, frame.asOf) ? 'old' : status;
    if (caution !== 'current') {
      note(frame.warnings, { code: `landed-rule-${caution}`, params: { rule: id } });
    }
  }
  if (!range) return;
  const { from, to } = range;
  note(frame.warnings, {
    code: 'landed-range',
    params: { from: toDecimal(from), to: toDecimal(to), currency: from.currency },
  });
}

/** `checked` is a year, a month or a day; of a year its last month counts. */
function isStale(checked: string | null, asOf: IsoDate): boolean {
  if (checked === null) return false;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
  return months(asOf) - months(checked) > FRESH_MONTHS;
}
