import {
  FieldReader,
  INTENT_CLASSES,
  type IntentFields,
  type IntentModel,
  intentSigns,
  NO_INTENT,
  type ReplyLanguage,
  sharesOf,
  WEIGHT_LIMIT,
  WEIGHT_UNIT,
} from '../../lib/core/replies';

/** A message with what it is about; `none` where it is about nothing yet. */
export interface LabelledMessage {
  intent: (typeof INTENT_CLASSES)[number];
  language: ReplyLanguage;
  text: string;
}

const ROUNDS = 25;
const STEP = 0.15;
/** Pulls weights that few messages speak for towards nothing. */
const DECAY = 1e-3;
/** Two fields together are learned only where so many messages have both. */
const PAIR_SUPPORT = 14;
/** Weights nearer to nothing than this are dropped: they settle no message. */
const LEAST_WEIGHT = 0.3;

/** The same order for the same seed, so that training gives the same weights on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Signs of every message; pairs too rare to learn from are left out. */
function signsOf(messages: readonly LabelledMessage[], fields: IntentFields): Map<string, number>[] {
  const readers = new Map<ReplyLanguage, FieldReader>();
  const all = messages.map(({ language, text }) => {
    const reader = readers.get(language) ?? new FieldReader(language, fields[language]);
    readers.set(language, reader);
    return intentSigns(text, reader.read(text));
  });
  const support = new Map<string, number>();
  for (const signs of all) for (const sign of signs.keys()) support.set(sign, (support.get(sign) ?? 0) + 1);
  const isLearned = (sign: string) => !sign.includes('+') || (support.get(sign) ?? 0) >= PAIR_SUPPORT;
  return all.map((signs) => new Map([...signs].filter(([sign]) => isLearned(sign))));
}

/**
 * Softmax regression over the signs of labelled messages of all languages together, by stochastic gradient descent with a
 * step of its own for each weight (AdaGrad). Deterministic.
 */
export function trainIntents(messages: readonly LabelledMessage[], fields: IntentFields): IntentModel {
  const examples = signsOf(messages, fields);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const sign of new Set(examples.flatMap((signs) => [...signs.keys()]))) {
    weights.set(
      sign,
      INTENT_CLASSES.map(() => 0),
    );
    squares.set(
      sign,
      INTENT_CLASSES.map(() => 0.01),
    );
  }
  const order = messages.map((_, index) => index);
  const next = sequence(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const index of order) {
      const truth = INTENT_CLASSES.indexOf(messages[index]?.intent ?? NO_INTENT);
      step(examples[index] ?? new Map(), truth, weights, squares);
    }
  }
  return rounded(weights);
}

function step(
  signs: ReadonlyMap<string, number>,
  truth: number,
  weights: ReadonlyMap<string, number[]>,
  squares: ReadonlyMap<string, number[]>,
): void {
  const odds = INTENT_CLASSES.map(() => 0);
  for (const [sign, strength] of signs) {
    weights.get(sign)?.forEach((weight, place) => {
      odds[place] = (odds[place] ?? 0) + weight * strength;
    });
  }
  const shares = sharesOf(odds);
  for (const [sign, strength] of signs) {
    const own = weights.get(sign) ?? [];
    const square = squares.get(sign) ?? [];
    shares.forEach((share, place) => {
      const weight = own[place] ?? 0;
      const slope = (share - (place === truth ? 1 : 0)) * strength + DECAY * weight;
      square[place] = (square[place] ?? 0) + slope * slope;
      own[place] = weight - (STEP * slope) / Math.sqrt(square[place] ?? 1);
    });
  }
}

const limited = (weight: number) => Math.max(-WEIGHT_LIMIT, Math.min(WEIGHT_LIMIT, weight));

function rounded(weights: ReadonlyMap<string, number[]>): IntentModel {
  const kept = [...weights]
    .map(([sign, own]): [string, number[]] => [
      sign,
      own.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : limited(Math.round(weight * WEIGHT_UNIT)))),
    ])
    .filter(([, own]) => own.some((weight) => weight !== 0));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
