import { toDecimal } from '../../lib/core/money';
import {
  type BuyerSheet,
  type ItemGroup,
  isGrouped,
  isMainItem,
  itemSpecification,
  type SheetLabel,
  type SheetLanguage,
  sheetUnit,
} from '../../lib/core/quoting';
import style from './proforma.module.css';

/** A label of the sheet in its language. */
export type Label = (name: SheetLabel) => string;
export interface PartProps {
  sheet: BuyerSheet;
  label: Label;
  language: SheetLanguage;
}

/** A decimal with grouped digits, as documents write amounts in either language. */
export function amountText(decimal: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', { minimumFractionDigits: digits }).format(Number(decimal));
}

/** The table of items with what they come to. */
export function Items({ sheet, label, language }: PartProps) {
  const { groups, currency, total } = sheet;
  return (
    <table className={style.items}>
      <thead>
        <tr>
          <th scope="col">{label('item')}</th>
          <th scope="col">{label('quantity')}</th>
          <th scope="col">
            {label('unitPrice')} ({currency})
          </th>
          <th scope="col">
            {label('amount')} ({currency})
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <ItemRows key={group.kind} group={group} sheet={sheet} label={label} language={language} />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {label('total')} {currency}
          </th>
          <td data-testid="sheet-total">{total && amountText(toDecimal(total))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Items of one kind; with its heading and what they come to where there are several kinds. */
function ItemRows({ group, sheet, label, language }: PartProps & { group: ItemGroup }) {
  const { kind, items, subtotal } = group;
  const headed = isGrouped(sheet);
  return (
    <tbody data-testid={`sheet-${kind}`}>
      {headed && (
        <tr className={style.kind}>
          <th scope="rowgroup" colSpan={4}>
            {label(kind)}
          </th>
        </tr>
      )}
      {items.map((item) => (
        <tr key={`${item.description} ${item.code}`}>
          <td dir="auto">
            <strong>{item.description}</strong>
            {item.code && (
              <p>
                {label('model')}: {item.code}
              </p>
            )}
            {isMainItem(item, sheet) &&
              itemSpecification(sheet).map(([name, value]) => (
                <p key={name}>
                  {label(name)}: {value}
                </p>
              ))}
          </td>
          <td className={style.count}>
            {amountText(String(item.quantity))} {sheetUnit(item.unit, item.quantity, language)}
          </td>
          <td>
            {item.unitPrice && amountText(item.unitPrice)}
            {item.unitPrice && item.per > 1 && ` / ${amountText(String(item.per))}`}
          </td>
          <td>{item.amount && amountText(toDecimal(item.amount))}</td>
        </tr>
      ))}
      {headed && (
        <tr className={style.subtotal}>
          <th scope="row" colSpan={3}>
            {label('subtotal')}
          </th>
          <td>{subtotal && amountText(toDecimal(subtotal))}</td>
        </tr>
      )}
    </tbody>
  );
}
