import type { Adapter, PageType } from '../adapter';
import { ANY_EDITOR, type OrderPlaces, orderFields } from '../readers/order';
import { punishWall } from '../readers/wall';
import { consoleHosts } from './hosts';

/** What a page that is no bot wall shows. */
const CONTENT = 'textarea, table, pre, [contenteditable=true], [class*=order], [class*=message]';

const ORDER_PATH = /\/ta\/detail|order-?_?detail|\/order\/detail|orderdetail/i;
const MESSAGE_HOST = /^(?:onetalk|message)\./;

const places: OrderPlaces = {
  orderId: /(?<!\d)\d{9,20}(?!\d)/,
  state: '.order-status, [class*=order-status], [class*=orderStatus]',
  tracking: '[class*=tracking-no], [class*=logistics-no]',
  carrier: '[class*=logistics-company], [class*=carrier]',
  address: '[class*=shipping-address], [class*=receiver-address]',
  buyerName: '.contact-item-container.selected [data-name], [class*=buyer-name], [class*=contact-name]',
  buyerMessages:
    '.buyer-chat-msg, .item-left .session-rich-content, .message-item-wrapper.item-left, .mock-buyer',
  editors: ['.send-textarea', '#send-box-wrapper pre', '.mock-reply', ...ANY_EDITOR],
};

const fields = orderFields(places);
const structure = 'h1, h2, table, textarea, pre, [contenteditable=true], [class*=message], [class*=order]';
const ready = (document: Document) => document.querySelector(structure) !== null;

const message: PageType = {
  kind: 'message',
  when: (url, document) => MESSAGE_HOST.test(url.hostname) && ready(document),
  anchors: ['.aui-inquirylist-grid-container', ...places.editors, 'h1', 'h2'],
  avoid: [],
  fields,
};

const order: PageType = {
  kind: 'order',
  when: (url, document) => ORDER_PATH.test(url.pathname) && ready(document),
  anchors: ['[class*=order-status]', 'h1', 'h2'],
  avoid: [],
  fields,
};

/**
 * Alibaba.com's orders and messages. No page of them was seen: class names come from public code, the rest goes by
 * printed labels, and the fixtures are made by hand.
 */
export const alibabaConsole: Adapter = {
  id: 'alibaba',
  script: 'alibaba-console',
  label: 'Alibaba.com seller centre',
  matches: consoleHosts,
  country: () => null,
  currency: () => null,
  pages: [punishWall(CONTENT), message, order],
};
