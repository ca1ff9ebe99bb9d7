import {
  type Alternative,
  assessMarket,
  type Comparable,
  correctionProblem,
  type MarketProduct,
  marketPotentials,
  modifiersOf,
  prepareMarket,
  prepareRivals,
  productText,
  type Rivals,
  readComparables,
} from '../../lib/core/market';
import { fromDecimal, type Money } from '../../lib/core/money';
import type { CountryCode, IsoDate, Remark } from '../../lib/core/origin';
import { REPLY_LANGUAGES } from '../../lib/core/replies';
import { shippedFx } from '../../lib/data';
import { shippedDuty } from '../../lib/data/shipped-duty';
import { shippedMarket } from '../../lib/data/shipped-market';
import { readCsv } from '../../lib/sheets/read-csv';
import { InputError } from './input-error';
import { landedThere } from './market-landed';
import { presentMarket, presentRemark } from './market-present';
import { type MarketInput, marketRequestSchema } from './market-request-schema';
import { parseInput, parseJson } from './parse-input';

/**
 * `caravel market`: the request as JSON text -> segment, potential and, with a product, quadrant and advice of each
 * market, as a value to print. Throws InputError that names the field. `today` is used where the request has no date.
 */
export function marketAnswer(text: string, today: IsoDate) {
  const input = parseInput(marketRequestSchema, parseJson(text, 'input'));
  const { markets, weights, corrections = [], product } = input;
  refuseCorrections(corrections);
  const potentials = marketPotentials(shippedMarket, { corrections, ...(weights && { weights }) });
  const facts = new Map(shippedMarket.markets.map((one) => [one.country, one]));
  const scores = new Map(potentials.markets.map((one) => [one.country, one]));
  const listings = readListings(input.comparables);
  const asOf = input.asOf ?? today;
  const context = {
    sources: shippedMarket.sources,
    duty: shippedDuty,
    languages: input.languages ?? REPLY_LANGUAGES,
    asOf,
    ...(input.from && { from: input.from }),
  };
  const written = productText({ title: product?.title ?? null, attributes: product?.attributes ?? {} });
  const rivalsOf = rivalsByMarket(listings.listings);
  return {
    markets: markets.map((country, index) => {
      const [ours, potential] = [facts.get(country), scores.get(country)];
      if (!ours || !potential) throw new InputError(`markets[${index}]`, `no figures about ${country}`);
      if (!product) return presentMarket(potential, modifiersOf(ours, context), null);
      const market = prepareMarket({ facts: ours, potential, rivals: rivalsOf(country) }, context);
      const { own, alternatives } = ownProduct(product, country, asOf);
      const assessed = assessMarket(market, own, { fx: shippedFx, text: written, alternatives });
      return presentMarket(potential, market.modifiers, assessed);
    }),
    cut: Math.round(potentials.cut * 10) / 10,
    cutCountry: potentials.cutCountry,
    scored: potentials.scored,
    weights: potentials.weights,
    problems: listings.problems.map(presentRemark),
  };
}

function refuseCorrections(corrections: NonNullable<MarketInput['corrections']>): void {
  for (const [index, correction] of corrections.entries()) {
    const params = correctionProblem(correction)?.params;
    if (params) {
      throw new InputError(`corrections[${index}].value`, `must be from ${params.min} to ${params.max}`);
    }
  }
}

interface Own {
  own: MarketProduct;
  alternatives: Alternative[];
}

/** The product as it stands in one market: prices given for it, else worked out. */
function ownProduct(product: NonNullable<MarketInput['product']>, country: CountryCode, asOf: IsoDate): Own {
  const given = priceIn(product.landed, country, 'product.landed');
  const engine = given ? null : landedThere(product, country, asOf);
  const { title, attributes, productId, rating, reviews, alternatives = [] } = product;
  const own: MarketProduct = {
    title,
    rating,
    reviews,
    ...(attributes && { attributes }),
    ...(productId && { productId }),
    landed: given ?? engine?.landed ?? null,
    freight: priceIn(product.freight, country, 'product.freight') ?? engine?.freight ?? null,
    localPrice: priceIn(product.localPrice, country, 'product.localPrice'),
  };
  const named = alternatives.flatMap(({ market, name, kind, landed }, index): Alternative[] => {
    if (market !== undefined && market !== country) return [];
    const field = `product.alternatives[${index}].landed`;
    return [{ id: `alternatives[${index}]`, name, kind, landed: read(landed, field) }];
  });
  return { own, alternatives: [...named, ...(engine?.alternatives ?? [])] };
}

type Given = { amount: string; currency: string };

/** One price for all markets, or the one of this market. */
function priceIn(
  given: Given | Record<CountryCode, Given> | null | undefined,
  country: CountryCode,
  field: string,
): Money | null {
  if (!given) return null;
  if (typeof given.amount === 'string') return read(given as Given, field);
  const own = (given as Record<CountryCode, Given>)[country];
  return own ? read(own, `${field}.${country}`) : null;
}

function read({ amount, currency }: Given, field: string): Money {
  try {
    return fromDecimal(amount, currency);
  } catch {
    throw new InputError(`${field}.amount`, `too many decimals for ${currency}`);
  }
}

interface Listings {
  /** Null: for every market. */
  listings: { market: CountryCode | null; comparable: Comparable }[];
  problems: Remark[];
}

function readListings(given: MarketInput['comparables']): Listings {
  if (!given) return { listings: [], problems: [] };
  if (Array.isArray(given)) {
    const listings = given.map(({ market = null, price, productId, attributes, ...rest }, index) => ({
      market,
      comparable: {
        ...rest,
        price: price && read(price, `comparables[${index}].price`),
        ...(productId !== undefined && { productId }),
        ...(attributes && { attributes }),
      },
    }));
    return { listings, problems: [] };
  }
  const { rows } = readCsv(given.csv, 'comparables');
  const { comparables, problems } = readComparables(rows, given.currency ?? null);
  const market = given.market ?? null;
  return { listings: comparables.map((comparable) => ({ market, comparable })), problems };
}

/** Prepared once a market; those without listings of their own share one. */
function rivalsByMarket(listings: Listings['listings']): (country: CountryCode) => Rivals {
  const own = new Set(listings.map(({ market }) => market));
  const kept = new Map<CountryCode | null, Rivals>();
  return (country) => {
    const key = own.has(country) ? country : null;
    const here = listings.filter(({ market }) => market === null || market === key);
    const rivals = kept.get(key) ?? prepareRivals(here.map(({ comparable }) => comparable));
    kept.set(key, rivals);
    return rivals;
  };
}
