import { anyOf } from './text';

/** Names of the months, January first; patterns. */
export const MONTHS = [
  'jan(?:uary|\\.)?|enero|ene\\.?|janeiro|janvier|janv\\.?|januar|jänner|январ[ья]|янв\\.?|يناير|gennaio|gen\\.?|ocak|stycznia|januari|كانون الثاني|ינואר|январе|styczeń|styczniu',
  'feb(?:ruary|\\.)?|febrero|fevereiro|fev\\.?|février|févr\\.?|februar|феврал[ья]|فبراير|febbraio|şubat|lutego|februari|شباط|פברואר|феврале|luty|lutym',
  'mar(?:ch|\\.)?|marzo|março|mars|märz|марта?|مارس|mart|marca|maart|آذار|מרץ|מרס|марте|marzec|marcu',
  'apr(?:il|\\.)?|abril|abr\\.?|avril|апрел[ья]|أبريل|ابريل|aprile|nisan|kwietnia|نيسان|אפריל|апреле|kwiecień|kwietniu',
  'may|mayo|maio|mai|ма[йя]|مايو|maggio|mayıs|maja|mei|أيار|מאי|мае|maj|maju',
  'june?|jun\\.?|junio|junho|juin|juni|июн[ья]|يونيو|giugno|haziran|czerwca|حزيران|יוני|июне|czerwiec|czerwcu',
  'july?|jul\\.?|julio|julho|juillet|juli|июл[ья]|يوليو|luglio|temmuz|lipca|تموز|יולי|июле|lipiec|lipcu',
  'aug(?:ust|\\.)?|agosto|août|августа?|أغسطس|ağustos|sierpnia|augustus|آب|אוגוסט|августе|sierpień|sierpniu',
  'sept?(?:ember|\\.)?|septiembre|setembro|septembre|сентябр[ья]|سبتمبر|settembre|eylül|września|أيلول|ספטמבר|сентябре|wrzesień|wrześniu',
  'oct(?:ober|\\.)?|octubre|outubro|octobre|oktober|октябр[ья]|أكتوبر|ottobre|ekim|października|تشرين الأول|אוקטובר|октябре|październik|październiku',
  'nov(?:ember|\\.)?|noviembre|novembro|novembre|ноябр[ья]|نوفمبر|kasım|listopada|تشرين الثاني|נובמבר|ноябре|listopad|listopadzie',
  'dec(?:ember|\\.)?|diciembre|dezembro|décembre|dezember|декабр[ья]|ديسمبر|dicembre|aralık|grudnia|كانون الأول|דצמבר|декабре|grudzień|grudniu',
] as const;
const MONTH = anyOf(MONTHS.join('|'));
const DAY_MONTH = `(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?,?[ -]?(?:of |de |)(${MONTH})(?:,?(?: of| de)?[ -]?(20\\d\\d))?`;
const MONTH_DAY = `(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`;
export const DATE = new RegExp(
  [
    '(?<![\\d-])(20\\d\\d)[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})日?(?!\\d)',
    '(?<![\\d.-])(\\d{1,2})[./-](\\d{1,2})[./-](20\\d\\d)(?!\\d)',
    DAY_MONTH,
    MONTH_DAY,
    '(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号일]',
  ].join('|'),
  'giu',
);
export const MONTH_YEAR = new RegExp(
  `(?:(?:end|mid|middle|beginning|early|late|finales|fin|fine|ende|anfang|mitte|конц[аеу]|начал[аеу]|نهاية|fim)(?: of| de| di)? )?(${MONTH}),?(?: de| of)? (20\\d\\d)`,
  'giu',
);

/** A part of a month, a week of the year or a feast: words that are no date. */
const FEAST =
  "(?:dia das m[aã]es|dia dos pais|dia de la madre|día de la madre|día del padre|mother'?s day|father'?s day|muttertag|fête des mères|festa della mamma|anneler günü|black friday|singles'? day|labou?r day|independence day|golden week|nowruz|новруз\\p{L}*|8 марта|dzień matki)|(?:this |next |coming )?weekend|christmas|x-?mas|easter|thanksgiving|black friday|halloween|new year(?: ?'s)?(?: eve)?|chinese new year|CNY holidays?|ramadan|eid(?: al[- ]\\p{L}+)?|diwali|valentine'?s?(?: day)?|back[- ]to[- ]school|summer season|winter season|navidad|reyes|semana santa|natal|páscoa|carnaval|noël|pâques|la rentrée|weihnachten|ostern|нового года|новому году|рождества|ramazan|bayram|yılbaşı|рамадана|رمضان|العيد|natale|pasqua|春节|过年|圣诞节?|国庆节?|双十一|元旦";
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag|понедельник\\p{L}*|вторник\\p{L}*|сред[ыу]|четверг\\p{L}*|пятниц\\p{L}+|lunedì|martedì|mercoledì|giovedì|venerdì|poniedział\\p{L}+|wtor\\p{L}+|środ\\p{L}|czwart\\p{L}+|piąt\\p{L}+)(?!\\p{L})';
export const LOOSE = new RegExp(
  [
    `(?:the )?${anyOf('(?:first|second) (?:half|week)|(?:primera|segunda) (?:mitad|quincena|semana)|(?:primeira|segunda) (?:metade|quinzena|semana)|(?:première|deuxième) (?:moitié|quinzaine|semaine)|(?:erste|zweite) (?:hälfte|woche)|перв\\p{L}+ половин\\p{L}+|втор\\p{L}+ половин\\p{L}+|(?:prima|seconda) (?:metà|settimana)|end|mid|middle|beginning|start|early|late|finales|mediados|principios|fin|mi|début|fine|metà|inizio|ende|anfang|mitte|конца|конец|середин\\p{L}+|начал[аеуо]|نهاية|أواخر|منتصف|بداية|koniec|końca|końcem|połow[ay]|początk\\p{L}+|סוף|אמצע|תחילת|fim|final|meados|início')}(?: (?:of|de|di|do|da|des))?[ -](?:the )?${MONTH}(?! ?\\d)(?:'?nun)?`,
    `(?<!\\p{L})(?:mid|mi|mitte|metà|mediados|meados)[- ](?:de |di |d')?${MONTH}(?! ?\\d)`,
    `(?<=${anyOf('before|by|until|till|in|within|during|early|late|antes de|para|en|em|até|avant|en|pour|courant|bis|vor|im|до|к|в|قبل|في|خلال|entro|a|w|do|przed|עד|ב|לפני')} )${MONTH}(?! ?\\d|\\p{L})`,
    `(?<!\\p{L})(?:ב|עד |לפני )${MONTH}(?! ?\\d|\\p{L})`,
    '(?:20\\d\\d ?년 ?)?\\d{1,2}월 ?(?:초|중순|말|하순|상순)',
    '(?<!月)(?<!\\d)\\d{1,2}(?:号|日)(?:之?前)',
    '(?:ご?注文後|발주 ?후|주문 ?후) ?\\d{1,3} ?(?:日|일|週間|주)(?:以内|이내)?',
    '(?<!\\d)\\d{1,3} ?(?:个)?(?:工作日|天|周|星期|个月)(?:之?内|以内)',
    `${anyOf('(?:(?:calendar )?week|wk|KW|kalenderwoche|semaine|semana|settimana|неделя|hafta)')}\\.? ?\\d{1,2}(?: ?(?:/|of|,) ?20\\d\\d)?(?!\\d)`,
    `(?<=${anyOf("before|by|until|for|till|in time for|antes de|antes de(?: la)?|para|ate|até(?: o)?|antes do|avant|pour|d'ici|bis|vor|до|к|قبل|entro|prima di|önce|ramazandan")} )(?:the )?${anyOf(FEAST)}(?: 20\\d\\d)?`,
    `(?<!\\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta)(?:-feira)?,? (?:den |le |il |the )?\\d{1,2}[./-]\\d{1,2}\\.?(?!\\d)`,
    `(?<=${anyOf('before|by|until|till|bis(?: zum)?|do|до|до|к|entro(?: il)?|antes del?|hasta el|até|avant le|deadline:?|latest|kadar|עד|לפני')} )(?:the )?\\d{1,2}[./-]\\d{1,2}\\.?(?![\\d/.-]*\\d)(?! ?(?:%|usd|eur|mm|cm|kg|pcs))`,
    `(?:春节|过年|圣诞节?|国庆节?|双十一|元旦)(?:之?前)`,
    `${MONTH}(?:'?(?:dan|den|tan|ten)) önce|${MONTH} (?:sonuna?|ortasına?|başına?|sonu|ortası|başı)(?: kadar)?`,
    `(?:20\\d\\d ?年 ?)?(?:\\d{1,2}|本|下(?:个)?) ?月(?:底|中旬?|初|末|份)?(?:之?前|まで)?(?!\\d|内|以内| ?\\d{1,2} ?[日号])|年底前?`,
    `(?<=${anyOf('by|before|until|till|latest|bis|до|до|antes del?|para el|até|avant|entro|do|eod|cob')} )(?:EOD |COB |end of (?:day|business) |next |this |coming )?${WEEKDAY}(?! ?\\d)|(?:EOD|COB|end of (?:day|business)) (?:on |this |next )?${WEEKDAY}`,
    `(?:this|next) (?:week|month)|(?:end|close) of (?:the |this |next )?(?:week|month|year|quarter)|Q[1-4](?: 20\\d\\d)?|(?:fin|finales) de(?:l)? (?:mes|año)|fim do (?:mês|ano)|fin (?:du mois|d'année)|ende des (?:monats|jahres)|monatsende|jahresende|конца (?:месяца|года)|نهاية (?:الشهر|العام|السنة)|fine (?:mese|anno)|ay sonu(?:na)?|yıl sonu(?:na)?`,
  ].join('|'),
  'giu',
);
export const WORDED =
  '(?:one|two|three|four|five|six|eight|ten|a|dos|tres|cuatro|duas|dois|três|quatro|deux|trois|quatre|zwei|drei|vier|sechs|due|tre|quattro|две|два|три|четыре|iki|üç|dört|أسبوعين|شهرين)';
