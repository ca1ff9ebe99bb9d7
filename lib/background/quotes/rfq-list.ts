import type { PageFacts, PageRfq } from '../../core/facts';
import type { CountryCode } from '../../core/origin';
import { fitScore, hoursUntilEndOf } from '../../core/quote';
import type { FitScore } from '../../core/quote/fit';
import { matchProduct } from '../../core/quoting';
import { readableText } from '../../core/quoting/readable-text';
import { RFQ_FIELDS, type RfqReading } from '../../core/rfq';
import { createI18n } from '../../i18n';
import type { RfqListItem } from '../../messages/quote-view';
import type { ListingMark, ListingMarks } from '../../messages/views';
import type { ProductRecord } from '../../storage/database';
import { quoteShelf, type StoredQuote } from '../../storage/quotes';
import type { Tables } from '../estimate-view';
import { potentialsFor } from '../market/potentials';
import { languageOf } from '../tables';
import { type OwnProduct, ownProducts } from './own-products';
import { readPageRfq, sharedId } from './request-source';

/** The seller's product that a request is about, when its title has at least this share of the request's words. */
const LEAST_MATCH = 0.34;

/** The best of the seller's products for a request, with how well it fits. */
export function bestProduct(words: string, products: readonly ProductRecord[]) {
  const match = matchProduct(words, products);
  return match && match.share >= LEAST_MATCH ? match : null;
}

/** Worth quoting? `words` names the product asked for. */
export function fitOf(
  { rfq, reading, words }: { rfq: PageRfq | null; reading: RfqReading; words: string },
  products: readonly OwnProduct[],
  { settings, asOf }: Tables,
  now: number,
): FitScore {
  const match = matchProduct(words, products);
  const country: CountryCode | null = reading.destinationCountry?.value ?? null;
  const deadline = reading.deadline?.value ?? null;
  const potential = country && potentialsFor(settings).markets.find((market) => market.country === country);
  return fitScore({
    match: match?.share ?? null,
    matchName: match && match.share > 0 ? match.product.title : null,
    quantity: reading.quantity?.value.value ?? null,
    moq: match && match.share >= LEAST_MATCH ? match.product.moq : null,
    quotesLeft: rfq?.quotesLeft ?? null,
    hoursLeft: deadline?.date && deadline.of === 'quote' ? hoursUntilEndOf(deadline.date, now) : null,
    deadline: deadline?.date ?? null,
    today: asOf,
    market: potential && potential.score !== null ? potential.score / 100 : null,
    country,
    excluded: country !== null && settings.quoting.excluded.includes(country),
    stated: RFQ_FIELDS.filter((field) => reading[field] !== null),
    stars: rfq?.starLevel ?? null,
    minutesOld: rfq?.posted?.minutesAgo ?? null,
    serviceScore: settings.quoting.serviceScore,
  });
}

function itemOf(
  rfq: PageRfq,
  products: readonly OwnProduct[],
  quotes: readonly StoredQuote[],
  tables: Tables,
  now: number,
): RfqListItem {
  const { reading } = readPageRfq(rfq, tables.asOf);
  const words = `${rfq.subject} ${reading.product?.value ?? ''}`;
  const id = sharedId(rfq);
  const { quantity } = rfq;
  return {
    rfqId: rfq.rfqId,
    subject: readableText(rfq.subject),
    country: reading.destinationCountry?.value ?? rfq.country?.code ?? null,
    quantity: quantity && [quantity.value, quantity.unit?.split('/')[0]].filter(Boolean).join(' '),
    quotesLeft: rfq.quotesLeft,
    posted: rfq.posted,
    fit: fitOf({ rfq, reading, words }, products, tables, now),
    quoted: quotes.findLast(({ source }) => source?.rfqId === id)?.course.status ?? null,
  };
}

const rank = ({ fit }: RfqListItem) => (fit.stops.length > 0 ? -2 : (fit.score ?? -1));

/** The requests of a list, the best first; those that cannot be quoted last. */
export async function rfqItems(facts: PageFacts, tables: Tables, now = Date.now()): Promise<RfqListItem[]> {
  const [products, quotes] = await Promise.all([ownProducts(tables.settings.quoting), quoteShelf.list()]);
  const items = (facts.rfqs ?? []).map((rfq) => itemOf(rfq, products, quotes, tables, now));
  return items.sort((a, b) => rank(b) - rank(a));
}

/** From these points on a request is good, and fair. */
const GOOD = 65;
const FAIR = 40;

function toneOf({ score, stops }: FitScore): ListingMark['tone'] {
  if (stops.length > 0) return 'poor';
  if (score === null) return 'unknown';
  return score >= GOOD ? 'good' : score >= FAIR ? 'fair' : 'poor';
}

/** Marks on the requests of a list and their order, where the seller wants both. */
export async function rfqMarks(facts: PageFacts, tables: Tables): Promise<ListingMarks> {
  const { settings } = tables;
  const none: ListingMarks = { marks: [], theme: settings.theme, order: null };
  if (!settings.quoting.markLists) return none;
  const items = await rfqItems(facts, tables);
  const { t } = createI18n(languageOf(settings));
  const marks = items.map(({ rfqId, fit, subject, quoted }): ListingMark => {
    const key = fit.coverage < 50 ? 'quotes:mark.partial' : 'quotes:mark.fit';
    const score = fit.score === null ? t('quotes:mark.unknown') : t(key, { score: fit.score });
    const text = quoted ? `${score} · ${t(`quotes:status.${quoted}`)}` : score;
    return { id: rfqId, text, tone: toneOf(fit), title: t('quotes:mark.title', { score, subject }) };
  });
  return { ...none, marks, order: items.map(({ rfqId }) => rfqId) };
}
