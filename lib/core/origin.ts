/** Where a figure came from. `missing` is never treated as zero. */
export type Origin = 'page' | 'yours' | 'table' | 'assumed' | 'missing';

/** A figure with its origin. `note` is the label or source text shown when the reader asks where it came from. */
export interface Sourced<T> {
  value: T;
  origin: Origin;
  note?: string;
}

/** A machine-readable remark: the interface turns `code` and `params` into a sentence in the user's language. */
export interface Remark {
  code: string;
  params?: Record<string, string | number>;
}

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
