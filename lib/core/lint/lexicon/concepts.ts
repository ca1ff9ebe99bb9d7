/**
 * Notions that the semantic rules combine: a request for a review and a reward in one sentence is an incentive, in
 * whatever words. Each language lists its words for each notion.
 */
export const CONCEPTS = [
  // Reviews.
  'review',
  'positive',
  'negative',
  'stars',
  'happy',
  'if',
  'content',
  'free',
  'reward',
  'refund',
  'swap',
  'change',
  'instead',
  'lowStars',
  'fewStars',
  'usFirst',
  'tellUs',
  'again',
  'impartial',
  'unhappy',
  'onlyUs',
  'proof',
  'pastReview',
  // Who asks whom for what.
  'ask',
  'get',
  'contactUs',
  'thanks',
  'available',
  'substance',
  'refuse',
  // Disputes, cancelling, confirming.
  'close',
  'dispute',
  'cancel',
  'bySelf',
  'ifWant',
  'weCancel',
  'confirm',
  'receipt',
  'early',
  'afterReceipt',
  'shipped',
  'confirmed',
  'delivered',
  'problem',
  // Selling more.
  'promo',
  'store',
  'invite',
  'coupon',
  'discount',
  'nextOrder',
  'limited',
  'festive',
  'survey',
  // Money beside the platform.
  'wallet',
  'transfer',
  'pay',
  'outside',
  'toUs',
  'onPlatform',
  'paidSo',
  // Tracking, other people's data.
  'trackingNo',
  'fake',
  'otherBuyer',
  'contactData',
  'thirdParty',
  'passOn',
  // Contact.
  'phoneWord',
  'numberWord',
  'chat',
  'notify',
  'emailAsk',
  'siteWord',
  // Words so frequent that they tell the language.
  'common',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * The words of one language: entries between `|`, written as anybody writes them (case, accents and hyphens do not
 * matter). `review*` also stands for longer words, `*bewertung*` for words that contain it, `!will review` takes
 * back what another entry of the same notion finds there. Chinese, Japanese and Korean entries match anywhere.
 */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
