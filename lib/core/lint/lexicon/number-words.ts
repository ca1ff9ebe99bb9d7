/**
 * Words for numbers below a thousand of one language, entries between `|`, as anybody writes them: one digit, two
 * digits, the full tens, hundreds, and `hundred`, which follows a digit.
 */
export interface NumberWords {
  ones: string;
  teens?: string;
  tens?: string;
  hundreds?: string;
  hundred?: string;
}

/** Languages whose words stand apart; Chinese, Japanese and Korean digits run together. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    ones: 'zero|oh|o|nought|nil|one|two|three|four|five|six|seven|eight|nine|niner',
    teens: 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
    tens: 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety',
    hundred: 'hundred',
  },
  es: {
    ones: 'cero|uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
    teens:
      'diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve',
    tens: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    hundreds:
      'cien|ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
  },
  'pt-BR': {
    ones: 'zero|um|uma|dois|duas|três|quatro|cinco|seis|meia|sete|oito|nove',
    teens: 'dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezessete|dezoito|dezenove',
    tens: 'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
    hundreds:
      'cem|cento|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos',
  },
  fr: {
    ones: 'zéro|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf',
    teens: 'dix|onze|douze|treize|quatorze|quinze|seize',
    tens: 'vingt|vingts|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante',
    hundred: 'cent|cents',
  },
  de: {
    ones: 'null|eins|ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun',
    teens: 'zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
    tens: 'zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig',
    hundreds:
      'hundert|einhundert|zweihundert|dreihundert|vierhundert|fünfhundert|sechshundert|siebenhundert|achthundert|neunhundert',
  },
  it: {
    ones: 'zero|uno|una|un|due|tre|quattro|cinque|sei|sette|otto|nove',
    teens: 'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
    tens: 'venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta',
    hundreds: 'cento|duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento',
  },
  pl: {
    ones: 'zero|jeden|jedynka|dwa|dwójka|trzy|trójka|cztery|czwórka|pięć|piątka|sześć|szóstka|siedem|siódemka|osiem|ósemka|dziewięć|dziewiątka',
    teens:
      'dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście',
    tens: 'dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt',
    hundreds: 'sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset',
  },
  ru: {
    ones: 'ноль|нуль|один|одна|раз|два|две|три|четыре|пять|шесть|семь|восемь|девять',
    teens:
      'десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать',
    tens: 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто',
    hundreds: 'сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот',
  },
  tr: {
    ones: 'sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz',
    tens: 'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan',
    hundred: 'yüz',
  },
  ar: {
    ones: 'صفر|واحد|واحدة|اثنان|اثنين|إثنان|اثنتان|ثنين|اتنين|ثلاثة|ثلاث|تلاتة|أربعة|اربع|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|ثمان|تمانية|تسعة|تسع',
    teens: 'عشرة|عشر',
    tens: 'عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين',
    hundreds:
      'مئة|مائة|ميتين|مئتين|ثلاثمئة|ثلاثمائة|أربعمئة|أربعمائة|خمسمئة|خمسمائة|ستمئة|ستمائة|سبعمئة|سبعمائة|ثمانمئة|ثمانمائة|تسعمئة|تسعمائة',
  },
  he: {
    ones: 'אפס|אחת|אחד|שתיים|שתים|שניים|שנים|שלוש|שלושה|ארבע|ארבעה|חמש|חמישה|שש|שישה|שבע|שבעה|שמונה|תשע|תשעה',
    teens: 'עשר|עשרה',
    tens: 'עשרים|שלושים|ארבעים|חמישים|שישים|ששים|שבעים|שמונים|תשעים',
    hundreds: 'מאה|מאתיים|מאות',
  },
};

/** What may stand between the digits somebody dictates, and how often the next one then counts. */
export const SPOKEN_BETWEEN: Readonly<Record<string, number>> = Object.fromEntries([
  ...'and|then|plus|dash|space|hyphen|again|und|dann|nochmal|plus|minus|bindestrich|et|puis|tiret|y|luego|guion|e|poi|trattino|depois|traco|hifen|i|potem|myslnik|kreska|и|потом|затем|тире|дефис|плюс|ve|sonra|tire|arti|و|ثم|شرطه|زائد|ואז|מקף|פלוס'
    .split('|')
    .map((word) => [word, 1]),
  ...'double|doppel|doppelt|doppio|doble|duplo|dupla|podwojne|podwojny|дважды|cift|دبل|כפול'
    .split('|')
    .map((word) => [word, 2]),
  ...'triple|treble|dreifach|triplo|tripla|potrojne|трижды'.split('|').map((word) => [word, 3]),
]);
