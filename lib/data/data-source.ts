import type { IsoDate } from '../core/origin';
import type { LocalName } from '../core/rates/card';

/** Where shipped figures come from and how far they are to be trusted. Nobody has confirmed them to the seller. */
export interface DataSource {
  what: LocalName;
  /** Null where the source as a whole bears none. */
  date: IsoDate | null;
  trust: 'high' | 'medium' | 'low';
  /** Of data published under one: its short name, and the credit it asks for. */
  licence?: string;
  attribution?: string;
}
