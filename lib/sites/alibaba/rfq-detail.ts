import type { PageRfq } from '../../core/facts';
import type { Page, PageType, Reader } from '../adapter';
import { parseCount } from '../readers/number';
import { rowPairs, tablePairs, twinPairs } from '../readers/pairs';
import { all, firstText, textOf } from '../readers/text';
import { bareRfq, plainLines, postedAge, quantityOf } from './rfq-data';

const PATH = /rfq[_/]?(?:detail|request)/i;
const BODY = '.rfq-detail-info-body, .brh-rfq-detail, [class*=rfq-detail]';
const NAMED = '[class*=rfq-detail] h1, [class*=rfq-detail__subject], .rfq-subject';
const DETAILS =
  '[class*=rfq-detail__desc], [class*=rfq-detail-desc], .rfq-detail-info-desc, .rfq-description';

/** Every row of a label and a value on the page, whatever it is built of. */
const properties = [
  tablePairs('table'),
  rowPairs('dl', 'dt', 'dd'),
  rowPairs(
    '[class*=rfq-detail] li, [class*=rfq-detail] [class*=row], [class*=rfq-detail] [class*=item]',
    '[class*=label], [class*=title], [class*=name]',
    '[class*=value], [class*=content], [class*=text]',
  ),
  twinPairs('.rfq-detail-info-body li, .rfq-detail-info-body > div, [class*=rfq-detail] li'),
];

function attributesOf(page: Page): PageRfq['attributes'] {
  const seen = new Map<string, string>();
  for (const pair of properties.flatMap((read) => read(page))) {
    if (pair.label.length <= 60 && !seen.has(pair.label)) seen.set(pair.label, pair.value);
  }
  return [...seen].map(([label, value]) => ({ label, value }));
}

const LABELS = {
  quantity: /quantity|数量|采购量/i,
  country: /posted (?:in|from)|buyer.{0,10}country|country|国家|发布地/i,
  destination: /destination|ship(?:ping)? to|deliver(?:y)? to|目的/i,
  quotesLeft: /quotes? left|剩余/i,
  posted: /date posted|posted (?:on|time)|time posted|发布时间/i,
  details: /detail|description|requirement|详情|描述|需求/i,
  attachments: /attachment|annex|附件/i,
};

/** The request on a detail page; null where the page does not show one. */
function shownRfq(headings: string): Reader<PageRfq[]> {
  return [
    'labels',
    (page) => {
      const subject = firstText(page.document, headings);
      const rfqId = ['p', 'enc_r_id', 'rfqId'].map((name) => page.url.searchParams.get(name)).find(Boolean);
      if (!subject || !rfqId) return null;
      const attributes = attributesOf(page);
      const said = (label: RegExp) => attributes.find((pair) => label.test(pair.label))?.value ?? '';
      const details = all(page.document, DETAILS)[0];
      const country = said(LABELS.country);
      return [
        {
          ...bareRfq(rfqId, subject),
          description: plainLines(details?.innerHTML ?? '') || said(LABELS.details) || null,
          quantity: quantityOf(said(LABELS.quantity)),
          country: country ? { code: null, name: country } : null,
          destination: said(LABELS.destination) || null,
          quotesLeft: parseCount(said(LABELS.quotesLeft)),
          posted: postedAge(said(LABELS.posted)),
          attributes,
          attachments: attributes.some((pair) => LABELS.attachments.test(pair.label)) || null,
          url: page.url.href,
          quoteUrl: quoteLink(page),
        },
      ];
    },
  ];
}

/** The request beside a quote form, whose own heading is the form's. */
export const answeredRfq = shownRfq(`${NAMED}, a[href*="rfq_detail"]`);

function quoteLink({ document, url }: Page): string | null {
  const link = all(document, 'a[href*="rfq_quotation"], a[href*="quotation"]').find((each) => textOf(each));
  const href = link?.getAttribute('href');
  return href ? new URL(href, url).href : null;
}

/**
 * One buyer's request. No real page was seen: class names come from public code, the rest goes by the words beside
 * the values, and the fixtures are made by hand.
 */
export const rfqDetail: PageType = {
  kind: 'rfq-detail',
  when: (url, document) => PATH.test(url.pathname) && document.querySelector(`${BODY}, h1`) !== null,
  anchors: [...NAMED.split(', '), 'h1'],
  avoid: ['[class*=rfq-detail] [class*=quote]'],
  fields: { rfqs: [shownRfq(`${NAMED}, h1`)] },
};
