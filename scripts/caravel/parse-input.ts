import type { z } from 'zod';
import { InputError } from './input-error';

/** ["items", 0, "grams"] as `items[0].grams`; the whole input is `input`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./, '') || 'input';
}

/** Reads JSON, with or without a byte order mark. Throws InputError that names `field` when the text is not JSON. */
export function parseJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(field, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The value in the shape of the schema. Throws InputError that names the first field that is wrong. */
export function parseInput<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw new InputError('input', 'not accepted');
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(fieldName([...issue.path, issue.keys[0] ?? '']), 'unknown field');
  }
  throw new InputError(fieldName(issue.path), issue.message);
}
