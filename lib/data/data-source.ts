import type { IsoDate } from '../core/origin';
import type { LocalName } from '../core/rates/card';

/** Where shipped figures come from and how far they are to be trusted. Nobody has confirmed them to the seller. */
export interface DataSource {
  what: LocalName;
  date: IsoDate;
  trust: 'high' | 'medium' | 'low';
}
