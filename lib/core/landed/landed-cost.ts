import { type Money, money, toDecimal } from '../money';
import type { IsoDate } from '../origin';
import { type Evaluation, evaluate } from './evaluate';
import { inForce, note } from './frame';
import type { LandedCost, LandedRequest, LandedTables } from './landed';
import { type LandedOverrides, mergeOverrides } from './overrides';
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
 * With `range: false` the open questions are not tried, several times as fast: for batches.
 */
export function landedCost(
  request: LandedRequest,
  tables: LandedTables,
  { asOf, range: wanted = true }: { asOf: IsoDate; range?: boolean },
): LandedCost {
  const own = request.overrides ?? {};
  const result = evaluate(request, tables, asOf, own);
  const { frame } = result;
  const tried = wanted
    ? tryQuestions(result, (overrides) => evaluate(request, tables, asOf, mergeOverrides(own, overrides)))
    : { matter: [], range: null };
  for (const { rule } of tried.matter) frame.cited.add(rule);
  noteRules(result, tables, tried.range);
  return {
    currency: frame.currency,
    collector: frame.collector,
    lines: result.lines,
    total: result.total,
    atLeast: result.atLeast,
    range: tried.range,
    warnings: frame.warnings,
    assumptions: frame.assumptions,
    missing: frame.missing,
    rules: tables.rules.filter(({ id }) => frame.cited.has(id)),
  };
}

interface Tried {
  /** The open questions whose answer changes the figure. */
  matter: OpenQuestion[];
  range: { from: Money; to: Money } | null;
}

/** Lowest and highest total over every combination of answers to the open questions that matter. */
function tryQuestions(
  { frame, total, atLeast }: Evaluation,
  again: (overrides: LandedOverrides) => Evaluation,
): Tried {
  const matter: OpenQuestion[] = [];
  const totals: number[] = [];
  let answers: LandedOverrides[] = [];
  for (const question of frame.regime.open ?? []) {
    if (!inForce(question, frame.asOf)) continue;
    const alone = again(question.overrides);
    if (alone.atLeast?.minor === atLeast?.minor) continue;
    matter.push(question);
    const together = answers.map((before) => mergeOverrides(question.overrides, before));
    const results = [alone, ...together.map(again)];
    totals.push(...results.flatMap((result) => result.total?.minor ?? []));
    answers = [...answers, question.overrides, ...together];
  }
  if (!total || matter.length === 0) return { matter, range: null };
  return {
    matter,
    range: {
      from: money(Math.min(total.minor, ...totals), total.currency),
      to: money(Math.max(total.minor, ...totals), total.currency),
    },
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
