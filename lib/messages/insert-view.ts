import type { Remark } from '../core/origin';

/** Whether a text stands in the page's editor now. A page that took it otherwise is told as not inserted. */
export type InsertAnswer = { inserted: true } | { inserted: false; reason: Remark };

/** What became of one field of a form, in the order asked. */
export type FillAnswer = { filled: true; value: string } | { filled: false; reason: Remark };
