import { type NumberOptions, parseCurrency, parseNumber } from '../units';
import { NUMBER } from './numerals';
import type { Found, TargetPrice } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';
import { UNIT_WORDS, unitOf } from './units';

/** Words for currencies, beside codes and signs. */
const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /us dollars?|dollars?|bucks|דולר(?:ים)?|dólares?|долл\p{L}*|دولار\p{L}*|dollari|dolar\p{L}*|美元|美金|美刀|ドル|달러/iu,
    'USD',
  ],
  [/euros?|אירו|евро|يورو|avro|欧元|欧(?![盟洲美])|ユーロ|유로/iu, 'EUR'],
  [/pounds?(?: sterling)?|libras esterlinas|英镑/iu, 'GBP'],
  [/yuan|rmb|юан\p{L}*|يوان|人民币|元|块/iu, 'CNY'],
  [/reais|real/iu, 'BRL'],
  [/руб\p{L}*|р\./iu, 'RUB'],
  [/dirhams?|درهم/iu, 'AED'],
  [/riy?als?|ريال/iu, 'SAR'],
  [/türk lirası|lira|tl/iu, 'TRY'],
  [/zł\p{L}*|złotych/iu, 'PLN'],
  [/rupees?|rs\.?/iu, 'INR'],
  [/yen|日元|円|엔/iu, 'JPY'],
  [/shekels?|שקל(?:ים)?|ש"ח/iu, 'ILS'],
  [/원/iu, 'KRW'],
];
const CODES =
  'USD|EUR|GBP|CNY|RMB|BRL|RUB|AED|SAR|TRY|TL|PLN|INR|JPY|AUD|CAD|CHF|MXN|ZAR|KRW|SEK|NOK|DKK|HKD|SGD|NZD|COP|CLP|PEN|EGP|NGN|KES|QAR|KWD|OMR|ILS|THB|MYR|VND|IDR|PHP|PKR|UAH|KZT';
const SIGN = `(?:US ?\\$|U\\$S?|R\\$|C\\$|A\\$|CA\\$|AU\\$|[$€£¥₽₹₺₩₪]|zł|(?<![A-Z])(?:${CODES})(?![A-Z]))`;
const WORD = `(?:${CURRENCY_WORDS.map(([words]) => words.source).join('|')})`;
const SEPARATOR = ' ?(?:-|~|to|a|à|bis|до|至|到|إلى|and) ?';
const AMOUNT = new RegExp(
  `(${SIGN} ?)(${NUMBER})(?:${SEPARATOR}(?:${SIGN} ?)?(${NUMBER}))?|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,])(${NUMBER})(?:${SEPARATOR}(${NUMBER}))? ?(${SIGN}|${anyOf(WORD)})`,
  'giu',
);
const CUE = anyOf(
  `target|budget|price|prices|pay|paying|aim(?:ing)?|around|objetivo|presupuesto|precio|preço|orçamento|prix|cible|preis|zielpreis|preisvorstellung|цен[аыу]|бюджет|целев\\p{L}+|السعر|سعر|الميزانية|prezzo|fiyat\\p{L}*|hedef|bütçe\\p{L}*|cena|ceny|prijs|מחיר|תקציב|budżet|目标价?|预算|价格|单价|価格|予算|가격|단가|예산`,
);
const CUE_BEFORE = new RegExp(`${CUE}[^\\n;]{0,40}$`, 'iu');
const NOT_OURS =
  /(?:retail|resale|sell(?:ing)?|tooling|mou?ld|setup|freight|shipping|insurance|turnover|revenue|capital|resell|sold|msrp|deposit|sample (?:cost|fee)|currently pay(?:ing)?|(?:we(?:'re| are)|i'm|were) (?:now )?paying|competitor)[^\n.;\d]{0,25}$/iu;
const EACH = anyOf(
  "each|apiece|unit price|per unit|c/u|cada uno|cada una|l'unité|pièce|stückpreis|за шт\\p{L}*|للقطعة|للوحدة|l'uno|cadauno|al pezzo|tanesi|adedi|za sztukę|per stuk|单价|每个|每件|一个",
);
const EACH_AFTER = new RegExp(`^[^\\n.;]{0,6}${EACH}`, 'iu');
const EACH_BEFORE = new RegExp(`${EACH}[^\\n.;]{0,20}$`, 'iu');
const PER = new RegExp(
  `^\\.? ?(?:\\/|per|a|por|pro|je|par|la|le|el|the|за|za|al|для|لكل|للـ?|il|each|every|每|一) ?(?:one |each |каждую )?((?:100|1000|1,000|thousand)? ?(?:${UNIT_WORDS}|(?:bag|sack|bottle|sheet)(?!\\p{L})))`,
  'iu',
);
/** `a pin`, `per chair`: one of the goods. */
/** Short words for one of the goods, which are no units anywhere else. */
const PER_PIECE =
  /^ ?(?:\/|a|per|por|al|la|le|the|za|на) ?(?:un\.?|u\.?|st\.?|stk\.?|st(?:ü|ue?)ck|cad\.?|c\.?u\.?|pz\.?|ea\.?|head|item|pc|pce|pièce|piece|unité|unidade?|sztukę|szt\.?)(?!\p{L})|^ ?(?:cad\.?|cadauno|cadauna|apiece|ea\.?|a pop|la pi[eè]ce|pi[eè]ce|une|אחד|ליחידה|ליח'|za sztukę)(?!\p{L})/iu;
const PER_GOODS = /^ ?(?:\/|per|an?|each|por|par|pro|ל)[ -]?(\p{L}{3,})(?! ?(?:order|deposit))/iu;
const PER_BEFORE = new RegExp(
  `(?:per|por|pro|je|par|每|за|لكل|당|adet)? ?(${UNIT_WORDS})(?:当たり|あたり|당| ?başı(?:na)?)[^\\n.;\\d]{0,12}$|(?:per|por|pro|je|par|每|за|لكل) ?(${UNIT_WORDS})[^\\n.;\\d]{0,12}$`,
  'iu',
);
const TOTAL =
  /^[^\n.;,]{0,12}(?:total|in all|overall|insgesamt|всего|总|toplam|in totale|au total|en total)/iu;

/** What the buyer wants to pay. An amount near no word of price or target is given, and not sure. */
export function readTargetPrice(text: Text): Found<TargetPrice> | null {
  const { plain } = text;
  const label = labelled(text, 'targetPrice');
  const found = [...plain.matchAll(AMOUNT)].flatMap((match) => {
    const start = match.index;
    const before = plain.slice(Math.max(0, start - 60), start);
    if (NOT_OURS.test(before)) return [];
    const inLabel = label !== null && start >= label.start && start <= label.end;
    const cue = inLabel || CUE_BEFORE.test(before);
    return [{ match, start, cue, per: perOf(plain, start, start + match[0].length) }];
  });
  const named = found.some(({ cue, per }) => cue || per !== null) ? null : otherwiseNamed(text);
  if (named) return named;
  const best = found.find(({ cue }) => cue) ?? found.find(({ per }) => per !== null) ?? found[0];
  if (!best) return label ? bare(text, label.start, label.end) : null;
  const { match, start, cue, per } = best;
  const currency = currencyOf(match[1] ?? match[6] ?? '');
  const options = numberOptions(text.language);
  const low = withTenths(plain, start + match[0].length, parseNumber(match[2] ?? match[4] ?? '', options));
  const second = match[3] ?? match[5];
  const high = second === undefined ? null : parseNumber(second, options);
  if (low === null || low <= 0) return null;
  const ambiguous =
    /^\d{1,3}[.,]\d{3}$/.test(match[2] ?? match[4] ?? '') || (match[1] ?? match[6] ?? '').trim() === '$';
  const value = {
    amount: high === null ? low : Math.min(low, high),
    max: high === null ? null : Math.max(low, high),
    currency,
    per:
      per ??
      (/(?:budget|presupuesto|orçamento|预算|бюджет|bütçe|الميزانية)/iu.test(
        plain.slice(Math.max(0, start - 25), start),
      ) && TOTAL.test(plain.slice(start + match[0].length))
        ? 'total'
        : null),
  };
  const end = start + match[0].length;
  return foundAt(text, start, end, () => value, cue && high === null && !(ambiguous && currency === null));
}

/** `ceiling 34.00 per set` in a text that says `prices in USD`. */
const LIMIT = new RegExp(
  `${anyOf('ceiling|max(?:imum)?\\.?|no more than|not over|not above|cap|limit|up to|target|aim(?:ing)?|budget|máximo|tope|objetivo|meta|teto|plafond|cible|objectif|höchstens|maximal|ziel(?:preis)?|максимум|не более|не дороже|حد أقصى|massimo|obiettivo|en fazla|hedef|maks\\.?|cel|目标|最高|不超过|上限')}(?: price| is| of| at| de| von| di|:){0,2} ?(${NUMBER})(?= ?(?:/|per|each|por|pro|je|par|a|за|لكل|başına|za|[,.;)\\n]|$))(?! ?(?:%|days?|weeks?|pcs|kg|mm|cm))`,
  'giu',
);
const PRICED_IN = new RegExp(
  `(?:${anyOf('prices?(?: (?:are|to be|must be|quoted|should be))?|quot(?:e|ed|ation|ing)s?|offers?|bids?|precios?|cotiza\\p{L}*|preços?|cotação|prix|offres?|preise?|angebote?|цен[аыу]|предложени\\p{L}+|السعر|الأسعار|prezz[oi]|offert[ae]|fiyat\\p{L}*|teklif\\p{L}*|ceny?|currency|moneda|moeda|devise|währung|валюта|العملة|valuta')}) ?:?(?: (?:us|me))? ?(?:in|en|em|in|в|ب|w|:)? ?(${SIGN}|${anyOf(WORD)})`,
  'iu',
);

/** A limit without a currency, where the text names the one that prices are in. */
function otherwiseNamed(text: Text): Found<TargetPrice> | null {
  const currency = currencyOf(PRICED_IN.exec(text.plain)?.[1] ?? '');
  if (currency === null) return null;
  for (const match of text.plain.matchAll(LIMIT)) {
    const amount = parseNumber(match[1] ?? '', numberOptions(text.language));
    const end = match.index + match[0].length;
    const per = perOf(text.plain, match.index, end);
    if (!amount || (per === null && !/[.,]\d/.test(match[1] ?? ''))) continue;
    return foundAt(text, match.index, end, () => ({ amount, max: null, currency, per }), false);
  }
  return null;
}

/** `4块5` is four and a half. */
function withTenths(plain: string, end: number, amount: number | null): number | null {
  const tenths = plain[end - 1] === '块' ? /^[1-9](?!\d)/.exec(plain.slice(end, end + 2)) : null;
  return tenths && amount !== null ? Math.round(amount * 10 + Number(tenths[0])) / 10 : amount;
}

function perOf(plain: string, start: number, end: number): string | null {
  const after = plain.slice(end, end + 40).replace(/^( ?)لل/u, '$1/ ');
  const per = PER.exec(after);
  if (per) {
    const words = (per[1] ?? '').trim();
    const many = /^(1,?000|thousand|100) ?/.exec(words);
    const unit = unitOf(words.replace(/^(?:1,?000|thousand|100) ?/, ''))?.unit ?? null;
    return many && unit ? `${many[1]?.replace(',', '').replace('thousand', '1000')} ${unit}s` : unit;
  }
  if (PER_PIECE.test(after)) return 'piece';
  if (isGoods(PER_GOODS.exec(after)?.[1], plain)) return 'piece';
  if (EACH_AFTER.test(after)) return 'piece';
  const before = plain.slice(Math.max(0, start - 40), start);
  if (
    TOTAL.test(after) ||
    /(?<!\p{L})total(?: (?:max|budget|of|is|amount|price)){0,2}\.? ?:? ?$/iu.test(before)
  )
    return 'total';
  const ahead = PER_BEFORE.exec(before);
  if (ahead) return unitOf(ahead[1] ?? ahead[2] ?? '')?.unit ?? null;
  return EACH_BEFORE.test(before) ? 'piece' : null;
}

/** Whether the word, or its plural, stands elsewhere in the text as well: then it is what is bought. */
function isGoods(word: string | undefined, plain: string): boolean {
  if (!word || /^(?:month|year|week|day|container|shipment|order|lot)$/iu.test(word)) return false;
  const said = plain.toLowerCase().split(word.toLowerCase().replace(/s$/, '')).length - 1;
  return said > 1;
}

function currencyOf(words: string): string | null {
  const plain = words.trim();
  if (/^u\$s?$/i.test(plain)) return 'USD';
  if (/^rmb$/i.test(plain) || /^[¥]$/.test(plain)) return 'CNY';
  const byWord = CURRENCY_WORDS.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, 'iu').test(plain));
  return byWord?.[1] ?? parseCurrency(`${plain.toUpperCase()} 1`);
}

/** A decimal comma where the language writes one; three digits behind it stay a group only in whole amounts. */
function numberOptions(language: string): NumberOptions {
  return ['en', 'zh', 'ja', 'ko', 'ar'].includes(language) ? { dot: 'decimal' } : { comma: 'decimal' };
}

/** `Target price: 2.5`, without a currency. */
function bare(text: Text, start: number, end: number): Found<TargetPrice> | null {
  const match = new RegExp(`^\\D{0,12}(${NUMBER})`, 'u').exec(text.plain.slice(start, end));
  const amount = parseNumber(match?.[1] ?? '', numberOptions(text.language));
  if (!match || !amount) return null;
  const stop = start + match[0].length;
  const per = perOf(text.plain, start, stop);
  // `18 cents`, of which currency is not said.
  const minor = /^ ?(?:cents?|ct\.?|centavos|centimes|центов|копеек)(?!\p{L})/iu.test(
    text.plain.slice(stop, stop + 10),
  );
  const major = minor ? Math.round(amount * 100) / 10_000 : amount;
  return foundAt(text, start, stop, () => ({ amount: major, max: null, currency: null, per }), false);
}
