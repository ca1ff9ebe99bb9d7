import type { Adapter, PageType } from '../adapter';
import { ANY_EDITOR, type OrderPlaces, orderFields } from '../readers/order';
import { amazonSite, consoleMatches } from './countries';

const ORDER_PATH = /\/orders-v3\/order\/|\/gp\/orders-v2\/(?:details|contact)/;
const MESSAGE_PATH = /\/messaging\/|\/gp\/communication-manager\//;

/** Places that Seller Central's own test attributes name, from public code; labels stand behind each of them. */
const places: OrderPlaces = {
  orderId: /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/,
  state: '[data-test-id=order-status], .order-status, .case-status-label',
  tracking: '[data-test-id=tracking-id], .tracking-id',
  carrier: '[data-test-id=shipping-carrier], [data-test-id=carrier]',
  address: '[data-test-id=shipping-section-buyer-address]',
  buyerName: '[data-test-id=buyer-name-with-link], [data-test-id=buyer-name]',
  buyerMessages:
    '[data-test-id*=buyer-message], .message-buyer, [class*=buyer-message], .thread-message-buyer, .received-message',
  editors: [
    'kat-textarea textarea',
    'textarea[name=message], #message-textarea, textarea[data-test-id*=reply]',
    ...ANY_EDITOR,
  ],
};

const fields = orderFields(places);
const structure = 'h1, h2, table, textarea, kat-textarea, [contenteditable=true]';
const ready = (document: Document) => document.querySelector(structure) !== null;

const order: PageType = {
  kind: 'order',
  when: (url, document) => ORDER_PATH.test(url.pathname) && ready(document),
  anchors: ['[data-test-id=order-id-value]', 'h1', 'h2'],
  avoid: [],
  fields,
};

const message: PageType = {
  kind: 'message',
  when: (url, document) => MESSAGE_PATH.test(url.pathname) && ready(document),
  anchors: ['.message-view-title', ...places.editors, 'h1', 'h2'],
  avoid: [],
  fields,
};

/**
 * Amazon's Seller Central: orders and buyer messages. No page of it was seen: attributes come from public code, the
 * rest goes by printed labels, and the fixtures are made by hand.
 */
export const amazonConsole: Adapter = {
  id: 'amazon',
  script: 'amazon-console',
  label: 'Amazon Seller Central',
  matches: consoleMatches,
  country: (url) => amazonSite(url)?.[0] ?? null,
  currency: (url) => amazonSite(url)?.[1] ?? null,
  pages: [message, order],
};
