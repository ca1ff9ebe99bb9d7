import { NUMBER, normalise, parseNumber } from './number';

/** A price in major units, `max` for the upper end of a range. */
export interface ParsedPrice {
  amount: number;
  max: number | null;
  currency: string;
}

/** ISO 4217 codes; in a price text a code stands beside the number. */
const CODES = new Set(Intl.supportedValuesOf('currency'));
const CODE = /(?<![A-Z])([A-Z]{3})(?= ?[\d.,])|\d ?([A-Z]{3})(?![A-Z])/;
/** Three decimals are normal here, so 1.234 is not 1234. */
const THREE_DECIMALS = 'BHD JOD KWD OMR TND';

/** Signs that name one currency: a pattern, the code, one a line; the longer first where one contains another. */
const SIGNS = String.raw`
(CDN|CAD|CA|(?<!\p{L})C) ?\$ CAD
(AUD|AU|(?<!\p{L})A) ?\$ AUD
NZD? ?\$ NZD
(MXN?|Mex) ?\$ MXN
HKD? ?\$ HKD
(SGD?|(?<!\p{L})S) ?\$ SGD
(NT|TWD) ?\$ TWD
ARS? ?\$ ARS
CLP? ?\$ CLP
COP? ?\$ COP
UYU? ?\$|\$ ?U(?!S) UYU
USD? ?\$ USD
R ?\$ BRL
€ EUR
GH ?[₵¢]|₵ GHS
E ?£|£ ?E|ج\. ?م|جنيه EGP
£ GBP
₹|Rs\.?(?= ?\d) INR
CN ?¥|RMB|元 CNY
JP ?¥|円 JPY
₺|(?<!\p{L})TL(?!\p{L}) TRY
zł PLN
₽|руб RUB
₩|원 KRW
₪ ILS
₴|грн UAH
₸ KZT
₫ VND
₱ PHP
₦ NGN
฿ THB
Kč CZK
(?<!\p{L})Ft(?!\p{L}) HUF
(?<!\p{L})lei(?!\p{L}) RON
(?<!\p{L})лв BGN
(?<!\p{L})RM(?= ?\d) MYR
(?<!\p{L})Rp(?= ?\d) IDR
S/ ?(?=\d) PEN
KSh KES
(?<!\p{L})R(?= ?\d) ZAR
د\. ?إ|درهم|Dhs?\.?(?= ?\d)|\u20c3 AED
ر\. ?س|ريال|SR(?= ?\d)|\u20c1 SAR
د\. ?ك KWD
ر\. ?ق QAR
د\. ?م MAD`
  .trim()
  .split('\n')
  .map((line) => [new RegExp(line.slice(0, -4), 'u'), line.slice(-3)] as const);

/** Signs that several currencies share, with the currencies they may mean. Only `$` has a customary meaning alone. */
const SHARED: readonly (readonly [sign: RegExp, currencies: string, alone: string | null])[] = [
  [/\$/, 'USD CAD AUD MXN SGD HKD NZD ARS CLP COP TWD UYU', 'USD'],
  [/[¥￥]/, 'JPY CNY', null],
  [/(?<!\p{L})kr/iu, 'SEK NOK DKK', null],
];

const TOKEN = new RegExp(NUMBER, 'gu');
const RANGE = new RegExp(`(${NUMBER})[^\\d]{0,12}?[-–—~][^\\d]{0,12}?(${NUMBER})`, 'u');

/** Currency that a price text names; `hint` (the site's currency) settles shared signs and texts without any. */
export function parseCurrency(text: string, hint: string | null = null): string | null {
  const plain = normalise(text);
  const match = CODE.exec(plain);
  const code = match?.[1] ?? match?.[2] ?? '';
  if (CODES.has(code)) return code;
  const sign = SIGNS.find(([pattern]) => pattern.test(plain));
  if (sign) return sign[1];
  const shared = SHARED.find(([pattern]) => pattern.test(plain));
  if (!shared) return hint;
  return hint && shared[1].includes(hint) ? hint : shared[2];
}

/**
 * Price or price range in a short text such as `€ 97,39 - 128,72`, `₹59,577.18-1,09,988.64`, `US $12.34`. Null
 * without a number, without a currency, and for zero. The lower end comes first.
 */
export function parsePrice(text: string, hint: string | null = null): ParsedPrice | null {
  const currency = parseCurrency(text, hint);
  if (!currency) return null;
  const plain = normalise(text);
  const range = RANGE.exec(plain);
  const tokens = range ? [range[1], range[2]] : [plain.match(TOKEN)?.[0]];
  const read = THREE_DECIMALS.includes(currency) ? ({ dot: 'decimal', comma: 'decimal' } as const) : {};
  const [first, second] = tokens.map((token) => (token === undefined ? null : parseNumber(token, read)));
  if (!first || first < 0) return null;
  if (!second || second === first) return { amount: first, max: null, currency };
  return { amount: Math.min(first, second), max: Math.max(first, second), currency };
}
