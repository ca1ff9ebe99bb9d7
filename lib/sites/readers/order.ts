import type { OrderState } from '../../core/facts';
import type { Fields, Page, Reader } from '../adapter';
import { countryCode } from './country-name';
import { readDate } from './dates';
import { labelled } from './labelled';
import { messageTime } from './message-time';
import { ORDER_LABELS, ORDER_STATES } from './order-words';
import { all, firstText, text, textOf, tidy } from './text';

/** Selectors that one console keeps for what its labels would say too. All of them are optional. */
export interface OrderPlaces {
  /** What an order number looks like. */
  orderId: RegExp;
  state?: string;
  tracking?: string;
  carrier?: string;
  /** Address of the buyer, whose last line is a country. */
  address?: string;
  buyerName?: string;
  /** Messages that the buyer wrote, oldest first. */
  buyerMessages: string;
  /** Answer fields, best first. */
  editors: readonly string[];
}

const languageOf = ({ document }: Page): string => {
  const language = document.documentElement?.getAttribute('lang')?.replace('_', '-') || 'en';
  return (
    Intl.DateTimeFormat.supportedLocalesOf(
      /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(language) ? language : 'en',
    )[0] ?? 'en'
  );
};

const stateOf = (words: string): OrderState | null =>
  words && words.length < 120 ? (ORDER_STATES.find(([, word]) => word.test(words))?.[0] ?? null) : null;

/** A tracking number has digits and no spaces; a sentence behind the label is none. */
const trackingOf = (words: string) =>
  /(?<![\w-])(?=[A-Z\d-]*\d{4})[A-Z\d-]{8,40}(?![\w-])/i.exec(words)?.[0] ?? null;

const short = (words: string) => (words.length <= 80 ? words : null);

const said = <T>(label: RegExp, accept: (value: string, page: Page) => T | null): Reader<T> => [
  'label',
  (page) => labelled(page, label, (value) => accept(value, page)),
];

const at = <T>(selector: string | undefined, accept: (value: string, page: Page) => T | null): Reader<T>[] =>
  selector ? [[selector, (page) => accept(firstText(page.document, selector), page)]] : [];

const lastLine = (element: Element | undefined): string => {
  const lines = (element?.innerHTML ?? '').split(/<br[^>]*>|<\/(?:div|p|span|li)>/i);
  return (
    lines
      .map((line) => tidy(line.replace(/<[^>]*>/g, '')))
      .filter(Boolean)
      .at(-1) ?? ''
  );
};

const lastMessage = ({ document }: Page, { buyerMessages }: OrderPlaces): Element | undefined =>
  all(document, buyerMessages)
    .filter((message) => textOf(message) !== '')
    .at(-1);

/** The order and the conversation that a console page is about. */
export function orderFields(places: OrderPlaces): Fields {
  const orderId = (value: string) => places.orderId.exec(value)?.[0] ?? null;
  return {
    orderId: [
      ['address', ({ url }) => orderId(decodeURIComponent(url.pathname + url.search))],
      said(ORDER_LABELS.orderId, orderId),
    ],
    orderState: [...at(places.state, stateOf), said(ORDER_LABELS.state, stateOf)],
    dispatchedAt: [said(ORDER_LABELS.dispatched, (value, page) => readDate(value, languageOf(page)))],
    trackingNumber: [...at(places.tracking, trackingOf), said(ORDER_LABELS.tracking, trackingOf)],
    carrier: [...at(places.carrier, short), said(ORDER_LABELS.carrier, short)],
    buyerCountry: [
      ...(places.address
        ? [
            [
              places.address,
              (page: Page) =>
                countryCode(lastLine(all(page.document, places.address ?? '')[0]), languageOf(page)),
            ] as const,
          ]
        : []),
      said(ORDER_LABELS.country, (value, page) => countryCode(value, languageOf(page))),
    ],
    buyerName: [
      ...(places.buyerName ? [text(places.buyerName, short)] : []),
      said(ORDER_LABELS.buyer, short),
    ],
    lastBuyerMessage: [[places.buyerMessages, (page) => textOf(lastMessage(page, places))]],
    lastBuyerMessageAt: [
      [
        places.buyerMessages,
        (page) => {
          const message = lastMessage(page, places);
          return message ? messageTime(message, languageOf(page)) : null;
        },
      ],
    ],
    editor: places.editors.map(
      (selector): Reader<string> => [
        selector,
        ({ document }) => {
          const open = all(document, selector).some(
            (field) => !field.closest('[hidden], [aria-hidden=true]'),
          );
          return open ? selector : null;
        },
      ],
    ),
  };
}

/** Answer fields of any console, after its own ones. */
export const ANY_EDITOR = [
  '[contenteditable=true][role=textbox]',
  '[contenteditable=true]',
  'textarea:not([readonly]):not([disabled])',
] as const;
