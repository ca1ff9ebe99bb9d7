import type { RuleGroup } from './groups';
import type { Concept } from './lexicon';

/** Notions that together, in one sentence and in one language, make a message of a group. */
export interface Combination {
  group: RuleGroup;
  /** The first is what the others are looked for around. */
  all: readonly [Concept, ...Concept[]];
  /** None of these in the sentence, in the same language. */
  not?: readonly Concept[];
  /** The first two stand together: no comma between, at most so many characters apart. */
  tight?: number;
  /** The first before the second, in languages whose verb comes first. */
  ordered?: boolean;
  /** What is not the first may stand in the next sentence or the one before. */
  beyond?: boolean;
  /** And in the sentences next to those. */
  far?: boolean;
  /** Counts in messages of one's own accord only. */
  proactive?: boolean;
  /** The sentence of the first is a question. */
  asked?: boolean;
  /** Nothing is asked in the whole message. */
  unasked?: boolean;
}

const REFUSED = ['refuse'] as const;
/** "Think your review over once more" is no second request for one. */
const REMINDED = ['thanks', 'refuse', 'change'] as const;
const POLITE = ['thanks', 'refuse'] as const;
/** Asking for a review whatever it says is allowed. */
const EITHER_WAY = ['thanks', 'refuse', 'impartial'] as const;

const NEITHER = ['thanks', 'refuse', 'impartial', 'instead', 'pastReview'] as const;

/** Money or something free beside a review that is there already, or is to be changed, is no reward for one. */
const NOT_ABOUT_IT = ['thanks', 'refuse', 'pastReview', 'problem', 'change', 'close', 'instead'] as const;

export const COMBINATIONS: readonly Combination[] = [
  { group: 'review-incentive', all: ['swap', 'review', 'refund'], not: NOT_ABOUT_IT, beyond: true },
  { group: 'review-incentive', all: ['swap', 'review', 'reward'], not: NOT_ABOUT_IT, beyond: true },
  {
    group: 'review-incentive',
    all: ['proof', 'review', 'reward'],
    not: NOT_ABOUT_IT,
    beyond: true,
    far: true,
  },
  {
    group: 'review-condition',
    all: ['onlyUs', 'content', 'unhappy'],
    not: ['refuse', 'impartial'],
    beyond: true,
    far: true,
  },
  { group: 'dispute', all: ['close', 'dispute', 'if', 'refund'], tight: 45, not: ['ifWant'] },
  { group: 'dispute', all: ['close', 'dispute', 'if', 'free'], tight: 45, not: ['ifWant', 'refuse'] },
  { group: 'dispute', all: ['close', 'dispute', 'if', 'reward'], tight: 45, not: ['ifWant', 'refuse'] },
  { group: 'dispute', all: ['close', 'dispute', 'if', 'get'], tight: 45, not: ['ifWant', 'refuse'] },
  { group: 'review-incentive', all: ['review', 'reward'], not: ['refuse', 'pastReview'] },
  { group: 'review-incentive', all: ['review', 'refund', 'swap'], not: POLITE },
  { group: 'review-incentive', all: ['stars', 'refund', 'swap'], not: POLITE },
  { group: 'review-incentive', all: ['stars', 'reward'], not: POLITE },
  { group: 'review-incentive', all: ['stars', 'refund', 'get'], not: POLITE },
  { group: 'review-incentive', all: ['review', 'free', 'get'], not: POLITE },
  { group: 'review-incentive', all: ['review', 'refund', 'get', 'ask'], not: POLITE },
  { group: 'review-incentive', all: ['review', 'reward', 'get', 'ask'], not: NOT_ABOUT_IT, beyond: true },
  { group: 'review-incentive', all: ['review', 'refund', 'ask'], not: NOT_ABOUT_IT },
  { group: 'review-incentive', all: ['review', 'free', 'ask'], not: NOT_ABOUT_IT },
  { group: 'review-incentive', all: ['review', 'reward', 'ask'], not: NOT_ABOUT_IT, beyond: true },
  {
    group: 'review-incentive',
    all: ['proof', 'review', 'refund'],
    not: NOT_ABOUT_IT,
    beyond: true,
    far: true,
  },
  { group: 'review-incentive', all: ['proof', 'review', 'get'], not: NOT_ABOUT_IT, beyond: true, far: true },
  {
    group: 'review-condition',
    all: ['onlyUs', 'review'],
    not: ['refuse', 'impartial', 'pastReview'],
    beyond: true,
    far: true,
  },
  { group: 'review-condition', all: ['unhappy', 'content', 'review', 'ask'], not: EITHER_WAY, beyond: true },
  { group: 'review-condition', all: ['unhappy', 'tellUs', 'review', 'ask'], not: NEITHER, beyond: true },
  { group: 'review-condition', all: ['review', 'happy'], not: ['refuse', 'impartial'] },
  { group: 'review-condition', all: ['stars', 'happy'], not: ['impartial'] },
  { group: 'review-condition', all: ['review', 'happy', 'ask'], not: EITHER_WAY, beyond: true },
  { group: 'review-condition', all: ['if', 'content', 'review'], not: ['refuse', 'impartial'], tight: 30 },
  { group: 'review-condition', all: ['if', 'content', 'stars'], not: REFUSED, tight: 30 },
  {
    group: 'review-condition',
    all: ['content', 'review', 'ask'],
    not: EITHER_WAY,
    asked: true,
    beyond: true,
  },
  { group: 'review-positive', all: ['review', 'positive', 'ask'], not: EITHER_WAY, tight: 14 },
  { group: 'review-positive', all: ['stars', 'ask'], not: POLITE },
  { group: 'review-positive', all: ['stars', 'reward'], not: POLITE },
  { group: 'review-change', all: ['change', 'review', 'ask'], tight: 45, ordered: true, not: REFUSED },
  { group: 'review-change', all: ['change', 'stars', 'ask'], tight: 45, ordered: true, not: REFUSED },
  { group: 'review-change', all: ['fewStars', 'change', 'ask'], tight: 45, not: REFUSED },
  { group: 'review-change', all: ['lowStars', 'change', 'ask'], tight: 45, not: REFUSED },
  { group: 'review-instead', all: ['instead', 'fewStars'], not: ['pastReview', 'refuse'] },
  {
    group: 'review-instead',
    all: ['lowStars', 'instead', 'usFirst'],
    not: ['pastReview', 'refuse'],
    beyond: true,
  },
  {
    group: 'review-instead',
    all: ['lowStars', 'instead', 'tellUs'],
    not: ['pastReview', 'refuse'],
    beyond: true,
  },
  { group: 'review-instead', all: ['instead', 'review', 'negative'] },
  { group: 'review-instead', all: ['instead', 'review', 'contactUs'] },
  { group: 'review-instead', all: ['instead', 'lowStars'], not: ['pastReview', 'refuse'] },
  { group: 'review-instead', all: ['usFirst', 'review'], beyond: true },
  { group: 'review-instead', all: ['usFirst', 'stars'], beyond: true },
  { group: 'review-repeat', all: ['review', 'again', 'ask'], not: REMINDED },
  { group: 'review-repeat', all: ['review', 'again'], not: REMINDED, proactive: true },
  { group: 'dispute', all: ['close', 'dispute', 'ask'], tight: 45, not: ['ifWant'] },
  { group: 'dispute', all: ['close', 'ask', 'dispute'], tight: 20, not: ['ifWant', 'refuse'], beyond: true },
  {
    group: 'cancel',
    all: ['ask', 'cancel'],
    not: ['ifWant', 'weCancel', 'dispute'],
    tight: 60,
    ordered: true,
  },
  { group: 'cancel', all: ['cancel', 'bySelf'], not: ['refuse', 'ifWant', 'weCancel', 'dispute'], tight: 40 },
  { group: 'cancel', all: ['cancel', 'outside'], not: ['refuse', 'ifWant', 'weCancel', 'dispute'] },
  { group: 'marketing', all: ['promo'], not: REFUSED },
  { group: 'marketing', all: ['store', 'invite'], not: POLITE },
  { group: 'marketing', all: ['coupon', 'get'], not: ['refuse', 'review', 'stars'] },
  { group: 'marketing', all: ['discount', 'nextOrder'], not: REFUSED },
  { group: 'marketing', all: ['discount', 'limited'], not: ['refuse', 'problem'] },
  { group: 'receipt', all: ['confirm', 'receipt', 'ask'], not: ['afterReceipt', 'refuse'], tight: 40 },
  { group: 'receipt', all: ['confirm', 'receipt', 'early'], not: ['afterReceipt', 'refuse'], tight: 40 },
  { group: 'confirmation', all: ['confirmed'], proactive: true },
  { group: 'confirmation', all: ['shipped'], proactive: true },
  { group: 'confirmation', all: ['delivered'], proactive: true, unasked: true },
  { group: 'off-purpose', all: ['festive'], proactive: true },
  { group: 'off-purpose', all: ['survey'], proactive: true },
  { group: 'payment', all: ['wallet', 'pay'], not: ['refuse', 'onPlatform', 'paidSo'] },
  { group: 'payment', all: ['wallet', 'refund'], not: ['refuse', 'onPlatform', 'paidSo', 'review'] },
  { group: 'payment', all: ['wallet', 'toUs'], not: ['refuse', 'onPlatform', 'paidSo'] },
  { group: 'payment', all: ['transfer', 'outside'], not: ['refuse', 'onPlatform'] },
  { group: 'payment', all: ['transfer', 'toUs', 'pay'], not: ['refuse', 'onPlatform'] },
  { group: 'payment', all: ['outside', 'pay'], not: ['refuse', 'onPlatform'] },
  { group: 'payment', all: ['transfer', 'toUs', 'outside'], not: ['refuse', 'onPlatform'], beyond: true },
  { group: 'tracking', all: ['trackingNo', 'fake'], not: ['refuse'] },
  { group: 'rfq-data', all: ['otherBuyer', 'contactData', 'passOn'], not: REFUSED },
  { group: 'rfq-data', all: ['thirdParty', 'contactData', 'passOn'], not: REFUSED },
  { group: 'email', all: ['emailAsk'], not: REFUSED },
];
