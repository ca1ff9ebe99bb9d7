import type { Currency, Money } from '../money';
import type { Goods, Sides } from '../rates';
import { GOODS } from '../rates';
import { MAX_GRAMS } from '../rates/parcel';
import { columnName } from '../sheets/sheet';
import { readGoods } from './goods-cell';
import { BATCH_ISSUES, type BatchIssue, type BatchIssueCode } from './issue';
import { type BatchPlan, type BatchRole, headingLengthUnit, headingWeightUnit } from './plan';
import { readAmount, readGrams, readMm, readQuantity, readSides } from './read-cell';

/** One product of the list. Null: unknown. */
export interface BatchProduct {
  /** From 1, as spreadsheets count. */
  row: number;
  /** The sku, else the name, else the row. */
  label: string;
  quantity: number;
  /** Of one packed piece. */
  grams: number | null;
  mm: Sides | null;
  goods: Goods[];
  value: Money | null;
  cost: Money | null;
  price: Money | null;
}

export interface ReadProducts {
  products: BatchProduct[];
  issues: BatchIssue[];
}

const MAX_TEXT = 80;

/**
 * The products of a list as the plan says. Nothing is dropped in silence: a row whose weight, quantity or goods cannot
 * be read is left out and told with row and column; a size or an amount that cannot be read is unknown, and told. An
 * empty cell is unknown, and an empty quantity one piece. `currency`: of amounts that name none.
 */
export function readProducts(
  rows: readonly (readonly string[])[],
  plan: BatchPlan,
  currency: Currency,
): ReadProducts {
  const issues: BatchIssue[] = [];
  const products: BatchProduct[] = [];
  const seen = new Set<string>();
  const skuColumn = placeOf(plan, 'sku');
  for (let at = plan.headerRow + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (row.every((cell) => cell.trim() === '')) continue;
    const reader = new RowReader(row, at + 1, plan);
    const product = productOf(reader, currency);
    if (product && skuColumn >= 0 && reader.text('sku') !== '') {
      if (seen.has(product.label)) reader.tell('sku-twice', skuColumn);
      seen.add(product.label);
    }
    issues.push(...reader.issues);
    if (product) products.push(product);
  }
  return { products, issues };
}

const placeOf = (plan: BatchPlan, role: BatchRole) =>
  plan.columns.findIndex((column) => column.role === role);

class RowReader {
  readonly issues: BatchIssue[] = [];

  constructor(
    readonly cells: readonly string[],
    readonly row: number,
    readonly plan: BatchPlan,
  ) {}

  at(column: number): string {
    return (this.cells[column] ?? '').trim();
  }

  /** Text of the first column with the role; empty when there is none. */
  text(role: BatchRole): string {
    return this.at(placeOf(this.plan, role));
  }

  tell(code: BatchIssueCode, column: number): void {
    const text = this.at(column).slice(0, MAX_TEXT);
    this.issues.push({ code, severity: BATCH_ISSUES[code], row: this.row, column: columnName(column), text });
  }

  get isRefused(): boolean {
    return this.issues.some(({ severity }) => severity === 'error');
  }
}

function productOf(reader: RowReader, currency: Currency): BatchProduct | null {
  const product: BatchProduct = {
    row: reader.row,
    label: (reader.text('sku') || reader.text('name') || `#${reader.row}`).slice(0, MAX_TEXT),
    quantity: quantityOf(reader),
    grams: gramsOf(reader),
    mm: sidesOf(reader),
    goods: goodsOf(reader),
    value: amountOf(reader, 'value', currency),
    cost: amountOf(reader, 'cost', currency),
    price: amountOf(reader, 'price', currency),
  };
  return reader.isRefused ? null : product;
}

function quantityOf(reader: RowReader): number {
  const text = reader.text('quantity');
  if (text === '') return 1;
  const quantity = readQuantity(text);
  if (quantity === null) reader.tell('quantity-unreadable', placeOf(reader.plan, 'quantity'));
  return quantity ?? 1;
}

function gramsOf(reader: RowReader): number | null {
  const column = placeOf(reader.plan, 'weight');
  const text = reader.at(column);
  if (text === '') return null;
  const unit = headingWeightUnit(reader.plan.columns[column]?.heading ?? '') ?? reader.plan.weightUnit;
  const read = readGrams(text, unit);
  if ('problem' in read) {
    reader.tell(read.problem === 'unit' ? 'weight-unit' : 'weight-unreadable', column);
    return null;
  }
  if (read.value > MAX_GRAMS) reader.tell('weight-absurd', column);
  return read.value;
}

const SIDES = ['length', 'width', 'height'] as const;
/** A hundred metres: past any parcel, and its volume safely inside exact integers. */
const MAX_MM = 100_000;

function sidesOf(reader: RowReader): Sides | null {
  const columns = SIDES.map((role) => placeOf(reader.plan, role));
  const given = columns.filter((column) => reader.at(column) !== '');
  if (given.length === 0) return sidesOfOneCell(reader);
  const [missing] = columns.filter((column) => !given.includes(column));
  if (given.length < SIDES.length || missing !== undefined) {
    reader.tell('size-partial', given[0] ?? 0);
    return null;
  }
  const sides: number[] = [];
  for (const column of columns) {
    const side = readMm(reader.at(column), lengthUnitOf(reader.plan, column));
    if ('problem' in side || side.value > MAX_MM) {
      reader.tell('problem' in side && side.problem === 'unit' ? 'size-unit' : 'size-unreadable', column);
      return null;
    }
    sides.push(side.value);
  }
  return sides as unknown as Sides;
}

function sidesOfOneCell(reader: RowReader): Sides | null {
  const column = placeOf(reader.plan, 'size');
  const text = reader.at(column);
  if (text === '') return null;
  const read = readSides(text, lengthUnitOf(reader.plan, column));
  if ('value' in read && read.value.every((side) => side <= MAX_MM)) return read.value;
  reader.tell('problem' in read && read.problem === 'unit' ? 'size-unit' : 'size-unreadable', column);
  return null;
}

const lengthUnitOf = (plan: BatchPlan, column: number) =>
  headingLengthUnit(plan.columns[column]?.heading ?? '') ?? plan.lengthUnit;

function goodsOf(reader: RowReader): Goods[] {
  const found = new Set<Goods>();
  for (const [column, { role, heading }] of reader.plan.columns.entries()) {
    if (role !== 'goods') continue;
    const goods = readGoods(reader.at(column), heading);
    if (goods === null) reader.tell('goods-unknown', column);
    else for (const name of goods) found.add(name);
  }
  return GOODS.filter((name) => found.has(name));
}

function amountOf(reader: RowReader, role: 'value' | 'cost' | 'price', currency: Currency): Money | null {
  const column = placeOf(reader.plan, role);
  const text = reader.at(column);
  if (text === '') return null;
  const amount = readAmount(text, reader.plan.columns[column]?.heading ?? '', currency);
  if (amount === null) reader.tell('amount-unreadable', column);
  return amount;
}
