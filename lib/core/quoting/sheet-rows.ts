import { toDecimal } from '../money';
import { termWords } from './answers';
import { paymentLines } from './payment-lines';
import type { BuyerSheet, ItemGroup, ProformaItem } from './proforma';
import { type SheetLabel, type SheetLanguage, sheetLabel, sheetUnit } from './sheet-labels';

export type SheetKind = 'proforma' | 'quotation';

/** What a buyer said the goods should be and the offer confirms; the rest of the answers has rows of its own. */
const SPECIFICATION = ['material', 'color', 'size', 'certifications'] as const;

/** Label and value of each line below the title, in the order of print. Empty ones are left out. */
export function sheetFacts(sheet: BuyerSheet, language: SheetLanguage): [SheetLabel, string][] {
  const { details, term, place, total } = sheet;
  const payment = [details.paymentTerm, ...paymentLines(details.payment, total, language)];
  const rows: [SheetLabel, string | null][] = [
    ['term', `${termWords(term, place)}, Incoterms 2020`],
    ['payment', payment.filter(Boolean).join('\n')],
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

const amount = (text: string | null): Cell => (text === null ? null : Number(text));

/** Whether the items are shown by kind: one kind needs no heading. */
export const isGrouped = ({ groups }: BuyerSheet) => groups.length > 1;

/**
 * Whether an item is the one that was asked for, which leads the first group. Never told by identity with `sheet.item`:
 * a sheet that came as a message has two objects for it.
 */
export const isMainItem = (item: ProformaItem, { groups }: BuyerSheet) => item === groups[0]?.items[0];

/** The rows of one kind: its heading, its items, what they come to. */
function groupRows(group: ItemGroup, sheet: BuyerSheet, language: SheetLanguage): Cell[][] {
  const label = (name: SheetLabel) => sheetLabel(name, language);
  const { kind, items, subtotal } = group;
  const row = ({
    description,
    code,
    quantity,
    unit,
    unitPrice,
    per,
    amount: whole,
  }: ProformaItem): Cell[] => [
    description,
    code,
    quantity,
    `${sheetUnit(unit, quantity, language)}${per > 1 ? ` (${label('unitPrice')} / ${per})` : ''}`.trim(),
    amount(unitPrice),
    amount(whole && toDecimal(whole)),
  ];
  const specified = items.flatMap((item) => [
    row(item),
    ...(isMainItem(item, sheet)
      ? itemSpecification(sheet).map(([name, value]): Cell[] => [`${label(name)}: ${value}`])
      : []),
  ]);
  if (!isGrouped(sheet)) return specified;
  const sum = [label('subtotal'), null, null, null, null, amount(subtotal && toDecimal(subtotal))];
  return [[label(kind)], ...specified, sum];
}

/** The buyer's copy as the rows of a spreadsheet: what is printed and nothing else. Amounts are numbers. */
export function sheetTable(sheet: BuyerSheet, kind: SheetKind, language: SheetLanguage): Cell[][] {
  const { details, groups, ladder, total, revision, currency } = sheet;
  const label = (name: SheetLabel) => sheetLabel(name, language);
  const { seller, buyer } = details;
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
    ...groups.flatMap((group) => groupRows(group, sheet, language)),
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
    ...sheetFacts(sheet, language).map(([name, value]): Cell[] => [label(name), value]),
    [],
    ...(bankRows(sheet).length === 0 ? [] : [[label('bank')]]),
    ...bankRows(sheet).map(([name, value]): Cell[] => [label(name), value]),
  ];
}
