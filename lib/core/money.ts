/**
 * Money as integers: `minor` counts the smallest unit of `currency` (fen, cents, yen). Adding two currencies
 * does not compile and, should the type be lost on the way, throws.
 */
export type Currency = string & { readonly __brand?: 'Currency' };

export interface Money<C extends Currency = Currency> {
  readonly minor: number;
  readonly currency: C;
}
