import type { PageFacts } from '../../core/facts';
import { fromDecimal, type Money } from '../../core/money';
import { createI18n, formatMoney, formatNumber } from '../../i18n';
import type { MarkChoice } from '../../messages/market-view';
import type { ListingMark, ListingMarks } from '../../messages/views';
import type { ProductRecord } from '../../storage/database';
import { listProducts } from '../../storage/products';
import { estimateViews, type Tables } from '../estimate-view';
import { goodsOf, parcelView } from '../parcel';
import type { SaleAsk } from '../sale-inputs';
import { saleView } from '../sale-view';
import type { TabState } from '../tab-state';
import { languageOf } from '../tables';
import { marketOf } from './snapshot';

/** Remembered products offered for the marks. */
const MOST_CHOICES = 20;

type Known = ProductRecord & { facts: PageFacts };
const known = (product: ProductRecord): product is Known => product.facts !== null;

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shared(title: string, query: ReadonlySet<string>): number {
  return [...words(title)].filter((word) => query.has(word)).length;
}

export interface Marking {
  choice: MarkChoice;
  /** Price of one piece of the chosen product; null without one. */
  price: Money | null;
  product: Known | null;
}

/** Which of the seller's products a search page is held against: his choice, else the one that fits the query best. */
export async function markChoice({ facts }: TabState, { settings }: Tables): Promise<Marking> {
  const query = words(facts.query ?? '');
  const products = (await listProducts()).filter(known);
  const fitting = products
    .map((product) => ({ product, score: shared(product.title, query) }))
    .sort((a, b) => b.score - a.score);
  const { on, product: key } = settings.searchMarks;
  const [best] = fitting;
  const chosen =
    products.find((product) => product.key === key) ?? (best && best.score > 0 ? best.product : null);
  const stated = chosen?.facts.price;
  return {
    choice: {
      on,
      product: chosen?.key ?? null,
      choices: fitting.slice(0, MOST_CHOICES).map(({ product: { key, title } }) => ({ key, title })),
    },
    price: stated ? fromDecimal(stated.amount.toFixed(4), stated.currency, 'halfUp') : null,
    product: chosen,
  };
}

/** What the seller's product would earn at the price of each card. */
export async function listingMarks(state: TabState, tables: Tables): Promise<ListingMarks | null> {
  const { choice, product } = await markChoice(state, tables);
  const { settings } = tables;
  const none: ListingMarks = { marks: [], theme: settings.theme, order: null };
  if (!choice.on || !product) return none;
  const { listings } = state.facts;
  if (!listings) return none;
  const destination = marketOf(state.facts, settings);
  const { grams, mm } = parcelView(product.facts, product, 1, settings);
  const goods = goodsOf(product);
  const [estimate] = estimateViews(
    { grams: grams.value, mm: mm.value, goods, quantity: 1, country: destination },
    tables,
  );
  const i18n = createI18n(languageOf(settings));
  const language = languageOf(settings);
  const markAt = ({ productId, price }: (typeof listings)[number]): ListingMark | null => {
    if (!price) return null;
    const facts: PageFacts = { ...product.facts, ...pageOf(state.facts), price, priceTiers: null };
    const own = { ...product, markets: withoutPrice(product, destination) };
    const ask: SaleAsk = {
      facts,
      own,
      destination,
      quantity: 1,
      grams: grams.value,
      mm: mm.value,
      settings,
      fx: tables.fx,
    };
    const { result, inputs } = saleView(ask, grams.value === null ? undefined : estimate, tables, false);
    const { margin, atMost, checks } = result.profit;
    const landed = result.landed && formatMoney(result.landed, language);
    if (margin === null) {
      return {
        id: productId,
        text: landed ?? i18n.t('chip:mark.unknown'),
        tone: 'unknown',
        title: i18n.t('chip:mark.unknownTitle', { product: product.title }),
      };
    }
    const values = {
      margin: `${atMost ? '≤ ' : ''}${formatNumber(Number(margin), language, 1)}`,
      landed: landed ?? '',
      product: product.title,
      target: inputs.target.value ?? '',
    };
    const reached = checks.find(({ code }) => code === 'margin')?.reached;
    const tone = Number(margin) < 0 ? 'poor' : reached ? 'good' : 'fair';
    return {
      id: productId,
      text: landed ? i18n.t('chip:mark.both', values) : i18n.t('chip:mark.margin', values),
      tone,
      title: i18n.t('chip:mark.title', values),
    };
  };
  const marks = new Map(
    listings.flatMap((listing) => {
      const mark = markAt(listing);
      return mark ? [[mark.id, mark] as const] : [];
    }),
  );
  return { ...none, marks: [...marks.values()] };
}

/** The sale would be on the site of the search. */
const pageOf = ({ site, country }: PageFacts) => ({ site, country });

/** The card's price counts, not the one the seller typed for his own page. */
function withoutPrice(product: ProductRecord, destination: string): ProductRecord['markets'] {
  const market = product.markets[destination];
  return market ? { ...product.markets, [destination]: { ...market, price: null } } : product.markets;
}
