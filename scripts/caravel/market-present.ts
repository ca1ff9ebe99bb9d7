import type { Assessment, Competitiveness, MarketPotential, Modifier, Moves } from '../../lib/core/market';
import { type Money, toDecimal } from '../../lib/core/money';
import type { Remark } from '../../lib/core/origin';
import { shippedMarket } from '../../lib/data/shipped-market';
import { createI18n, marketText } from '../../lib/i18n';

const english = createI18n('en');
const chinese = createI18n('zh-CN');
const tenth = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
const shown = (amount: Money | null) => amount && { amount: toDecimal(amount), currency: amount.currency };

/** A remark with its sentence in both languages. */
export function presentRemark(remark: Remark) {
  return { code: remark.code, text: marketText(english, remark), zh: marketText(chinese, remark) };
}

/** The answer of `caravel market` for one market: scores to one decimal, remarks with their sentences. */
export function presentMarket(
  potential: MarketPotential,
  modifiers: readonly Modifier[],
  assessed: Assessment | null,
) {
  const { country, segment, subtype, probabilityAboveCut, unscored } = potential;
  return {
    country,
    segment,
    subtype,
    probabilityAboveCut,
    ...(unscored && { unscored: presentRemark({ code: `market-unscored-${unscored}` }) }),
    potential: presentPotential(potential),
    ...(assessed && {
      competitiveness: presentCompetitiveness(assessed.competitiveness),
      quadrant: assessed.quadrant,
      advice: assessed.advice.map(presentRemark),
      moves: presentMoves(assessed.moves),
    }),
    modifiers: modifiers.map(({ id, effect, year, source, remark }) => ({
      id,
      effect,
      ...presentRemark(remark),
      year,
      source,
    })),
  };
}

function presentPotential({
  score,
  parts,
  range,
  indicators,
  rank,
  baseline,
  baselineRank,
  inputs,
}: MarketPotential) {
  const known = indicators.filter(({ position }) => position !== null);
  return {
    score: tenth(score),
    capacity: tenth(parts.capacity.score),
    growth: tenth(parts.growth.score),
    willingness: tenth(parts.willingness.score),
    rank,
    range: range && { from: tenth(range.from), to: tenth(range.to) },
    indicators: known.map(({ id, part, value, position, origin, year, inputs: names }) => ({
      id,
      part,
      // A difference of decimals has a tail of its own that nobody published.
      value: value === null ? null : Number(value.toPrecision(12)),
      position: Math.round((position ?? 0) * 1000) / 1000,
      origin,
      year,
      sources: [
        ...new Set(
          names.flatMap((name) => {
            const { figure } = inputs[name];
            return figure === null ? [] : [shippedMarket.sources[figure]];
          }),
        ),
      ],
    })),
    missingIndicators: indicators.filter((one) => !known.includes(one)).map(({ id }) => id),
    baseline: { logGdp: baseline === null ? null : Math.round(baseline * 1000) / 1000, rank: baselineRank },
  };
}

function presentCompetitiveness({ score, parts, shares, missing, remarks, landed }: Competitiveness) {
  const { price, performance, uniqueness } = parts;
  return {
    score: tenth(score),
    price: tenth(price.score),
    performance: tenth(performance.score),
    uniqueness: tenth(uniqueness.score),
    basis: {
      landed: shown(landed),
      price: { from: price.basis, listings: price.count, share: shares.price },
      performance: { from: performance.basis, listings: performance.count, share: shares.performance },
      uniqueness: { from: uniqueness.basis, listings: uniqueness.count, share: shares.uniqueness },
      missing: missing.map((part) => ({ part, ...presentRemark(parts[part].reason ?? { code: '' }) })),
      remarks: remarks.map(presentRemark),
    },
  };
}

function presentMoves(moves: Moves | null) {
  if (!moves) return null;
  const change = (one: { from: Money; to: Money } | null) =>
    one && { from: shown(one.from), to: shown(one.to) };
  const { alternative } = moves;
  return {
    price: change(moves.price),
    freight: change(moves.freight),
    rating: moves.rating,
    alternative: alternative && {
      ...alternative,
      landed: shown(alternative.landed),
      score: tenth(alternative.score),
    },
    remarks: moves.remarks.map(presentRemark),
  };
}
