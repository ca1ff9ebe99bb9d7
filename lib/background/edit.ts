import type { z } from 'zod';
import type { Remark } from '../core/origin';
import { parseTypedDimensions, parseTypedWeight } from '../core/units';
import type { editSchema } from '../messages/contract';
import type { EditError } from '../messages/views';
import type { ProductValues } from '../storage/database';

type Edit = z.output<typeof editSchema>;

/** Heaviest and longest a typed value may be: 100 t and 100 m. Beyond that it is a slip of the keyboard. */
const MAX_GRAMS = 100_000_000;
const MAX_MM = 100_000;

const refuse = (field: EditError['error']['field'], remark: Remark): EditError => ({
  error: { ...remark, field },
});

/** Turns what the seller typed into values to remember, or says which field cannot be read. Null forgets a correction. */
export function readEdit(edit: Edit): Partial<ProductValues> | EditError {
  const values: Partial<ProductValues> = {};
  if (edit.weight === null) values.grams = null;
  else if (edit.weight !== undefined) {
    const grams = parseTypedWeight(edit.weight);
    if (grams === null || grams > MAX_GRAMS) return refuse('weight', { code: 'weight-unreadable' });
    values.grams = grams;
  }
  if (edit.size === null) values.mm = null;
  else if (edit.size !== undefined) {
    const mm = parseTypedDimensions(edit.size);
    if (mm === null || mm.some((side) => side > MAX_MM)) return refuse('size', { code: 'size-unreadable' });
    values.mm = mm;
  }
  if (edit.goods !== undefined) values.goods = edit.goods;
  if (edit.destination !== undefined) values.destination = edit.destination;
  return values;
}
