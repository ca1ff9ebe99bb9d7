import { toDecimal } from '../money';
import type { Remark } from '../origin';
import { COMPETITIVE, COMPETITIVE_PARTS, type Competitiveness, type MarketProduct } from './competitiveness';
import type { MarketFacts } from './facts';
import { FAR_KM, type Modifier, MUCH_CASH, NEAR_KM, POOR_INDEX } from './modifiers';
import type { Moves } from './moves';
import type { MarketPotential } from './potential';
import type { Quadrant } from './quadrant';

export interface AdviceInput {
  facts: MarketFacts;
  potential: MarketPotential;
  product: MarketProduct;
  standing: Competitiveness;
  quadrant: Quadrant | null;
  moves: Moves | null;
  modifiers: readonly Modifier[];
  /** Median reviews of the upper listings there; null: unknown. */
  reviewBarrier: number | null;
}

/** Landed price of which the logistics are this share is a matter of logistics, from here on. */
const MUCH_FREIGHT = 30;
const LITTLE_FREIGHT = 15;
const MANY_REVIEWS = 100;
const FEW_ACCOUNTS = 60;
const GROWING = 50;
const NEARLY = 40;

/** What to do, the most important first, each piece tied to a figure that stands behind it. */
export function adviceOf(input: AdviceInput): Remark[] {
  const { quadrant, potential, standing } = input;
  if (quadrant === null) return unknown(input);
  const percent = Math.round(100 * (potential.probabilityAboveCut ?? 0));
  const told = [...BY_QUADRANT[quadrant](input, percent)];
  if (standing.missing.length > 0) {
    const known = COMPETITIVE_PARTS.length - standing.missing.length;
    told.push({ code: 'market-parts-missing', params: { known, of: COMPETITIVE_PARTS.length } });
  }
  return told;
}

const BY_QUADRANT: Readonly<Record<Quadrant, (input: AdviceInput, percent: number) => Remark[]>> = {
  I: (input) => [{ code: `market-i-${input.potential.subtype ?? 'emerging'}` }, ...entering(input)],
  'I-IV': (input, percent) => [{ code: 'market-between', params: { percent } }, ...entering(input)],
  II: (input) => [{ code: 'market-ii' }, ...causes(input), ...ways(input)],
  'II-III': (input, percent) => [
    { code: 'market-between-low', params: { percent } },
    ...causes(input),
    ...ways(input),
  ],
  III: (input) => [
    { code: (input.standing.score ?? 0) >= NEARLY ? 'market-iii-test' : 'market-iii-leave' },
    ...causes(input),
  ],
  IV: (input) => [{ code: 'market-iv' }, ...easy(input)],
};

function unknown({ potential, standing }: AdviceInput): Remark[] {
  const told: Remark[] = [];
  if (potential.unscored) told.push({ code: `market-unscored-${potential.unscored}` });
  if (standing.score === null) {
    told.push({ code: 'market-product-unknown' });
    for (const part of standing.missing) {
      const { reason } = standing.parts[part];
      if (reason) told.push(reason);
    }
  }
  return told;
}

/** What to mind on the way into a promising market. */
function entering({ facts, potential, modifiers, reviewBarrier }: AdviceInput): Remark[] {
  const told: Remark[] = [];
  const km = facts.km.shenzhen;
  const mature = potential.subtype === 'mature';
  const change = potential.inputs.buyersChange.value;
  if (reviewBarrier !== null && reviewBarrier >= MANY_REVIEWS) {
    told.push({ code: 'market-many-reviews', params: { reviews: Math.round(reviewBarrier) } });
  }
  if (
    mature &&
    modifiers.some(
      ({ remark }) => remark.code === 'market-mod-limit' || remark.code === 'market-mod-no-limit',
    )
  ) {
    told.push({ code: 'market-strict-rules' });
  }
  if (km >= FAR_KM) told.push({ code: 'market-far', params: { km } });
  if (km <= NEAR_KM) told.push({ code: 'market-near', params: { km } });
  if (!mature && change !== null && change > 0 && (potential.parts.growth.score ?? 0) >= GROWING) {
    told.push({ code: 'market-growing', params: { points: Math.round(change * 10) / 10 } });
  }
  return [...told, ...watch(facts, potential)];
}

function watch({ cashOnDelivery, logistics }: MarketFacts, { inputs }: MarketPotential): Remark[] {
  const told: Remark[] = [];
  const account = inputs.account.value;
  if (cashOnDelivery !== null && cashOnDelivery[0] >= MUCH_CASH) {
    told.push({ code: 'market-watch-cash', params: { percent: Math.round(cashOnDelivery[0]) } });
  }
  if (account !== null && account < FEW_ACCOUNTS) {
    told.push({ code: 'market-watch-accounts', params: { percent: Math.round(account) } });
  }
  if (logistics !== null && logistics[0] < POOR_INDEX) {
    told.push({ code: 'market-watch-post', params: { value: logistics[0] } });
  }
  return told;
}

/** Percent of the landed price that is logistics; null: unknown or in another currency. */
function freightShare({ landed, freight }: MarketProduct): number | null {
  if (!landed || !freight || landed.currency !== freight.currency || landed.minor <= 0) return null;
  return Math.round((100 * freight.minor) / landed.minor);
}

/** Why the product is not competitive: every part below the middle, the weakest first. */
function causes({ product, standing: { parts } }: AdviceInput): Remark[] {
  const weak = COMPETITIVE_PARTS.filter((part) => (parts[part].score ?? COMPETITIVE) < COMPETITIVE);
  weak.sort((a, b) => (parts[a].score ?? 0) - (parts[b].score ?? 0));
  return weak.map((part): Remark => {
    if (part === 'performance')
      return { code: 'market-cause-rating', params: position(parts.performance.score) };
    if (part === 'uniqueness')
      return { code: 'market-cause-alike', params: position(parts.uniqueness.score) };
    const share = freightShare(product);
    if (parts.price.basis === 'local-price') return { code: 'market-cause-local-price' };
    return share !== null && share >= MUCH_FREIGHT
      ? { code: 'market-cause-freight', params: { share, ...position(parts.price.score) } }
      : { code: 'market-cause-price', params: position(parts.price.score) };
  });
}

const position = (score: number | null) => ({ percent: Math.round(100 - (score ?? 0)) });

/** What would make it competitive, the least effort first. */
function ways({ moves }: AdviceInput): Remark[] {
  if (!moves) return [];
  const told: Remark[] = [];
  const { alternative, freight, price, rating } = moves;
  if (alternative) {
    const { name, landed, kind } = alternative;
    const params = { name, amount: toDecimal(landed), currency: landed.currency };
    told.push({ code: `market-move-${kind}`, params });
  }
  for (const [code, change] of [
    ['market-move-freight', freight],
    ['market-move-price', price],
  ] as const) {
    if (!change) continue;
    const { from, to } = change;
    told.push({ code, params: { from: toDecimal(from), to: toDecimal(to), currency: to.currency } });
  }
  if (rating) told.push({ code: 'market-move-rating', params: { from: rating.from, to: rating.to } });
  if (told.length === 0) told.push({ code: 'market-move-none' });
  return [...told, ...moves.remarks];
}

/** Why a small market is easy, or is not. */
function easy({ facts, potential, product, modifiers }: AdviceInput): Remark[] {
  const told: Remark[] = [];
  const km = facts.km.shenzhen;
  const share = freightShare(product);
  if (km <= NEAR_KM) told.push({ code: 'market-near', params: { km } });
  if (km >= FAR_KM) told.push({ code: 'market-iv-far', params: { km } });
  const agreement = modifiers.find(({ remark }) => remark.code === 'market-mod-agreement');
  if (agreement) told.push(agreement.remark);
  if (share !== null && share <= LITTLE_FREIGHT) told.push({ code: 'market-iv-cheap', params: { share } });
  if (share !== null && share >= MUCH_FREIGHT) told.push({ code: 'market-iv-dear', params: { share } });
  return [...told, ...watch(facts, potential)];
}
