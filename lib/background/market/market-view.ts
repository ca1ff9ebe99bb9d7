import { convert } from '../../core/fx';
import {
  type Alternative,
  type Assessment,
  assessMarket,
  type MarketPotential,
  prepareMarket,
  prepareRivals,
  searchStatistics,
} from '../../core/market';
import { type Money, money } from '../../core/money';
import type { CountryCode } from '../../core/origin';
import type { Goods } from '../../core/rates';
import { REPLY_LANGUAGES } from '../../core/replies';
import { shippedDuty, sources } from '../../data';
import { shippedMarket } from '../../data/shipped-market';
import type { MarketCard, MarketHint, MarketPoint, MarketView } from '../../messages/market-view';
import type { SearchRecord } from '../../storage/database';
import { listSearches } from '../../storage/searches';
import type { Tables } from '../estimate-view';
import { goodsOf } from '../parcel';
import { isProduct, ownValues, productAsk } from '../product-ask';
import type { SaleAsk } from '../sale-inputs';
import type { TabState } from '../tab-state';
import { warehouseAnswers } from '../warehouse-view';
import { type Landed, landedProduct } from './market-product';
import { markChoice } from './marks';
import { potentialsFor } from './potentials';
import { type Field, fieldOf } from './rivals';
import { marketOf, snapshotOf } from './snapshot';

const FACTS = new Map(shippedMarket.markets.map((facts) => [facts.country, facts]));

/** The product of a page with all that it is held against. */
interface Scene {
  ask: SaleAsk;
  goods: readonly Goods[];
  searches: readonly SearchRecord[];
  tables: Tables;
}

interface Judged extends Landed {
  field: Field;
  assessment: Assessment | null;
}

const potentialOf = (country: CountryCode, { settings }: Tables): MarketPotential | null =>
  potentialsFor(settings).markets.find((market) => market.country === country) ?? null;

function judge(country: CountryCode, scene: Scene, alternatives?: readonly Alternative[]): Judged {
  const { ask, goods, searches, tables } = scene;
  const landed = landedProduct(ask, goods, country, tables);
  const { title, productId } = ask.facts;
  const field = fieldOf(searches, country, { title, productId, searches: ask.own.searches });
  const facts = FACTS.get(country);
  const potential = potentialOf(country, tables);
  if (!facts || !potential) return { ...landed, field, assessment: null };
  const market = prepareMarket(
    { facts, potential, rivals: field.rivals },
    { sources: shippedMarket.sources, duty: shippedDuty, languages: REPLY_LANGUAGES, asOf: tables.asOf },
  );
  const options = { fx: tables.fx, ...(alternatives && { alternatives }) };
  return { ...landed, field, assessment: assessMarket(market, landed.product, options) };
}

/** What a piece would cost landed through each of the seller's warehouses there, or by the cheapest service. */
async function alternativesFor(country: CountryCode, scene: Scene, judged: Landed): Promise<Alternative[]> {
  const { ask, goods, tables } = scene;
  const { landed } = judged.product;
  if (!landed) return [];
  const { answers } = await warehouseAnswers({ ...ask, destination: country }, goods, tables);
  const there = (amount: Money): number | null =>
    convert(amount, landed.currency, tables.fx, 'halfUp')?.money.minor ?? null;
  return answers.map(({ id, name, comparison }) => {
    const stocked = comparison.warehouse && there(comparison.warehouse.total);
    const direct = comparison.direct && there(comparison.direct.total);
    const known = stocked !== null && direct !== null;
    const minor = known ? Math.max(0, landed.minor + stocked - direct) : null;
    return { id, name, kind: 'warehouse', landed: minor === null ? null : money(minor, landed.currency) };
  });
}

function pointOf(
  potential: MarketPotential,
  judged: Judged | undefined,
  hidden: ReadonlySet<string>,
): MarketPoint {
  const { country, parts, known, rank, baselineRank, segment, subtype, unscored, range } = potential;
  return {
    country,
    potential: potential.score,
    unscored,
    range,
    probabilityAboveCut: potential.probabilityAboveCut,
    parts: {
      capacity: parts.capacity.score,
      growth: parts.growth.score,
      willingness: parts.willingness.score,
    },
    known,
    rank,
    baselineRank,
    segment,
    subtype,
    competitiveness: judged?.assessment?.competitiveness.score ?? null,
    quadrant: judged?.assessment?.quadrant ?? null,
    shown: judged !== undefined,
    hidden: hidden.has(country),
  };
}

async function sceneOf(state: TabState, tables: Tables): Promise<Scene> {
  const own = await ownValues(state);
  return {
    ask: productAsk(state, own, tables),
    goods: goodsOf(own),
    searches: await listSearches(),
    tables,
  };
}

const shownMarkets = (destination: CountryCode | null, { settings }: Tables): CountryCode[] => {
  const hidden = new Set(settings.hiddenMarkets);
  const wanted = [...(destination ? [destination] : []), ...settings.targetMarkets];
  return [...new Set(wanted)].filter((country) => country === destination || !hidden.has(country));
};

/** The chosen market on a product page. */
async function productCard(country: CountryCode, scene: Scene): Promise<MarketCard> {
  const plain = judge(country, scene);
  const { product, sale, field, assessment } = judge(
    country,
    scene,
    await alternativesFor(country, scene, plain),
  );
  const price = sale.inputs.price.value;
  return {
    country,
    potential: potentialOf(country, scene.tables),
    assessment,
    landed: product.landed,
    freight: product.freight ?? null,
    missing: sale.questions.filter((field) => field === 'cost' || field === 'duty'),
    localPrice: product.localPrice ?? null,
    searches: field.notes,
    statistics:
      field.rivals.comparables.length > 0 ? searchStatistics(field.rivals, price, scene.tables.fx) : null,
  };
}

/** The market of a search page, with the listings of the page itself. */
async function searchCard(state: TabState, country: CountryCode, tables: Tables): Promise<MarketCard> {
  const { settings, asOf, fx } = tables;
  const snapshot = snapshotOf(state.facts, settings, asOf);
  const field = fieldOf(await listSearches(country), country, { title: null, productId: null, searches: {} });
  const { price } = await markChoice(state, tables);
  return {
    country,
    potential: potentialOf(country, tables),
    assessment: null,
    landed: null,
    freight: null,
    missing: [],
    localPrice: null,
    searches: field.notes,
    statistics: snapshot && searchStatistics(prepareRivals(snapshot.comparables), price, fx),
  };
}

/** Markets as points, one of them in full. `country` null: the page's own destination. */
export async function marketView(
  state: TabState,
  tables: Tables,
  country: CountryCode | null,
): Promise<MarketView> {
  const { settings } = tables;
  const scene = isProduct(state) ? await sceneOf(state, tables) : null;
  const home = scene?.ask.destination ?? marketOf(state.facts, settings);
  const chosen = country ?? home;
  const judged = new Map(
    scene ? shownMarkets(home, tables).map((code) => [code, judge(code, scene)] as const) : [],
  );
  const { weights, cut, cutCountry, markets } = potentialsFor(settings);
  const hidden = new Set(settings.hiddenMarkets);
  return {
    weights,
    cut,
    cutCountry,
    points: markets.map((potential) => pointOf(potential, judged.get(potential.country), hidden)),
    chosen: scene ? await productCard(chosen, scene) : await searchCard(state, chosen, tables),
    marks: state.facts.kind === 'search' ? (await markChoice(state, tables)).choice : null,
    sources: Object.fromEntries(
      [...new Set(Object.values(shippedMarket.sources))].flatMap((id) =>
        id && sources[id] ? [[id, sources[id]] as const] : [],
      ),
    ),
  };
}

/** The best first: by quadrant, then by potential. */
const ORDER = ['I', 'I-IV', 'IV', 'II', 'II-III', 'III'];

/** Where a product does best among the markets the seller looks at. */
export async function marketHints(state: TabState, tables: Tables): Promise<MarketHint[]> {
  const scene = await sceneOf(state, tables);
  const hints = shownMarkets(scene.ask.destination, tables).map((country): MarketHint => {
    const { assessment } = judge(country, scene);
    return {
      country,
      quadrant: assessment?.quadrant ?? null,
      potential: potentialOf(country, tables)?.score ?? null,
      competitiveness: assessment?.competitiveness.score ?? null,
    };
  });
  const place = ({ quadrant }: MarketHint) => (quadrant === null ? ORDER.length : ORDER.indexOf(quadrant));
  return hints.sort((a, b) => place(a) - place(b) || (b.potential ?? -1) - (a.potential ?? -1));
}

/** Quadrant of the destination, for the chip. */
export async function destinationHint(state: TabState, tables: Tables): Promise<MarketHint> {
  const scene = await sceneOf(state, tables);
  const country = scene.ask.destination;
  const { assessment } = judge(country, scene);
  return {
    country,
    quadrant: assessment?.quadrant ?? null,
    potential: potentialOf(country, tables)?.score ?? null,
    competitiveness: assessment?.competitiveness.score ?? null,
  };
}
