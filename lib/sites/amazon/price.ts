import { parseCurrency, parsePrice } from '../../core/units/price';
import type { Page, PriceRead, Reader } from '../adapter';
import { at, list, num, parse, str } from '../readers/embedded';
import { all, textOf } from '../readers/text';

/** Prices that are not what one piece costs: struck out, per unit, saved, used, rented, in instalments. */
const NOT_THE_PRICE =
  '[data-a-strike=true], .a-text-strike, .basisPrice, .pricePerUnit, [data-a-size=mini], [id*=unitPrice i], [id*=installment i], [id^=rent i]';
const USED = '[id^=used i], [id*=usedBuy i], [id*=usedAccordion i], [id*=usedOffer i]';

const within = (element: Element, selector: string) => element.closest(selector) !== null;

/** A price whose amount and currency code stand in two attributes. */
function stated(value: string | null | undefined, currency: string | null | undefined): PriceRead | null {
  const amount = num(value ?? null);
  return amount && currency && /^[A-Z]{3}$/.test(currency) ? { amount, currency, max: null } : null;
}

/** Amount and currency in the hidden fields of the new offer's form (2023 on). */
export const formPrice: Reader<PriceRead> = [
  'input[customerVisiblePrice]',
  ({ document }) => {
    const field = (name: string) =>
      all(document, `input[name$="[customerVisiblePrice][${name}]"]`).find((input) => !within(input, USED));
    return stated(field('amount')?.getAttribute('value'), field('currencyCode')?.getAttribute('value'));
  },
];

/** Data attributes that carried the price until 2021. */
export const metricsPrice: Reader<PriceRead> = [
  '#cerberus-data-metrics',
  ({ document }) => {
    const element = document.querySelector('#cerberus-data-metrics');
    return stated(element?.getAttribute('data-asin-price'), element?.getAttribute('data-asin-currency-code'));
  },
];

/** The JSON that the variant switcher updates, a list or lists by buy box group (2021 on). */
export const switcherPrice: Reader<PriceRead> = [
  '.twister-plus-buying-options-price-data',
  ({ document, currency: hint }) => {
    const data = parse(document.querySelector('.twister-plus-buying-options-price-data')?.textContent ?? '');
    const groups = Array.isArray(data) ? data : Object.values(data ?? {}).flat();
    const offers = list(groups).filter((offer) => at(offer, 'buyingOptionType') === 'NEW');
    const amount = num(at(offers[0], 'priceAmount'));
    const sign = str(at(offers[0], 'currencySymbol'));
    const currency = sign ? parseCurrency(`${sign} 1`, hint) : null;
    return amount && currency ? { amount, currency, max: null } : null;
  },
];

/** Text of one price element: its spoken form, else sign, whole and fraction put together. */
export function priceText(element: Element): string {
  const spoken = textOf(element.querySelector('.a-offscreen'));
  if (/\d/.test(spoken)) return spoken;
  const whole = textOf(element.querySelector('.a-price-whole, .price-integer, .buyingPrice')).replace(
    /[.,٫\s]+$/,
    '',
  );
  const fraction = textOf(element.querySelector('.a-price-fraction, .price-fraction, .priceToPayPadding'));
  if (!whole) return textOf(element);
  const sign = textOf(element.querySelector('.a-price-symbol, .price-symbol, .currencyINR, .priceSymbol'));
  return `${sign} ${whole.replace(/[.,٬](?=\d{2,3})/g, '')}${/^\d+$/.test(fraction) ? `.${fraction}` : ''}`;
}

function readPrices(page: Page, selector: string, used: boolean): PriceRead | null {
  const elements = all(page.document, selector).filter(
    (element) => !within(element, NOT_THE_PRICE) && (used || !within(element, USED)),
  );
  for (const element of elements) {
    const price = parsePrice(priceText(element), page.currency);
    if (!price) continue;
    const range = element.closest('.a-price-range');
    const ends = range ? elements.filter((other) => range.contains(other)) : [];
    const other = ends[1] && parsePrice(priceText(ends[1]), page.currency);
    return other && other.amount > price.amount ? { ...price, max: other.amount } : price;
  }
  return null;
}

/** Reader of the first price at a selector; two prices in one range make a range. */
export function shownPrice(selector: string): Reader<PriceRead> {
  return [selector, (page) => readPrices(page, selector, false)];
}

/** The same for an offer of a used article, for pages that feature nothing else. */
export function usedPrice(selector: string): Reader<PriceRead> {
  return [selector, (page) => readPrices(page, selector, true)];
}
