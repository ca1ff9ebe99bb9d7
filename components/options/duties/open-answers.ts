import type {
  Charge,
  ImportRegime,
  LandedOverrides,
  OpenQuestion,
  ValueLimit,
} from '../../../lib/core/landed';
import type { IsoDate } from '../../../lib/core/origin';
import type { MarketSettings } from '../../../lib/storage/settings-schema';

type Overrides = Pick<LandedOverrides, 'charges' | 'limits'>;
type Parts = Record<string, Record<string, unknown>>;

/** What the tables leave open about one rule, with every answer: the tables' own first. */
export interface OpenChoice {
  rule: string;
  from?: IsoDate;
  answers: Overrides[];
}

const chargeValue = (charge: Charge | undefined, key: string): unknown => {
  if (key === 'active') return charge?.active;
  if (key === 'taxable') return charge?.taxable ?? true;
  if (charge?.amount.type === 'fixed') return charge.amount.fixed.amount;
  return charge && 'percent' in charge.amount ? charge.amount.percent : undefined;
};

const limitValue = (limit: ValueLimit | undefined, key: string): unknown =>
  limit?.[key as 'active' | 'amount' | 'of'] ?? undefined;

const eachField = (parts: object | undefined, value: (id: string, key: string) => unknown) =>
  Object.fromEntries(
    Object.entries(parts ?? {}).map(([id, fields]) => [
      id,
      Object.fromEntries(
        Object.keys(fields)
          .map((key) => [key, value(id, key)] as const)
          .filter(([, one]) => one !== undefined),
      ),
    ]),
  );

/** The fields of an answer as the tables have them. */
function asShipped({ charges, limits }: ImportRegime, overrides: LandedOverrides): Overrides {
  const charge = (id: string) => charges.find((one) => one.id === id);
  const limit = (id: string) => limits.find((one) => one.id === id);
  return {
    ...(overrides.charges && {
      charges: eachField(overrides.charges, (id, key) => chargeValue(charge(id), key)),
    }),
    ...(overrides.limits && { limits: eachField(overrides.limits, (id, key) => limitValue(limit(id), key)) }),
  };
}

const idsOf = ({ charges, limits }: LandedOverrides) =>
  [...Object.keys(charges ?? {}), ...Object.keys(limits ?? {})].join();

/** Open questions as choices: those about the same charges and limits are answers to one. */
export function openChoices(regime: ImportRegime, questions: readonly OpenQuestion[]): OpenChoice[] {
  const choices = new Map<string, OpenChoice>();
  for (const { rule, from, overrides } of questions) {
    const key = `${rule} ${idsOf(overrides)}`;
    const known = choices.get(key);
    if (known) known.answers.push(overrides);
    else {
      choices.set(key, {
        rule,
        ...(from !== undefined && { from }),
        answers: [asShipped(regime, overrides), overrides],
      });
    }
  }
  return [...choices.values()];
}

const fieldsOf = (answer: Overrides) =>
  (['charges', 'limits'] as const).flatMap((group) =>
    Object.entries(answer[group] ?? {}).flatMap(([id, fields]) =>
      Object.entries(fields).map(([key, value]) => ({ group, id, key, value })),
    ),
  );

const ownValue = (own: MarketSettings, group: 'charges' | 'limits', id: string, key: string): unknown =>
  (own[group] as Parts | undefined)?.[id]?.[key];

/** Which answer the seller's figures are: its place; `own`: another figure altogether; null: still open. */
export function answerOf(own: MarketSettings, { answers }: OpenChoice): number | 'own' | null {
  const same = (answer: Overrides) =>
    fieldsOf(answer).every(
      ({ group, id, key, value }) => JSON.stringify(ownValue(own, group, id, key)) === JSON.stringify(value),
    );
  const place = answers.findIndex(same);
  if (place >= 0) return place;
  const all = answers.flatMap(fieldsOf);
  const isSet = all.every(({ group, id, key }) => ownValue(own, group, id, key) !== undefined);
  return isSet ? 'own' : null;
}

/** The seller's figures with the answer of this place taken; null: open again. */
export function settle(own: MarketSettings, { answers }: OpenChoice, place: number | null): MarketSettings {
  const groups: Record<'charges' | 'limits', Parts> = {
    charges: { ...own.charges },
    limits: { ...own.limits },
  };
  for (const { group, id, key } of answers.flatMap(fieldsOf)) {
    const { [key]: _, ...others } = groups[group][id] ?? {};
    groups[group][id] = others;
  }
  for (const { group, id, key, value } of fieldsOf((place !== null && answers[place]) || {})) {
    groups[group][id] = { ...groups[group][id], [key]: value };
  }
  const { charges: _, limits: __, ...rest } = own;
  return { ...rest, ...filled('charges', groups.charges), ...filled('limits', groups.limits) };
}

/** The group without parts of which nothing is set; nothing where none is left. */
function filled(group: 'charges' | 'limits', parts: Parts): MarketSettings {
  const kept = Object.entries(parts).filter(([, fields]) => Object.keys(fields).length > 0);
  return kept.length === 0 ? {} : { [group]: Object.fromEntries(kept) };
}
