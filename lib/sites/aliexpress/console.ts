import type { Adapter, PageType } from '../adapter';
import { ANY_EDITOR, type OrderPlaces, orderFields } from '../readers/order';
import { punishWall } from '../readers/wall';
import { aliexpressConsoleMatches } from './console-matches';

/** What a page that is no bot wall shows. */
const CONTENT = 'textarea, table, [contenteditable=true], [class*=order], [class*=message]';

const ORDER_PATH = /order-?_?detail|orderdetail|\/order\/detail/i;
const MESSAGE_HOST = /^(?:msg|message|im)\./;
const MESSAGE_PATH = /\/(?:im|message|msg|buyer-?message)s?(?:\/|\.|$)/i;

const places: OrderPlaces = {
  orderId: /(?<!\d)\d{15,20}(?!\d)/,
  state: '.order-status, [class*=order-status], [class*=orderStatus]',
  tracking: '[class*=tracking-no], [class*=logistics-no]',
  carrier: '[class*=logistics-company], [class*=logistics-service]',
  address: '[class*=receiver-address], [class*=address-detail]',
  buyerName: '[class*=buyer-name], [class*=buyerName], .message-view-title__content',
  buyerMessages:
    '[class*=message-item][class*=buyer], [class*=message-item][class*=left], [class*=msg-item][class*=received], [class*=buyer-message]',
  editors: ['.message-view-editor textarea', '[class*=im-editor] [contenteditable=true]', ...ANY_EDITOR],
};

const fields = orderFields(places);
const structure = 'h1, h2, table, textarea, [contenteditable=true], [class*=order], [class*=message]';
const ready = (document: Document) => document.querySelector(structure) !== null;

const message: PageType = {
  kind: 'message',
  when: (url, document) =>
    (MESSAGE_HOST.test(url.hostname) || MESSAGE_PATH.test(url.pathname)) && ready(document),
  anchors: ['.message-view-title__content', ...places.editors, 'h1', 'h2'],
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
 * AliExpress' seller centre and message centre. No page of them was seen: places come from public code, the rest
 * goes by printed labels, and the fixtures are made by hand.
 */
export const aliexpressConsole: Adapter = {
  id: 'aliexpress',
  script: 'aliexpress-console',
  label: 'AliExpress seller centre',
  matches: aliexpressConsoleMatches,
  country: () => null,
  currency: () => null,
  pages: [punishWall(CONTENT), message, order],
};
