import type { IsoDate } from '../origin';
import { DATE, LOOSE, MONTH_YEAR, MONTHS, WORDED } from './deadline-words';
import type { Deadline, Found } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:days?|días?|dias?|jours?|tage?n?|дн(?:ей|я)|день|يوما?ً?|أيام|ايام|giorn[io]|gün|dni|dagen|ימים|יום|天|日|일)/iu,
    1,
  ],
  [
    /^(?:weeks?|semanas?|semaines?|wochen?|недел[ьюи]|أسابيع|أسبوع|settiman[ae]|hafta|tygodni\p{L}*|weken|שבוע(?:ות)?|周|週間?|星期|주)/iu,
    7,
  ],
];
const SPAN_UNIT = anyOf(
  'days?|días?(?: hábiles)?|dias?(?: úteis)?|jours?|tage?n?|дн(?:ей|я)|день|يوم(?:ا|ًا|اً)?|أيام|ايام|giorn[io]|gün|dni|dagen|weeks?|semanas?|semaines?|wochen?|недел[ьюи]|أسابيع|أسبوع|settiman[ae]|hafta|tygodni\\p{L}*|weken|months?|mes(?:es)?|mois|monate?n?|месяц(?:а|ев)?|شهر|أشهر|mes[ei]|ay|miesi[aą]c\\p{L}*|ימים|ימי עסקים|שבועות|חודש(?:ים)?|maanden|(?:个)?(?:工作)?[天日周]|个?星期|个?月(?:内|以内)|週間|일|주',
);
const WITHIN = new RegExp(
  `(?:${anyOf("within|in|max\\.?|maximum|not later than|no later than|en|dentro de|en un plazo de|em até|em|dans|sous|d'ici|innerhalb(?: von)?|binnen|in|в течение|через|за|до|خلال|في غضون|entro|içinde|w ciągu|תוך|w terminie|binnen|lead time(?: of)?|delivery(?: time)?(?: of| is|:)?|lieferzeit(?: von)?:?")} )?(?:the next )?(\\d{1,3}|${WORDED})(?: ?- ?\\d{1,3}| to \\d{1,3})?[ -]?(?:working |business |calendar |рабочих |календарных )?(${SPAN_UNIT})(?: ?(?:内|以内|içinde|after \\p{L}+|from \\p{L}+(?: \\p{L}+)?))?`,
  'giu',
);

const CUE_QUOTE =
  /(?:tender|clos(?:es|ing)|revert|get back|rückmeldung|respuesta|resposta|retour|answer|answers?|antwort|risposta|réponse|remett|remis|ответ|tarjous|الرد|للعروض|תשובה|הצעות|ofert|quot|offer|bid|proposal|reply|respon|submit|cotiza|propuesta|oferta|orçamento|proposta|devis|offre|angebot|предложени|КП|عرض|preventiv|offert|teklif|ofert|报价|回复|截止|見積|견적)/iu;
const CUE_DELIVERY =
  /(?:loading|load by|yükleme|верш|загрузк|cargamento|carregamento|verladung|caricare|załadun|verschiff|embarque|expédi|(?<!\p{L})ET[AD](?!\p{L})|délai|plazo|prazo|срок|frist|مدة|termin|deliver|ship|arriv|need|receiv|lead time|production|require|in our warehouse|on site|entreg|recib|receb|livr|liefer|versand|поставк|отгрузк|доставк|нужн|تسليم|توصيل|شحن|consegn|spedi|teslim|sevk|dostaw|lever|אספקה|משלוח|לקבל|מסירה|dostaw|realizacj|wysył|voraussetz|da sein|ware|goods|לפני|交货|交付|发货|到货|交期|納|納入|납기|배송)/iu;
const NOT_A_DEADLINE =
  /(?:payment|net|(?<!\p{L})o\/?a(?!\p{L})|open account|d\/[ap]|l\/?c|credit|warranty|valid|after b\/?l|guarantee|garant|гарант|付款|质保|保修|shelf life|founded|since|established|trial|battery|return|оплат|отсрочк|zahl|pago|paiement|pagamento|ödeme|الدفع)[^\n.;,]{0,30}$/iu;
const BY = new RegExp(
  anyOf(
    "by|before|avant|antes de|до|内|until|till|no later than|not later than|latest|deadline|due|closing|antes del?|hasta el?|para el|até|ate|antes de|avant le|d'ici le|au plus tard le|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|vor dem|до|не позднее|к|قبل|بحلول|حتى|موعد أقصاه|entro(?: il)?|prima del|kadar|önce|do|przed|voor|vóór|uiterlijk|עד|לפני|nie później niż|najpóźniej|termin|till|within|closes|latest|mi-|no máximo|al più tardi|au plus tard|آخر موعد|最晚|截止|之前|前|まで|까지|필요|termin|scadenza",
  ),
  'iu',
);

const WITH_BY = /(?:kadar|önce|eod|cob|close of|end of (?:day|business))/iu;

/** Until when: a date, a span counted from the day of posting, or the words where neither gives a full date. */
export function readDeadline(text: Text): Found<Deadline> | null {
  const label = labelled(text, 'deadline');
  if (label) {
    const found = dates(text, label.start, label.end)[0] ?? spans(text, label.start, label.end, true)[0];
    const words = text.plain.slice(label.from, label.end);
    if (found) return build(text, found, aim(words) ?? null, true);
  }
  const all = [...dates(text, 0, text.plain.length), ...spans(text, 0, text.plain.length, false)].filter(
    ({ start }) => !NOT_A_DEADLINE.test(text.plain.slice(Math.max(0, start - 40), start)),
  );
  const scored = all.flatMap((hit) => {
    const around = text.plain.slice(Math.max(0, hit.start - 70), hit.end + 30).replace(/\n/g, ' ');
    const near =
      text.plain.slice(Math.max(0, hit.start - 25), hit.start) + text.plain.slice(hit.end, hit.end + 10);
    const of = aim(text.plain.slice(Math.max(0, hit.start - 60), hit.start)) ?? aim(around);
    const by =
      BY.test(near) ||
      WITH_BY.test(text.plain.slice(hit.start, hit.end)) ||
      /[前内]$|まで|까지|以内|이전/u.test(text.plain.slice(hit.start, hit.end));
    return of !== null || by ? [{ hit, of, by }] : [];
  });
  const best = scored.find(({ of }) => of === 'delivery') ?? scored[0];
  return best ? build(text, best.hit, best.of, best.of !== null) : null;
}

interface Hit {
  start: number;
  end: number;
  date: IsoDate | null;
  sure: boolean;
}

function aim(words: string): Deadline['of'] {
  const last = (pattern: RegExp) => {
    const all = [...words.matchAll(new RegExp(pattern.source, 'giu'))];
    return all.at(-1)?.index ?? -1;
  };
  const [quote, delivery] = [last(CUE_QUOTE), last(CUE_DELIVERY)];
  if (quote < 0 && delivery < 0) return null;
  return quote > delivery ? 'quote' : 'delivery';
}

function build(text: Text, hit: Hit, of: Deadline['of'], sure: boolean): Found<Deadline> | null {
  return foundAt(
    text,
    hit.start,
    hit.end,
    (words) => ({ date: hit.date, text: words, of }),
    sure && hit.sure,
  );
}

function dates(text: Text, from: number, to: number): Hit[] {
  const stretch = text.plain.slice(from, to);
  const whole = [...stretch.matchAll(DATE)].map((match) => {
    const { date, sure } = dateOf(match, text);
    return { start: from + match.index, end: from + match.index + match[0].length, date, sure };
  });
  if (whole.length > 0) return whole;
  const months = [...stretch.matchAll(MONTH_YEAR)];
  return (months.length > 0 ? months : [...stretch.matchAll(LOOSE)]).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    date: null,
    sure: true,
  }));
}

function dateOf(
  match: RegExpMatchArray,
  { language, postedOn }: Text,
): { date: IsoDate | null; sure: boolean } {
  const [, y1, m1, d1, a, b, y2, day3, month3, y3, month4, day4, y4, m5, d5] = match;
  const number = (words: string | undefined) => Number(words ?? 0);
  if (y1) return { date: iso(number(y1), number(m1), number(d1)), sure: true };
  if (y2) {
    const [first, second] = [number(a), number(b)];
    if (first > 12) return { date: iso(number(y2), second, first), sure: true };
    if (second > 12) return { date: iso(number(y2), first, second), sure: true };
    // 03/04 is two days in English; elsewhere the day comes first.
    if (language === 'en' && first !== second && match[0].includes('/')) return { date: null, sure: false };
    return { date: iso(number(y2), second, first), sure: language !== 'en' || first === second };
  }
  const month = month3 ?? month4;
  const [m, d, y] = month
    ? [monthOf(month), number(day3 ?? day4), y3 ?? y4]
    : [number(m5), number(d5), undefined];
  if (y) return { date: iso(number(y), m, d), sure: true };
  return { date: nextDate(m, d, postedOn), sure: true };
}

/** The next such day on or after the day of posting. */
function nextDate(month: number, day: number, postedOn: IsoDate | null): IsoDate | null {
  if (postedOn === null) return null;
  const year = Number(postedOn.slice(0, 4));
  const here = iso(year, month, day);
  return here !== null && here >= postedOn ? here : iso(year + 1, month, day);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(name)) + 1;
}

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function spans(text: Text, from: number, to: number, labelledValue: boolean): Hit[] {
  return [...text.plain.slice(from, to).matchAll(WITHIN)].flatMap((match): Hit[] => {
    const worded = !/^\d/.test(match[1] ?? '');
    const count = worded ? 0 : Number(match[1]);
    const unit = match[2] ?? '';
    const range = worded || /\d(?: ?- ?| to )\d/.test(match[0]);
    if (
      worded &&
      !/ /.test(
        match[0]
          .trim()
          .replace(match[1] ?? '', '')
          .trim(),
      ) &&
      !new RegExp(`^${WORDED} `, 'iu').test(match[0].trim())
    )
      return [];
    if (!labelledValue && !/^(?:\p{L}|l')/u.test(match[0]) && !/[内içinde]$/u.test(match[0]) && count < 3)
      return [];
    const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit.replace(/^个?(?:工作)?/u, '')))?.[1];
    const working = /working|business|hábiles|úteis|рабочих|工作/iu.test(match[0]);
    const known = text.postedOn !== null && !range && !working;
    const date = known ? later(text.postedOn ?? '', count, days ?? null) : null;
    return [{ start: from + match.index, end: from + match.index + match[0].length, date, sure: true }];
  });
}

/** `count` times `days` later; by calendar months where the unit is a month. */
function later(date: IsoDate, count: number, days: number | null): IsoDate {
  const from = new Date(`${date}T00:00:00Z`);
  if (days !== null) from.setUTCDate(from.getUTCDate() + count * days);
  else {
    const day = from.getUTCDate();
    from.setUTCMonth(from.getUTCMonth() + count, 1);
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
    from.setUTCDate(Math.min(day, last));
  }
  return from.toISOString().slice(0, 10);
}
