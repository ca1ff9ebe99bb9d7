import type { FieldHit } from './intent-fields';
import { withWesternDigits } from './normalise-text';
import { INTENTS, type Intent } from './situation';

/** What messages without an intent ("hello", "are you there?") are taken for. */
export const NO_INTENT = 'none';
/** The order of the weights of a sign. */
export const INTENT_CLASSES: readonly (Intent | typeof NO_INTENT)[] = [...INTENTS, NO_INTENT];

/**
 * How much each sign of a message speaks for each intent, in tenths of a natural logarithm, in the order of
 * `INTENT_CLASSES`. Learned from the labelled messages of all languages together by `scripts/data/train-intents.ts`.
 */
export type IntentModel = Readonly<Record<string, readonly number[]>>;

/** Weights for a unit of the natural logarithm. */
export const WEIGHT_UNIT = 10;
/** What a weight can be at most: a printable letter in `intent-model.json`. */
export const WEIGHT_LIMIT = 43;
/** The letter of a weight of nothing; each weight is so many letters before or after it. */
const NOTHING = 'N'.charCodeAt(0);

/** A row of weights as `intent-model.json` keeps it. */
export const spellWeights = (weights: readonly number[]): string =>
  String.fromCharCode(...weights.map((weight) => NOTHING + weight));

/** The model of rows that `spellWeights` made. */
export const readWeights = (rows: Readonly<Record<string, string>>): IntentModel =>
  Object.fromEntries(
    Object.entries(rows).map(([sign, letters]) => [
      sign,
      Array.from(letters, (letter) => letter.charCodeAt(0) - NOTHING),
    ]),
  );

/** A sign of every message: what is likely before a word is read. */
const ALWAYS = '#bias';
const NOT = 'not';
/** How many words a "not" reaches. */
const REACH = 3;
/** Two fields together count less than each of them, of which there are fewer. */
const PAIR = 0.35;
/** A message of more fields than these has each count less. */
const PLENTY = 6;

const SIGNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['#question', /[?？؟]/],
  ['#number', /\d/],
  ['#shout', /!/],
  ['#body', /\d\s*(?:cm|kg|lbs|см|кг|סמ|センチ|キロ|斤|公斤|سم|كيلو|kilo|키로|센치)|1[.,m]\s?\d\d/i],
];
const COUNTS = /(?<![\d.,:#-])(\d{2,5})(?![\d.,:]*\d)(?!\s*(?:cm|mm|kg|kilo|lbs|€|\$|%|usd|euro|gb|см|кг))/gi;
const MANY = { from: 50, to: 20_000 };
/** Small whole numbers, of which a set has so many and the box another. */
const FEW = /(?<![\d.,:/#€$£-])([1-9]\d?)(?![\d.,:/]*\d)(?!\s*(?:cm|mm|kg|kilo|lbs|%|€|\$|£|gb|см|кг))/gi;

/** The signs of a message with their strength: its fields, pairs of fields, fields that are denied, figures, a question. */
export function intentSigns(message: string, hits: readonly FieldHit[]): Map<string, number> {
  const raw = withWesternDigits(message.normalize('NFKC'));
  const fields = [...new Set(hits.map(({ field }) => field))].sort();
  const signs = SIGNS.filter(([, pattern]) => pattern.test(raw)).map(([sign]) => sign);
  const counts = [...raw.matchAll(COUNTS)].map(([, digits]) => Number(digits));
  if (counts.some((count) => count >= MANY.from && count <= MANY.to)) signs.push('#many');
  const few = [...raw.matchAll(FEW)].map(([, digits]) => digits);
  const spelled = hits.flatMap(({ field, word }) => (field === 'number' ? [word] : []));
  if (new Set([...few, ...spelled]).size > 1) signs.push('#counts');
  const single = [...fields, ...signs];
  const nots = hits.filter(({ field }) => field === NOT).map(({ at }) => at);
  const denied = hits.filter(
    ({ field, at }) => field !== NOT && nots.some((place) => Math.abs(place - at) <= REACH),
  );
  const strength = 1 / Math.sqrt(1 + single.length / PLENTY);
  const found = new Map<string, number>([[ALWAYS, 1]]);
  for (const sign of single) found.set(sign, strength);
  for (const { field } of denied) found.set(`!${field}`, strength);
  for (const [index, one] of single.entries()) {
    for (const other of single.slice(index + 1)) found.set(`${one}+${other}`, PAIR * strength);
  }
  return found;
}

/** Logarithms of the odds of each class, in the order of `INTENT_CLASSES`. */
export function intentOdds(signs: ReadonlyMap<string, number>, model: IntentModel): number[] {
  const odds = INTENT_CLASSES.map(() => 0);
  for (const [sign, strength] of signs) {
    model[sign]?.forEach((weight, index) => {
      odds[index] = (odds[index] ?? 0) + (weight * strength) / WEIGHT_UNIT;
    });
  }
  return odds;
}

/** Shares of 1 from logarithms of odds. */
export function sharesOf(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const powers = odds.map((odd) => Math.exp(odd - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The words whose field speaks for an intent on its own, strongest first. */
export function wordsFor(intent: Intent, hits: readonly FieldHit[], model: IntentModel): string[] {
  const place = INTENT_CLASSES.indexOf(intent);
  const weight = ({ field }: FieldHit) => model[field]?.[place] ?? 0;
  const telling = hits.filter((hit) => weight(hit) > 0).sort((a, b) => weight(b) - weight(a));
  return [...new Set(telling.map(({ word }) => word))];
}
