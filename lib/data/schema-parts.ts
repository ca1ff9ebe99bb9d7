import { z } from 'zod';
import { COUNTRIES } from '../core/countries';
import { GOODS } from '../core/rates/card';

/** Small shapes of a rate card. Everything `error` says is read by a seller in one line after the field's name. */
export const amount = z
  .string({ error: 'must be a decimal string like "70.44"' })
  .regex(/^\d{1,7}(\.\d{1,6})?$/, { error: 'must be a decimal string like "70.44"' });

export const percent = z
  .string({ error: 'must be a percentage like "30.5"' })
  .regex(/^\d{1,3}(\.\d{1,4})?$/, { error: 'must be a percentage like "30.5"' });

export const integer = (min: number, max: number) => {
  const error = `must be an integer from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

export const gramsFrom = (min: 0 | 1) => integer(min, 100_000_000);
export const millimetres = integer(1, 1_000_000);

export const id = z
  .string({ error: 'must be a text of 1 to 80 letters, digits, dots or dashes' })
  .regex(/^[\w.-]{1,80}$/, { error: 'must be a text of 1 to 80 letters, digits, dots or dashes' });

export const date = z.iso.date({ error: 'must be a date like 2026-04-26' });
export const text = z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }).max(200);
export const name = z
  .strictObject({ en: text, zh: text })
  .meta({ description: 'Name in both interface languages' });

export const country = z.enum(COUNTRIES as [string, ...string[]], {
  error: 'must be an ISO 3166-1 alpha-2 code',
});

export const currency = z
  .string({ error: 'must be a currency code like CNY' })
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like CNY' });

export const goods = z.enum(GOODS, { error: `must be one of ${GOODS.join(', ')}` });

const postcode = z
  .string({ error: 'must be letters and digits of a postcode' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9 -]{0,11}$/, { error: 'must be letters and digits of a postcode' });

export const postcodes = z
  .array(
    z.union([z.strictObject({ prefix: postcode }), z.strictObject({ from: postcode, to: postcode })], {
      error: 'must be {prefix} or {from, to}',
    }),
  )
  .min(1, { error: 'must name at least one postcode' })
  .meta({ description: 'By prefix, or by range of beginnings of one length, both ends inclusive' });
