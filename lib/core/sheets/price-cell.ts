import type { Currency } from '../money';
import type { Remark } from '../origin';
import { NUMBER } from '../units';
import { cellText, isNone, plainDecimal, timesExactly } from './cell-text';
import { remembering } from './memo';

/** What an amount is for: each kilogram (or other weight), the parcel as a whole, or not said. */
export type AmountPer = { grams: number } | 'parcel' | null;

export interface CellAmount {
  /** Plain decimal string. */
  value: string;
  per: AmountPer;
}

export interface PriceCell {
  amounts: CellAmount[];
  currency: Currency | null;
  /** The cell says that nothing is sent there. */
  closed: Remark | null;
  /** `/`, `-`, 无: the sheet has no price here. */
  none: boolean;
  /** Ask for the price. */
  onRequest: boolean;
  percent: boolean;
  /** Words that mean nothing to us, to be reported. */
  rest: string;
}

const CLOSED: readonly (readonly [RegExp, string])[] = [
  [/不通邮|不通|不到达?|未通|not served|no delivery/giu, 'not-served'],
  [
    /暂停(?:服务|收寄|收货)?|(?:暂时?)?(?:不发|不接|不收|不可发|不能发|停发|停收|停运|停用|无服务|未开通|不开通)|关闭|suspended|no service|not available|unavailable|closed/giu,
    'not-sent',
  ],
];
const ON_REQUEST = /(?:单独?)?询价|单询|面议|另议|咨询|待定|on request|ask(?: us)?|quote|t\.?b\.?[ad]\.?/giu;

/** Signs and codes of currencies in price cells; `¥` in a forwarder's sheet is the yuan. */
const CURRENCIES: readonly (readonly [RegExp, Currency])[] = [
  [/us ?\$|usd|美元|美金/giu, 'USD'],
  [/hk ?\$|hkd|港币|港元/giu, 'HKD'],
  [/rmb|cny|人民币|元|块|¥|￥/giu, 'CNY'],
  [/(?<![a-z])eur(?![a-z])|€|欧元/giu, 'EUR'],
  [/gbp|£|英镑/giu, 'GBP'],
  [/jpy|日元|円/giu, 'JPY'],
  [/\$/gu, 'USD'],
];

const WEIGHT_WORD = '(kgs?|kilo|公斤|千克|k|g|克)(?![\\p{L}])';
const SLASH = '(?:\\/|每|per |a )';
const PARCEL = '(?:票件?|单|件|个|包裹?|parcels?|pieces?|pcs?|shipments?|orders?|packages?|items?|hawb|awb)';
const MONEY_WORD = '(?:元|块|rmb|cny|usd|eur|gbp|hkd|¥|\\$|€|£|人民币|美元|美金)?';
const AFTER_WEIGHT = new RegExp(`^ ?${MONEY_WORD} ?${SLASH} ?(\\d+(?:\\.\\d+)?)? ?${WEIGHT_WORD}`, 'iu');
const AFTER_PARCEL = new RegExp(`^ ?${MONEY_WORD} ?(?:${SLASH} ?${PARCEL}|一票)`, 'iu');
const AFTER_BARE_WEIGHT = new RegExp(`^ ?${WEIGHT_WORD}`, 'iu');
/** Words that only say that this is a price. */
const FILLER =
  /运费|单价|价格|挂号费?|处理费|操作费|费用|共|约|起|不含税|freight|price|rate|reg(?:istration)?\.?|fee|[+;:()[\]&=*/.,~]/giu;

/** A fee named before its number is for the parcel. */
const PARCEL_LABEL = /(?:挂号|处理|操作|登记|reg)[^\d]{0,12}$/iu;

const TOKEN = new RegExp(`-?${NUMBER}`, 'gu');

/**
 * Reads a cell that should hold a price: `104.6不发`, `18元/票`, `65/KG+18/票`, `$4.5 per 0.5kg`, `/`. Never throws; what it
 * does not understand is in `rest`. A negative number or one with a bare weight unit (`30KG`) is no amount.
 */
export const readPriceCell = remembering((text: string): PriceCell => {
  const found: PriceCell = {
    amounts: [],
    currency: null,
    closed: null,
    none: isNone(text),
    onRequest: false,
    percent: false,
    rest: '',
  };
  if (found.none || text.trim() === '') return found;
  let words = takeClosed(cellText(text), found);
  words = takeAmounts(words, found);
  for (const [sign, currency] of CURRENCIES) {
    const without = words.replace(sign, ' ');
    if (without !== words) found.currency ??= currency;
    words = without;
  }
  found.rest = words.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  return found;
});

function takeClosed(text: string, found: PriceCell): string {
  let words = text;
  for (const [pattern, code] of CLOSED) {
    const without = words.replace(pattern, ' ');
    if (without !== words) found.closed ??= { code };
    words = without;
  }
  const without = words.replace(ON_REQUEST, ' ');
  found.onRequest = without !== words;
  return without;
}

/** Takes the amounts with what they are per out of the text; currency signs beside them stay for the next step. */
function takeAmounts(text: string, found: PriceCell): string {
  let rest = '';
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index < at) continue;
    const after = text.slice(match.index + match[0].length);
    const value = plainDecimal(match[0]);
    const tail = readTail(after);
    // Not an amount (`30KG`, `1O5` with a letter O): it stays among the words and is reported.
    const glued = /^[a-z]\d/i.test(after) || /\d[a-z]$/i.test(text.slice(0, match.index));
    if (value === null || tail === null || glued) continue;
    if (tail.percent) found.percent = true;
    const per = tail.per ?? (PARCEL_LABEL.test(text.slice(0, match.index)) ? 'parcel' : null);
    found.amounts.push({ value: tail.perGram ? byKg(value) : value, per });
    const money = new RegExp(`^ ?${MONEY_WORD}`, 'iu').exec(after)?.[0] ?? '';
    rest += `${text.slice(at, match.index)} ${money} `;
    at = match.index + match[0].length + tail.length;
  }
  return rest + text.slice(at);
}

interface Tail {
  per: AmountPer;
  length: number;
  percent?: boolean;
  perGram?: boolean;
}

function readTail(after: string): Tail | null {
  const percent = /^ ?%/.exec(after);
  if (percent) return { per: null, length: percent[0].length, percent: true };
  const weight = AFTER_WEIGHT.exec(after);
  if (weight) {
    const kilo = /^k|公斤|千克/iu.test(weight[2] ?? '');
    if (weight[1] === undefined) return { per: { grams: 1000 }, length: weight[0].length, perGram: !kilo };
    const grams = timesExactly(plainDecimal(weight[1]) ?? '0', kilo ? 1000 : 1);
    return grams ? { per: { grams }, length: weight[0].length } : null;
  }
  const parcel = AFTER_PARCEL.exec(after);
  if (parcel) return { per: 'parcel', length: parcel[0].length };
  return AFTER_BARE_WEIGHT.test(after) ? null : { per: null, length: 0 };
}

const byKg = (perGram: string) => {
  const [whole = '', fraction = ''] = perGram.split('.');
  const digits = `${whole}${fraction.padEnd(3, '0')}`;
  const scale = Math.max(fraction.length, 3) - 3;
  const shifted = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return plainDecimal(shifted) ?? perGram;
};
