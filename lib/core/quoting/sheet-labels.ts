/** Words of a printed quotation: English, Chinese. Both are set for print, whatever the language of the interface. */
export const SHEET_LABELS = {
  proforma: ['PROFORMA INVOICE', '形式发票'],
  quotation: ['QUOTATION', '报价单'],
  seller: ['Seller', '卖方'],
  buyer: ['Buyer', '买方'],
  number: ['No.', '编号'],
  revision: ['Revision', '版次'],
  date: ['Date', '日期'],
  validUntil: ['Valid until', '有效期至'],
  item: ['Description of goods', '品名及规格'],
  model: ['Model', '型号'],
  quantity: ['Quantity', '数量'],
  unitPrice: ['Unit price', '单价'],
  amount: ['Amount', '金额'],
  total: ['Total', '合计'],
  subtotal: ['Subtotal', '小计'],
  product: ['Goods', '货物'],
  tooling: ['Tooling and moulds', '模具及工装'],
  service: ['Services', '服务'],
  term: ['Trade term', '贸易术语'],
  payment: ['Payment', '付款方式'],
  leadTime: ['Lead time', '交货期'],
  days: ['days', '天'],
  packing: ['Packing', '包装'],
  sample: ['Samples', '样品'],
  marks: ['Shipping marks', '唛头'],
  notes: ['Notes', '备注'],
  ladder: ['Prices by quantity', '阶梯价'],
  from: ['From', '起订数量'],
  bank: ['Bank details', '银行信息'],
  bankName: ['Bank', '开户行'],
  bankAddress: ['Bank address', '银行地址'],
  accountName: ['Account name', '户名'],
  account: ['Account no.', '账号'],
  swift: ['SWIFT', 'SWIFT'],
  code: ['Bank code', '银行代码'],
  taxId: ['Tax no.', '税号'],
  contact: ['Contact', '联系人'],
  email: ['E-mail', '邮箱'],
  phone: ['Phone', '电话'],
  address: ['Address', '地址'],
  material: ['Material', '材质'],
  color: ['Colour', '颜色'],
  size: ['Size', '尺寸'],
  certifications: ['Certificates', '认证'],
  port: ['Port', '港口'],
  destinationCountry: ['Destination', '目的地'],
  signSeller: ['For the seller', '卖方签章'],
  signBuyer: ['Accepted by the buyer', '买方确认'],
} as const satisfies Record<string, readonly [string, string]>;

export type SheetLabel = keyof typeof SHEET_LABELS;
export const SHEET_LANGUAGES = ['en', 'zh', 'both'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** A label in English, Chinese, or both side by side. */
export function sheetLabel(label: SheetLabel, language: SheetLanguage): string {
  const [en, zh] = SHEET_LABELS[label];
  if (language === 'both') return en === zh ? en : `${en} ${zh}`;
  return language === 'en' ? en : zh;
}

/** Units as requests write them; as documents do: one, several, Chinese. */
const UNITS: readonly (readonly [words: RegExp, one: string, many: string, zh: string])[] = [
  [/^(?:pieces?|pcs?|units?|个|件)$/i, 'pc', 'pcs', '件'],
  [/^(?:sets?|套)$/i, 'set', 'sets', '套'],
  [/^(?:pairs?|双|对)$/i, 'pair', 'pairs', '双'],
  [/^(?:cartons?|ctns?|箱)$/i, 'carton', 'cartons', '箱'],
  [/^(?:dozens?|打)$/i, 'dozen', 'dozen', '打'],
];

/** A unit in the language of the document: `Piece/Pieces` is `pcs`, `件` or both. One that is not known stays as typed. */
export function sheetUnit(unit: string | null, quantity: number, language: SheetLanguage): string {
  const typed = unit?.trim() ?? '';
  const [, one, many, zh] = UNITS.find(([words]) => words.test(typed.split('/')[0] ?? '')) ?? [];
  if (!one || !many || !zh) return typed;
  const en = quantity === 1 ? one : many;
  return language === 'both' ? `${en} ${zh}` : language === 'en' ? en : zh;
}
