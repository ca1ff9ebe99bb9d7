/**
 * How a seller denies or forbids something himself, in folded text, by language. A denial in the first person ("we never
 * ask") excuses every offence; a forbidding one ("do not pay") only what nobody may be talked into, for "do not give less
 * than five stars" is the offence itself.
 */
export const WE_DENY: readonly string[] = [
  // en
  "(?:(?:we|i) (?:(?:do|will|would|can|are)(?: not|n't)|cannot|cant|dont|wont|(?:(?:would|will) )?never|neither) (?:(?:ever|also|be|going to) )?|never )(?:ask|request|want|demand|require|expect|use|using|offer|accept|take|handle|reply|answer|contact|communicate|chat|pay|reward|buy)[a-z]*",
  // es, pt
  'no (?:(?:le|les|te|os|se|lo|la) )?(?:ped|solicit|exig|quer|utiliz|us|acept|ofrec|atend|pretend|recib|cobr|trabaj|contact|respond|comunic|manej|pag|compr)[a-z]*(?:mos|mos de)|(?:nunca|jamas) (?:(?:le|les|te|os) )?(?:ped|solicit|exig|utiliz|us|acept|ofrec|contact|cobr)[a-z]*mos',
  '(?:nao|nunca|jamais) (?:(?:lhe|lhes|te|vos|o|a) )?(?:ped|solicit|exig|quer|utiliz|us|aceit|oferec|atend|pretend|receb|cobr|trabalh|contat|respond|comunic|pag|compr)[a-z]*mos',
  // fr
  "n(?:e |'| )(?:(?:vous|te|le|la|les) )?(?:demand|exige|sollicit|souhait|voul|utilis|accept|propos|communiqu|contact|repond|travaill|pren|encaiss|recev|pay|achet)[a-z]*ons (?:pas|jamais|ni|aucun[a-z]*|plus|nullement)",
  // de
  '(?:wir|ich) (?:bitten|verlangen|fordern|erwarten|wollen|mochten|nutzen|verwenden|akzeptieren|nehmen|bieten|kontaktieren|antworten|arbeiten|schreiben|zahlen|belohnen|kaufen) (?:(?:sie|dich|euch|ihnen|aber|daher|auch|hier|grundsatzlich|uber) )*(?:nicht|nie|niemals|kein[a-z]*|weder)|(?:bitten|verlangen|fordern|nutzen|verwenden|akzeptieren|bieten) wir (?:sie )?(?:nicht|nie|niemals|kein[a-z]*|weder)',
  // it
  '(?:non|mai) (?:(?:le|vi|ti|la|lo) )?(?:chied|richied|pretend|vogl|us|utilizz|accett|offr|rispond|contatt|comunich|lavor|ricev|pag|compr)[a-z]*(?:iamo|remo)(?: mai)?|non (?:le|vi|ti) (?:stiamo chiedendo|chiederemo)',
  // ru
  '(?:не|никогда не) (?:вас )?(?:прос|треб|ожида|использу|пользу|принима|предлага|обща|связыва|отвеча|работа|хот|вед|плат|покупа)[а-я]*(?:ем|им|емся|имся|м)(?: вас)?|не (?:буд|стан)ем (?:вас )?(?:просить|требовать|предлагать)',
  // pl
  '(?:nie|nigdy nie) (?:(?:panstwa|pana|pani|cie|was) )?(?:pros|wymaga|oczekuje|zada|chce|uzywa|korzysta|akceptuje|przyjmuje|oferuje|kontaktuje|odpowiada|komunikuje|placi|kupuje)[a-z]*my',
  // ar, he
  '(?:لا|لن|لم) (?:نطلب|نريد|نشترط|نستخدم|نقبل|نستقبل|نقدم|نعرض|نتواصل|نتعامل|نرد|ندفع|نشتري|اطلب)(?:\\s?منك\\p{L}*)?|لسنا نطلب',
  '(?:לא|איננו|אנו לא|לעולם לא|אף פעם לא) (?:מבקשים|נבקש|מבקש|מבקשת|דורשים|רוצים|מצפים|משתמשים|מקבלים|נקבל|מציעים|עובדים|עונים|מתקשרים|משלמים|קונים)',
  // zh
  '(?:从不|从来不|绝不|绝不会|不会|并不|并非|没有|不|未曾|从未)(?:会|是)?(?:向您|向你|要求|请求|让您|叫您|请您|想让|希望您|需要您|索要|使用|用|接受|收取|收(?!到)|提供)',
];

export const DO_NOT: readonly string[] = [
  "(?<!(?:we|i|they|if you) )(?:do not|don't|dont|never|need not|no need to) (?:ever )?(?:pay|send|transfer|wire|accept|agree|make|contact|call|write|message|add|use|cancel|confirm|click|share|deposit|move|reply)",
  '(?:no|nunca|jamas|evite) (?:(?:nos|lo|la|le|me|se) )?(?:pag|transf|envi|realic|realiz|hag|acept|escrib|contact|llam|anad|agreg|cancel|confirm|utilic|us|deposit|mand)[a-z]*',
  '(?:nao|nunca|jamais|evite) (?:(?:nos|o|a|lhe|me) )?(?:pag|transf|envi|realiz|fac|faz|aceit|escrev|contat|lig|adicion|cancel|confirm|utiliz|use|usar|deposit|mand)[a-z]*',
  "n(?:e |'| )(?:(?:nous|le|la|les) )?(?:pay|regl|vers|vir|envoy|effectu|fait|accept|ecriv|contact|appel|ajout|annul|confirm|utilis|transf)[a-z]*(?: (?:pas|jamais|rien|aucun[a-z]*))|ne (?:pas|jamais) [a-z]+",
  '(?:zahlen|uberweisen|bezahlen|senden|schicken|schreiben|kontaktieren|rufen|stornieren|bestatigen|leisten|nutzen|verwenden|tatigen|akzeptieren) sie (?:(?:bitte|uns|mich|daher|die|den|das|ihre|bestellung|geld) )*(?:nicht|nie|niemals|kein[a-z]*)|bitte (?:nicht|nie|niemals|kein[a-z]*)',
  '(?:non|mai) (?:(?:ci|lo|la|mi) )?(?:pagh|pag|bonific|invi|effettu|facc|fat|accett|scriv|contatt|chiam|aggiung|annull|conferm|utilizz|usi|trasfer|mand)[a-z]*',
  '(?:не|никогда не) (?:плат|оплачив|перевод|отправля|соглаша|пиш|звон|связыва|добавля|отменя|подтвержда|использу|дела|переч)[а-я]*',
  '(?:nie|nigdy nie) (?:plac|przelew|wysyl|wplac|pisz|dzwon|kontaktuj|dodaw|anuluj|potwierdz|uzyw|dokonuj|zgadz|rob)[a-z]*',
  '(?:لا|الا|عدم|تجنب|لا تقم ب\\p{L}*) ?(?:تدفع|تحول|ترسل|تقبل|تراسل|تتصل|تتواصل|تضف|تلغ|توكد|تستخدم|الدفع|تحويل|التحويل|الغاء|تاكيد)\\p{L}*',
  '(?:אל|נא לא) ת\\p{L}+|(?:אין|נא לא|אסור) ל\\p{L}+',
  '(?:请勿|切勿|请不要|不要|千万别|请别|别|勿|严禁|谨防|无需|不用|不必|不需要)',
];

/** In the languages whose verb ends the clause, behind what is denied. */
export const DENIED_AT_END =
  /(?:(?:m[iu]yor(?:uz|um)|m[ae]y(?:iz)|(?:[ae])mayiz|[ae]m[ei]yiz|mayacagiz|meyecegiz|degildir|yoktur|gerekmez|gerek yok)|(?:しておりません|していません|いたしません|致しません|しません|できません|おりません|ありません|ございません|いたしかねます|致しかねます|ません)|(?:지 ?않(?:습니다|아요|고 있습니다|으며|음)|(?:지|드리지|하지) ?(?:못합니다|않겠습니다)|없습니다|안 ?합니다|불가합니다))[.!\u3002 ]*$/;

export const FORBIDDEN_AT_END =
  /(?:m[ae]yin(?:iz)?|m[ae]menizi (?:rica ederiz|oneririz|rica ediyoruz)|ないでください|ないで下さい|なさらないで(?:ください)?|お控えください|ご遠慮ください|おやめください|ないようお願い(?:いた)?します|ないようにお願い(?:いた)?します|ないようご注意ください|지 ?(?:마세요|마십시오|말아 ?주세요|말아 ?주십시오|마시기 ?바랍니다|말아 ?주시기 ?바랍니다|않으시기 ?바랍니다))[.!\u3002 ]*$/;

/** Words by which a negated clause says the contrary, or sets a condition: "if you don't", "until", "why not", "don't forget". */
export const TURNED =
  /(?<![\p{L}])(?:if|unless|until|till|before|why|so|instead|but|because|otherwise|hesitate|forget|wait|miss|worry|mind|less|fewer|below|si|sino|salvo|hasta|antes|por que|asi que|olvid[a-z]*|dud[a-z]*|menos|se nao|a menos|ate|senao|so|esquec\p{L}*|hesit\p{L}*|sauf|avant|jusqu|pourquoi|donc|mais|oubli\p{L}*|moins|tant que|que si|wenn|falls|bis|bevor|warum|sondern|sonst|vergessen|zogern|weniger|unter|se|finche|prima|perche|quindi|esit\p{L}*|dimentic\p{L}*|meno|если|пока|до|почему|поэтому|иначе|забу\p{L}*|стесня\p{L}*|меньше|ниже|а|но|jesli|jezeli|dopoki|zanim|dlaczego|wiec|lecz|ale|wahaj\p{L}*|zapom\p{L}*|mniej|اذا|ان لم|حتى|قبل|لماذا|لذا|بل|لكن|الا اذا|تتردد\p{L}*|تنس\p{L}*|اقل|אם|עד|לפני|למה|אלא|לכן|תהסס\p{L}*|תשכח\p{L}*|פחות|eger|unutma\p{L}*|cekinme\p{L}*|once|kadar|ama|\p{L}+(?:mazsa\p{L}*|mezse\p{L}*|madan|meden|madikca|medikce|mayinca|meyince|saniz|rsaniz|rseniz))(?![\p{L}])|如果|除非|否则|直到|之前|为什么|何不|不然|而是|犹豫|即可|就可以|直接|忘|ないと|なければ|ないかぎり|限り|までは|場合|ので|忘れ|ご遠慮なく|低于|少于|지 ?않으면|으면|하면|시면|까지|전에는|어야|아야|해야|주저|망설|잊지/u;

/** Between a denial and an offence these begin something new: "we cannot ship please cancel". */
export const BEGUN_ANEW =
  /(?<!\p{L})(?:please|pls|only|just|and|then|por favor|solo|y|apenas|e|bitte|und|nur|merci|et|seulement|per favore|soltanto|пожалуиста|и|только|prosze|i|tylko|من فضلك|يرجى|فقط|בבקשה|אנא|רק)(?!\p{L})|只|聊|沟通|说话|改加/u;
