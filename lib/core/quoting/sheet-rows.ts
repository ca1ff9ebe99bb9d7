import { toDecimal } from '../money';
import { termWords } from './answers';
import type { BuyerSheet } from './proforma';
import { type SheetLabel, type SheetLanguage, sheetLabel } from './sheet-labels';

export type SheetKind = 'proforma' | 'quotation';

/** What a buyer said the goods should be and the offer confirms; the rest of the answers has rows of its own. */
const SPECIFICATION = ['material', 'color', 'size', 'certifications'] as const;

/** Label and value of each line below the title, in the order of print. Empty ones are left out. */
export function sheetFacts(sheet: BuyerSheet): [SheetLabel, string][] {
  const { details, term, place } = sheet;
  const rows: [SheetLabel, string | null][] = [
    ['term', `${termWords(term, place)}, Incoterms 2020`],
    ['payment', details.paymentTerm],
    ['leadTime', details.leadTimeDays === null ? null : String(details.leadTimeDays)],
    ['packing', details.packing],
    ['sample', details.sample],
    ['marks', details.marks],
    ['notes', details.notes],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

/** Specification lines of the item. */
export function itemSpecification({ details }: BuyerSheet): [SheetLabel, string][] {
  return SPECIFICATION.flatMap((field) => {
    const value = details.answers[field];
    return value ? [[field, value] as [SheetLabel, string]] : [];
  });
}

/** Bank details in the order of print. */
export function bankRows({ details: { seller } }: BuyerSheet): [SheetLabel, string][] {
  const fields = ['bankName', 'bankAddress', 'accountName', 'account', 'swift', 'code'] as const;
  return fields.flatMap((field) => {
    const value = seller[field];
    return value ? [[field, value] as [SheetLabel, string]] : [];
  });
}

type Cell = string | number | null;

/** The buyer's copy as the rows of a spreadsheet: what is printed and nothing else. Amounts are numbers. */
export function sheetTable(sheet: BuyerSheet, kind: SheetKind, language: SheetLanguage): Cell[][] {
  const { details, item, ladder, total, revision, currency } = sheet;
  const label = (name: SheetLabel) => sheetLabel(name, language);
  const amount = (text: string | null): Cell => (text === null ? null : Number(text));
  const { seller, buyer } = details;
  const unit = details.unit ?? '';
  return [
    [label(kind)],
    [label('number'), details.number, label('revision'), revision],
    [label('date'), details.issuedOn, label('validUntil'), details.validUntil],
    [],
    [label('seller'), (language === 'zh' ? seller.companyZh : seller.company) ?? seller.company ?? null],
    [label('address'), (language === 'zh' ? seller.addressZh : seller.address) ?? seller.address ?? null],
    [label('buyer'), buyer.company ?? buyer.name ?? null],
    [label('address'), buyer.address ?? null],
    [],
    [
      label('item'),
      label('model'),
      label('quantity'),
      '',
      `${label('unitPrice')} (${currency})`,
      `${label('amount')} (${currency})`,
    ],
    [
      item.description,
      item.code,
      item.quantity,
      unit,
      amount(item.unitPrice),
      amount(item.amount && toDecimal(item.amount)),
    ],
    ...itemSpecification(sheet).map(([name, value]): Cell[] => [`${label(name)}: ${value}`]),
    [label('total'), null, null, null, null, amount(total && toDecimal(total))],
    [],
    ...(ladder.length === 0
      ? []
      : [
          [label('ladder')],
          [
            label('from'),
            `${label('unitPrice')} (${currency})`,
            `${label('leadTime')} (${label('days')})`,
            label('packing'),
            label('validUntil'),
          ],
          ...ladder.map((step): Cell[] => [
            step.quantity,
            amount(step.price),
            step.leadTimeDays,
            step.packing,
            step.validUntil,
          ]),
          [],
        ]),
    ...sheetFacts(sheet).map(([name, value]): Cell[] => [label(name), value]),
    [],
    ...(bankRows(sheet).length === 0 ? [] : [[label('bank')]]),
    ...bankRows(sheet).map(([name, value]): Cell[] => [label(name), value]),
  ];
}
