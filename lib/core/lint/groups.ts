/** What the linter can find in the words of a message. A rule of a platform forbids or warns of some of these. */
export const GROUPS = [
  'link',
  'tracking-link',
  'email',
  'phone',
  'messenger',
  'review-incentive',
  'review-condition',
  'review-positive',
  'review-change',
  'review-instead',
  'review-repeat',
  'dispute',
  'cancel',
  'marketing',
  'receipt',
  'bare-thanks',
  'confirmation',
  'off-purpose',
  'important',
  'payment',
  'tracking',
  'rfq-data',
  'placeholder',
  'language',
  'length',
  'unchecked',
  'style',
] as const;

export type RuleGroup = (typeof GROUPS)[number];

/** A stretch of the original text that belongs to a group; `from` and `to` count UTF-16 units. */
export interface Mark {
  group: RuleGroup;
  from: number;
  to: number;
  params?: Record<string, string | number>;
}
