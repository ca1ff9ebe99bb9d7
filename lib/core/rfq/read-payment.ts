import type { Found, PaymentMethod, RequestedPayment } from './rfq';
import { anyOf, clauseEnd, foundAt, labelled, type Text } from './text';

const METHODS: readonly (readonly [PaymentMethod, string])[] = [
  [
    'tt',
    't/?t ?[二三四五六七八][二三四五六七八]|t/t|т/т|tt|telegraphic transfer|wire transfer|bank transfer|transferencia(?: bancaria)?|transferência(?: bancária)?|virement(?: bancaire)?|(?:bank)?überweisung|банковский перевод|банковским переводом|ب?تحويل بنكي|حوالة(?: بنكية)?|bonifico(?: bancario)?|havale|banka havalesi|przelew|bankoverschrijving|העברה בנקאית|振込|电汇|銀行送金|電信送金|송금',
  ],
  [
    'lc',
    'l/c|(?:l/c|lc) ?(?:即期|远期|\\d{2,3} ?天)|lc|dlc|sblc|d/lc|letters? of credit|carta de crédito|lettre de crédit|akkreditiv|crédit documentaire|аккредитив\\p{L}*|خطاب اعتماد|اعتماد مستندي|الاعتماد المستندي|lettera di credito|akreditif|akredytyw\\p{L}*|מכתב אשראי|אקרדיטיב|信用证|信用状|신용장',
  ],
  [
    'dp',
    'd/p|documents against payment|cash against documents|cad (?:at sight|payment|terms)|contra documentos|contre documents|gegen dokumente|vesaik mukabili|付款交单',
  ],
  ['da', 'd/a|documents against acceptance|承兑交单'],
  [
    'oa',
    'o/a|open account|net \\d{2,3}(?: days)?|oa \\d{2,3}(?: days)?|\\d{2,3} days? (?:open account|o/?a)|赊账|赊销|月结(?:\\d+天)?',
  ],
  ['trade-assurance', 'trade assurance|alibaba assurance|信保(?:订单)?|信用保障'],
  ['paypal', 'paypal|贝宝'],
  ['western-union', 'western union|moneygram|西联(?:汇款)?'],
  [
    'card',
    '(?:by|with|via) card|card payments?|credit cards?|carta di credito|tarjeta|cartão|כרטיס אשראי|visa|mastercard|tarjeta de crédito|cartão de crédito|carte bancaire|kreditkarte|信用卡',
  ],
  ['escrow', 'escrow'],
];
const METHOD = METHODS.map(([method, words]) => [method, new RegExp(anyOf(words), 'iu')] as const);
const ANY = new RegExp(anyOf(METHODS.map(([, words]) => words).join('|')), 'iu');
const PERCENT = /\d{1,3} ?%|%\d{1,3}/u;
/** Shares of the price paid at a time: no method named, yet terms of payment. */
const SHARES = new RegExp(
  `(?:${anyOf('见提单(?:复印件|副本)?|前払い|三七开?|二八开|[一二三四五]成定金|定金[一二三四五]成|al pedir|al ordenar|al confirmar|na encomenda|no pedido|à commande|bei auftrag\\p{L}*|siparişte|deposit|advance|down payment|upfront|prepayment|anticipo|adelanto|sinal|entrada|adiantado|antecipado|adiantamento|acompte|anzahlung|vorkasse|vorauskasse|предоплат\\p{L}*|аванс\\p{L}*|مقدم\\p{L}*|دفعة مقدمة|عربون|acconto|anticipato|anticipo|peşin(?:at)?|ön ödeme|kapora|zaliczk\\p{L}*|przedpłat\\p{L}*|aanbetaling|vooruitbetaling|מקדמה|on order|with order|all.ordine|à la commande|bei bestellung|al pedido|ao pedido|upfront|מראש|定金|预付(?:款)?|订金|前金|手付|선금|계약금')})`,
  'iu',
);
const BALANCE = anyOf(
  'balance|before shipment|remaining|rest|against (?:copy|b/?l|documents)|saldo|resto|restante|antes del embarque|solde|restbetrag|rest|vor versand|остат\\p{L}*|перед отгрузкой|و?(?:الباقي|المتبقي)|saldo|bakiye|kalan\\p{L}*|reszta|יתרה|on delivery|alla consegna|à la livraison|bei lieferung|a la entrega|przed wysyłką|发货前|尾款|余款|见提单|残金|出荷前|船積前|잔금',
);

/** The clause on payment, with the methods it names. */
export function readPayment(text: Text): Found<RequestedPayment> | null {
  const label = labelled(text, 'payment');
  if (label) {
    const end = Math.min(label.end, clauseEnd(text.plain, label.start, false));
    const found = asFound(text, label.start, ownParts(text.plain, label.start, end), true);
    if (found && !/^(?:n\/?a|tbd|any|flexible|negotiable)$/i.test(found.value.text)) return found;
  }
  return fromProse(text);
}

/** Ends the value of the label at the first comma that something else than payment follows. */
function ownParts(plain: string, start: number, end: number): number {
  const commas = [...plain.slice(start, end).matchAll(/,(?!\d)/g)].map(({ index }) => start + index);
  const stop = commas.find((comma, index) => {
    const part = plain.slice(comma + 1, commas[index + 1] ?? end);
    return !ANY.test(part) && !PERCENT.test(part) && !new RegExp(BALANCE, 'iu').test(part);
  });
  return stop ?? end;
}

/** From the first word on payment to the last one of its sentence. */
function fromProse(text: Text): Found<RequestedPayment> | null {
  for (const [start, end] of sentences(text.plain)) {
    const sentence = text.plain.slice(start, end);
    const hits = [...allOf(sentence, ANY), ...allOf(sentence, SHARES)].sort((a, b) => a[0] - b[0]);
    if (hits.length === 0) continue;
    const first = hits[0]?.[0] ?? 0;
    const stop =
      /, ?(?:shipment|delivery|shipping|sample)/iu.exec(sentence.slice(first))?.index ?? sentence.length;
    const last = Math.max(...hits.map(([from, to]) => (from > first + stop ? 0 : to)));
    const from = percentBefore(sentence, first);
    return asFound(text, start + from, start + tail(sentence, last), ANY.test(sentence));
  }
  return fromWord(text);
}

/** `payment 60 days after B/L`: what follows the word, where it is a time. */
const SAYS_WHEN = new RegExp(
  `${anyOf('payment(?: terms?)?|pay|pago|pagamento|paiement|règlement|zahlung|zahlbar|оплата|ödeme|الدفع|płatność|terms?|zahlungsziel|zahlungsbedingung\\p{L}*|תשלום|付款')}(?: is| term is| within| in| at| a| à| en| em)?[ :-]{1,3}(?=(?:net |netto )?\\d{1,3} ?${anyOf('days?|dd|gg|giorni|tage?n?|jours|días|dias|дней|gün|dni|ימים|jours|tage netto|يوم|يوما|天')}|\\d{2}/\\d{2}(?!/)|${anyOf('по факту|on delivery|upon (?:delivery|receipt)|cash|at sight|contado|à vista|comptant|bar|nakit|in contanti|наличными|نقدا|عند (?:الاستلام|التسليم|الطلب)|on arrival|before shipment|after (?:inspection|delivery)')})`,
  'iu',
);

function fromWord(text: Text): Found<RequestedPayment> | null {
  const match = SAYS_WHEN.exec(text.plain);
  if (!match) return null;
  const start = match.index + match[0].length;
  const clause = clauseEnd(text.plain, start, true);
  const end = /^ ?d\.f\./.test(text.plain.slice(clause - 2, clause + 4)) ? clause + 3 : clause;
  return asFound(text, start, Math.min(end, start + 80), false);
}

/** A percentage right before the first word: `30% deposit`. */
function percentBefore(sentence: string, at: number): number {
  const match =
    /\d{1,3} ?%[^.,;\n%]{0,15}$|%\d{1,3} ?$|\d{2}\/\d{2} ?$|(?:(?:irrevocable|confirmed|безотзывн\p{L}*|不可撤销的?) )+$/iu.exec(
      sentence.slice(Math.max(0, at - 40), at),
    );
  return match ? Math.max(0, at - 40) + match.index : at;
}

/** On to shares, `at sight` and days that follow. */
function tail(sentence: string, from: number): number {
  let end = from;
  const more = new RegExp(
    `^(?:(?!, ?(?:ship|deliver|send|quality|sample))[^.;\\n]){0,25}?(?:%\\d{1,3}(?: [\\p{L}/']+){0,3}|\\d{1,3} ?%(?: ?[\\p{L}/']+){0,6}|at sight|a la vista|à vista|à vue|bei sicht|по предъявлении|عند الاطلاع|a vista|görüldüğünde|即期|远期|a \\d{2,3} (?:giorni|días|dias|gg)(?: data (?:B/L|fattura)| fecha (?:de )?B/L)?|à \\d{2,3} jours(?: (?:date )?B/?L| fin de mois)?|\\d{2,3} Tage|\\d{2,3} дней|\\d{2,3} dias|\\d{2,3} days?(?: after \\p{L}+| from \\p{L}+)?|in advance|in anticipo|\\d{1,2}/\\d{1,2}|${BALANCE}(?: (?:before|prior to|against|after|upon|on|at|vor|bei|contra|avant|перед|при|قبل)(?: [\\p{L}/]+){1,3})?)`,
    'iu',
  );
  for (let round = 0; round < 6; round += 1) {
    const match = more.exec(sentence.slice(end));
    if (!match) break;
    end += match[0].length;
  }
  return end;
}

function sentences(plain: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of plain.matchAll(/[;\n!?]|\.(?=\s|$)/g)) {
    parts.push([from, match.index]);
    from = match.index + 1;
  }
  return [...parts, [from, plain.length]];
}

function allOf(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(new RegExp(pattern.source, 'giu'))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function asFound(text: Text, start: number, end: number, sure: boolean): Found<RequestedPayment> | null {
  return foundAt(
    text,
    start,
    end,
    (words) => ({
      text: words,
      methods: METHOD.filter(([, pattern]) => pattern.test(words)).map(([method]) => method),
    }),
    sure,
  );
}
