import type { PageRfq } from '../../core/facts';
import type { Items, Page, PageType } from '../adapter';
import { outerCards } from '../readers/cards';
import { parseCount } from '../readers/number';
import { firstText, fromQuery } from '../readers/text';
import { bareRfq, dataRfqs, postedAge, quantityOf } from './rfq-data';

const PATH = /rfq[_/]?(?:search_)?list/;
const LINK = 'a[class*=rfq-item__subject-link], a[href*="rfq_detail.htm"]';

/** The number in the address of a request that its data and its link share. */
const sharedId = (address: string | null | undefined) => /[?&]p=([^&#]+)/.exec(address ?? '')?.[1] ?? null;

const items: Items = {
  corner: 'end',
  selector: '[class*=rfq-list__item], .brh-rfq-item',
  id: (card) => {
    const shared = sharedId(card.querySelector(LINK)?.getAttribute('href'));
    const known = dataRfqs(card.ownerDocument).find(({ url }) => shared !== null && sharedId(url) === shared);
    return known?.rfqId ?? shared;
  },
};

/** Text of a part of a card without its label. */
const part = (card: Element, name: string) =>
  firstText(card, `[class*=rfq-item__${name}]`).replace(/^[^:：]{1,30}[:：]\s*/, '');

/** Drawn cards, by class names from public code: the saved page holds its requests in data only. */
function cardRfq(card: Element, page: Page): PageRfq | null {
  const id = items.id(card);
  const subject = firstText(card, LINK);
  if (!id || !subject) return null;
  const country = part(card, 'country');
  const href = card.querySelector(LINK)?.getAttribute('href') ?? '';
  return {
    ...bareRfq(id, subject),
    description: part(card, 'detail') || null,
    quantity: quantityOf(part(card, 'quantity')),
    country: country ? { code: null, name: country } : null,
    quotesLeft: parseCount(part(card, 'quote-left')),
    posted: postedAge(part(card, 'publishtime')),
    url: new URL(href, page.url).href,
  };
}

/** The buyers' requests of the sourcing market 采购直达. */
export const rfqList: PageType = {
  kind: 'rfq-list',
  when: (url, document) =>
    PATH.test(url.pathname) &&
    (document.querySelector(items.selector) !== null || dataRfqs(document).length > 0),
  anchors: ['[class*=rfq-list__header]', '[class*=rfq-list]', '.next-breadcrumb', 'h1'],
  avoid: [],
  items,
  fields: {
    query: [fromQuery('searchText'), fromQuery('SearchText')],
    rfqs: [
      ['page data', ({ document }) => dataRfqs(document)],
      ['cards', (page) => outerCards(page, items).flatMap((card) => cardRfq(card, page) ?? [])],
    ],
  },
};
