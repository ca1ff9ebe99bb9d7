import type { PostcodeRule } from '../rates';
import { cellText } from './cell-text';

const CODE = /^[a-z0-9][a-z0-9 -]{0,11}$/i;

/** The postcodes of a cell, one text each, apart by spaces, commas or strokes. */
export const postcodesIn = (text: string): string[] =>
  cellText(text)
    .split(/[\s;,/]+/)
    .filter(Boolean);

/** `90-93` or `900~935`: a range; letters and digits: how the postcode starts; null: neither. */
export function readPostcode(text: string): PostcodeRule | null {
  const [, from, to] = /^([a-z]?\d+)[-~]([a-z]?\d+)$/iu.exec(text) ?? [];
  if (from && to && from.length === to.length) return { from, to };
  const prefix = text.replace(/[*x]+$/iu, '');
  return CODE.test(prefix) ? { prefix } : null;
}
