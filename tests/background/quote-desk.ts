import { handlers } from '../../lib/background/handlers';
import { ownProducts } from '../../lib/background/quotes/own-products';
import type { PageFacts, PageRfq } from '../../lib/core/facts';
import type { QuoteEditError, QuoteView, QuoteWork } from '../../lib/messages/quote-view';
import { loadSettings } from '../../lib/storage/settings';
import { speakerFacts } from '../support/facts';
import { frame, page, publish } from './session';

/** A request as the page shows it. */
export const rfq = (change: Partial<PageRfq> = {}): PageRfq => ({
  rfqId: 'IDlamp',
  subject: 'Aluminium desk lamp, 2000 pcs',
  description: 'Material: aluminium\nColour: black\nPlease quote FOB Ningbo\nPayment: T/T 30/70',
  quantity: { value: 2000, unit: 'Piece/Pieces' },
  country: { code: 'DE', name: 'Germany' },
  destination: 'Hamburg, Germany',
  quotesLeft: 8,
  tags: [],
  posted: { text: '25 minutes before', minutesAgo: 25 },
  starLevel: 3,
  attributes: [{ label: 'Certification', value: 'CE' }],
  attachments: null,
  url: 'https://sourcing.alibaba.com/rfq_detail.htm?p=IDlamp',
  quoteUrl: null,
  ...change,
});

export const rfqPage = (change: Partial<PageFacts> = {}): PageFacts =>
  speakerFacts({
    site: 'alibaba',
    kind: 'rfq-detail',
    url: 'https://sourcing.alibaba.com/rfq_detail.htm?p=IDlamp',
    productId: null,
    title: null,
    price: null,
    weight: null,
    dimensions: null,
    rfqs: [rfq()],
    ...change,
  });

/** Opens a page and its panel. */
export async function open(facts = rfqPage()): Promise<void> {
  await publish(facts);
  const { token } = await handlers['panel.register']({}, page);
  await handlers['panel.hello']({ token }, frame);
}

export const isRefusal = (answer: QuoteView | QuoteEditError): answer is QuoteEditError => 'error' in answer;

export function workOf(answer: QuoteView | QuoteEditError | null): QuoteWork {
  if (!answer || isRefusal(answer) || !answer.work) throw new Error(JSON.stringify(answer));
  return answer.work;
}
export const view = async () => workOf(await handlers['panel.quote']({}, frame));
export const edit = async (change: object) => workOf(await handlers['panel.quote-edit'](change, frame));
export const refusal = async (change: object) => {
  const answer = await handlers['panel.quote-edit'](change, frame);
  return answer && isRefusal(answer) ? answer.error : null;
};
export const step = (change: object) => handlers['panel.quote-step'](change as never, frame);

/** 22.60 with 13 % VAT all refunded is 20.00 net; 2,000 pieces 40,000.00; charges 2,200.00. */
export const COSTS = {
  goods: '22.60',
  vat: '13',
  rebate: '13',
  packing: '500',
  inland: '800',
  documents: '300',
  port: '600',
  bankPercent: '0',
  waitDays: '0',
  profitAs: 'markup',
  profit: '10',
  buyingRate: '7.1',
  validDays: '15',
  leadTime: '25',
  packingText: '12 pcs a carton',
};
export const term = (work: QuoteWork, code: string) => {
  const found = work.terms.find((one) => one.term === code);
  if (!found) throw new Error(code);
  return found;
};

/** What the seller is known to sell, as the background gathers it. */
export const known = async () => ownProducts((await loadSettings()).quoting);
