import type { QuoteField, QuoteFieldName } from '../facts';
import type { LadderStep } from '../quote/ladder';

/** What goes into one field of a form. */
export interface PlannedField {
  name: QuoteFieldName;
  selector: string;
  index: number;
  type: QuoteField['type'];
  label: string | null;
  /** Null: nothing to put there, and why not stands in `problem`. */
  value: string | null;
  problem: 'no-value' | 'no-option' | 'by-hand' | null;
}

export interface FillPlan {
  /** In the order of the form. */
  fields: PlannedField[];
  /** Values for which the form showed no field: to be copied. */
  unplaced: { name: QuoteFieldName; value: string }[];
}

/** What the quotation has for the fields of a form. A list of texts for a select: the first that it offers is chosen. */
export interface FormValues {
  values: Partial<Record<QuoteFieldName, readonly string[]>>;
  ladder: readonly Pick<LadderStep, 'quantity' | 'price'>[];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The choice of a select that says one of the texts: equal, else as a word of it. */
function optionFor(options: readonly string[], wanted: readonly string[]): string | null {
  for (const text of wanted.map(plain)) {
    const same = options.find((option) => plain(option) === text);
    if (same) return same;
    const within = text && options.find((option) => ` ${plain(option)} `.includes(` ${text} `));
    if (within) return within;
  }
  return null;
}

/** Fields that show one another: the term before its port, the currency before the prices. */
const FIRST: readonly QuoteFieldName[] = ['trade-term', 'currency', 'unit', 'payment'];

/**
 * What goes where, in the order the form needs: selects that others hang on first, the rest as they stand. Nothing is
 * put into a field that has no value, into a select that does not offer it, or into a field for files.
 */
export function fillPlan(fields: readonly QuoteField[], { values, ladder }: FormValues): FillPlan {
  const seen = { quantity: 0, price: 0 };
  const planned = fields.map(({ name, selector, index, type, label, options }): PlannedField => {
    const base = { name, selector, index, type, label };
    if (type === 'file') return { ...base, value: null, problem: 'by-hand' };
    if (name === 'ladder-quantity' || name === 'ladder-price') {
      const part = name === 'ladder-quantity' ? 'quantity' : 'price';
      const value = ladder[seen[part]++]?.[part] ?? null;
      return {
        ...base,
        value: value === null ? null : String(value),
        problem: value === null ? 'no-value' : null,
      };
    }
    const wanted = values[name]?.filter((text) => text.trim() !== '') ?? [];
    if (wanted.length === 0) return { ...base, value: null, problem: 'no-value' };
    if (type !== 'select' && type !== 'radio') return { ...base, value: wanted[0] ?? null, problem: null };
    const option = optionFor(options, wanted);
    return { ...base, value: option, problem: option === null ? 'no-option' : null };
  });
  const leading = planned.filter(({ name }) => FIRST.includes(name));
  const placed = new Set(planned.flatMap(({ name, value }) => (value === null ? [] : [name])));
  const unplaced = (Object.keys(values) as QuoteFieldName[]).flatMap((name) => {
    const value = values[name]?.find((text) => text.trim() !== '');
    return value && !placed.has(name) ? [{ name, value }] : [];
  });
  const steps = ladder.slice(Math.min(seen.quantity, seen.price));
  const rest = steps.map(({ quantity, price }) => `${quantity}: ${price ?? '?'}`).join('\n');
  return {
    fields: [...leading, ...planned.filter(({ name }) => !FIRST.includes(name))],
    unplaced: [...unplaced, ...(rest ? [{ name: 'ladder-price' as const, value: rest }] : [])],
  };
}
