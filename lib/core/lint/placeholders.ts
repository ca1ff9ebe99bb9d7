import type { Mark } from './groups';

const NOUNS =
  'name|first ?name|last ?name|customer|buyer|client|order|number|no|id|date|tracking|product|item|amount|link|address|company|shop|store|seller|price|quantity|carrier|country|city|your|insert|xx+|nombre|apellido|pedido|numero|fecha|producto|cliente|importe|direccion|enlace|nom|prenom|commande|montant|adresse|lien|produit|datum|bestellnummer|bestellung|kunde|kundenname|produkt|betrag|vorname|nachname|nome|ordine|data|prodotto|importo|indirizzo|produto|valor|endereco|imie|nazwisko|zamowienie|zamowienia|kwota|klient|имя|заказ|заказа|номер|дата|товар|сумма|адрес|покупатель|клиент|isim|ad|adi|siparis|numara|tarih|urun|tutar|musteri|الاسم|اسم|رقم|الطلب|التاريخ|العميل|المنتج|المبلغ|שם|הזמנה|מספר|תאריך|לקוח|מוצר|お名前|名前|氏名|お客様名|注文番号|日付|金額|商品名|会社名|이름|고객명|고객|주문번호|날짜|상품명|금액|성함|姓名|名字|订单号|日期|金额|客户|客户姓名|买家|产品|单号|公司名|名称|店铺名';
const NOUN = new RegExp(`(?:^|[ _.:-])(?:${NOUNS})(?:$|[ _.:#-])`, 'i');
const JUST_NAME =
  /【\s*(?:(?:客户|买家|您的|你的|收件人)?(?:姓名|名字|昵称)|买家|客户|客户名|(?:快递|物流|运|订|追踪|跟踪)?单号|订单号码?|运单号码?|快递公司|物流公司|日期|时间|发货日期|金额|数量|价格|型号|产品|产品名称?|商品名称?|店铺名?称?|公司名称?|地址|链接|请?(?:填写|填入|输入|插入)[^【】\n]{0,10}|xx+|お名前|氏名|お客様名|ご?注文番号|追跡番号|商品名|日付|金額|会社名|店舗名|이름|고객명|성함|주문 ?번호|송장 ?번호|운송장 ?번호|상품명|날짜|금액)\s*】/gi;

const PATTERNS: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}/g,
  /\$?\{[\p{L}_][\p{L}\p{N}_. -]{0,40}\}/gu,
  // A key with the two signs on it is named in quotation marks.
  /(?<![「『"“„«'‘`][ \u00a0]?)\{\s*\}/g,
  /(?<![\w%])%[A-Za-z_]{2,30}%/g,
  /(?<![\w%])%[sd](?![\w%])/g,
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])[xX]{3,}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/gu,
  /_{3,}/g,
  /\{\d{1,2}\}|<%=?[^%\n]{0,80}%>|\[\[[^[\]\n]{1,60}\]\]/g,
  /(?<![\p{L}\p{N}#@$])([#@$]{1,2})(?=[\p{L}_]{3,30}\1)[\p{L}_]{3,30}\1(?![\p{L}\p{N}])/gu,
  /(?<=(?:Dear|Hello|Hi|Mr\.?|Mrs\.?|Ms\.?|Herr|Frau|Hallo|Bonjour|Madame|Monsieur|Hola|Estimad[oa]|Olá|Ciao|Gentile|Merhaba|Sayın|Witam|Pan[ie]?)\s)(?:[xX]{2}|\*{2,}|\.{3,}|…|null|None|nil|NULL|NAME|name)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[xX*]{1,3}|某某?)(?=\s?(?:先生|女士|小姐|様|さん|님|经理|老师))/gu,
  /(?<!p{L})(?:YYYY|DD)[-/.](?:MM|M)(?:[-/.](?:DD|YYYY|YY))?(?![p{L}p{N}])/g,
  /\((?:insert|your name|customer name|order number|date here|name here|fill in)[^()\n]{0,40}\)/gi,
  /[〇○●◯△□]{2,}(?=様|さん|님|先生|女士)/g,
  /\[object Object\]|(?<![\p{L}\p{N}])(?:undefined|NaN)(?![\p{L}\p{N}])/gu,
  /lorem ipsum/gi,
  /(?<![\p{L}\p{N}])(?:TBD|TODO)(?![\p{L}\p{N}])/gu,
  JUST_NAME,
];
const BRACKETED = /[[<［＜]\s*([^[\]<>［］＜＞\n]{1,40}?)\s*[\]>］＞]/g;

/** Placeholders that nobody filled in, in the original text (case matters here). */
export function findPlaceholders(text: string): Mark[] {
  const marks: Mark[] = [];
  const add = (from: number, words: string) => {
    const to = from + words.length;
    if (!marks.some((mark) => mark.from < to && from < mark.to))
      marks.push({ group: 'placeholder', from, to });
  };
  for (const pattern of PATTERNS) for (const match of text.matchAll(pattern)) add(match.index, match[0]);
  for (const match of text.matchAll(BRACKETED)) {
    if (isPlaceholder(match[1] ?? '')) add(match.index, match[0]);
  }
  return marks;
}

/** `[customer name]` and `<ORDER_ID>`, not `[OK]` or `<br>`. */
function isPlaceholder(inner: string): boolean {
  if (/^important$/i.test(inner) || /\d{3,}/.test(inner)) return false;
  const plain = inner
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Łł]/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFC');
  return NOUN.test(plain) || /^[A-Za-z]+_[A-Za-z_]+$/.test(inner) || /\.{3}|…/.test(inner);
}
