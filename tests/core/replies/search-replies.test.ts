import { describe, expect, it } from 'vitest';
import { ReplyIndex, type ReplyMoment, suggestReplies } from '../../../lib/core/replies';
import { situations } from '../../../lib/data/replies/shipped-replies';

const index = new ReplyIndex(situations);
const ids = (query: string) => index.search(query).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['dnr', 'delivered-not-received'],
    ['物流', 'no-update'],
    ['wlw', 'no-update'],
    ['xsqs', 'delivered-not-received'],
    ['thdz', 'return-address'],
    ['lost', 'lost-refund'],
    ['refund iss', 'refund-sent'],
    ['customs held', 'customs-hold'],
    ['REVIEW', 'review-request'],
    ['报价', 'b2b-quotation'],
    ['bj', 'b2b-quotation'],
  ])('%s finds %s among the first five', (query, id) => expect(ids(query).slice(0, 5)).toContain(id));

  it('every situation is among the first five for the first three letters of its Chinese name', () => {
    const far = situations.filter(({ id, pinyin }) => !ids(pinyin.slice(0, 3)).slice(0, 5).includes(id));
    expect(far).toEqual([]);
  });

  it('finds nothing for what is nowhere, and every word must be found', () => {
    expect(ids('zzzzqq')).toEqual([]);
    expect(ids('refund zzzz')).toEqual([]);
  });

  it('puts favourites and the often used first among equals', () => {
    const use = new Map([
      ['warranty', { favourite: true, uses: 0 }],
      ['apology', { favourite: false, uses: 50 }],
    ]);
    expect(index.search('', use, 2).map(({ id }) => id)).toEqual(['warranty', 'apology']);
    // A favourite does not hide what was asked for.
    expect(index.search('invoice', use)[0]?.id).toMatch(/^invoice/);
  });
});

describe('suggestions', () => {
  const moment: ReplyMoment = {
    site: null,
    kind: null,
    order: null,
    daysSinceDispatch: null,
    answering: true,
    intents: [],
  };
  const intent = (name: 'not_received' | 'tracking' | 'b2b_inquiry') => [
    { intent: name, confidence: 0.8, words: ['x'] },
  ];

  it('none where nothing speaks for any', () => expect(suggestReplies(situations, moment)).toEqual([]));

  it('by the intent, with its words as the reason', () => {
    const [best] = suggestReplies(situations, { ...moment, intents: intent('not_received') });
    expect(best?.reasons[0]).toEqual({
      code: 'reply-intent',
      params: { intent: 'not_received', words: 'x' },
    });
    expect(situations.find(({ id }) => id === best?.id)?.intents[0]).toBe('not_received');
  });

  it.each([
    [7, 'no-update', false],
    [8, 'no-update', true],
    [40, 'no-update', true],
    [41, 'no-update', false],
    [44, 'lost-refund', false],
    [45, 'lost-refund', true],
  ])('%i days after dispatch, %s for the days: %s', (daysSinceDispatch, id, expected) => {
    const all = suggestReplies(situations, { ...moment, daysSinceDispatch }, new Map(), 100);
    const reasons = all.find((one) => one.id === id)?.reasons ?? [];
    expect(reasons.some(({ code }) => code === 'reply-days')).toBe(expected);
  });

  describe('the carrier', () => {
    const carrier = { name: 'WANB', days: { min: 5, max: 9 }, tracked: true, ordinaryPost: false };
    const sent = { ...moment, order: 'dispatched' as const };
    const reasonsOf = (id: string, change: Partial<ReplyMoment>) =>
      suggestReplies(situations, { ...sent, ...change }, new Map(), 100)
        .find((one) => one.id === id)
        ?.reasons.map(({ code }) => code) ?? [];

    it.each([
      [9, 'in-transit', 'reply-within'],
      [10, 'in-transit', null],
      // 9 working days are at most 13 days: 9 * 7 / 5 = 12.6.
      [13, 'no-update', null],
      [14, 'no-update', 'reply-beyond'],
      [13, 'delay-apology', null],
      [14, 'delay-apology', 'reply-beyond'],
      // Its days say nothing of when a parcel is lost.
      [45, 'lost-refund', 'reply-days'],
    ])('of 5 to 9 days, %i days after dispatch, speaks for %s: %s', (daysSinceDispatch, id, code) => {
      const found = reasonsOf(id, { carrier, daysSinceDispatch });
      expect(found.filter((one) => /within|beyond|days/.test(one))).toEqual(code ? [code] : []);
    });

    it('without known days leaves it at what is usual', () => {
      const unknown = { ...carrier, days: null };
      expect(reasonsOf('no-update', { carrier: unknown, daysSinceDispatch: 10 })).toContain('reply-days');
      expect(reasonsOf('no-update', { carrier: null, daysSinceDispatch: 10 })).toContain('reply-days');
    });

    it('without tracking speaks for "no update" while the parcel is under way', () => {
      expect(reasonsOf('no-update', { carrier: { ...carrier, tracked: false } })).toContain(
        'reply-untracked',
      );
      expect(reasonsOf('no-update', { carrier: { ...carrier, ordinaryPost: true } })).toContain(
        'reply-letter-post',
      );
      for (const tracked of [true, null]) {
        expect(reasonsOf('no-update', { carrier: { ...carrier, tracked } })).not.toContain('reply-untracked');
      }
      const delivered = { order: 'delivered' as const, carrier: { ...carrier, tracked: false } };
      expect(reasonsOf('no-update', delivered)).not.toContain('reply-untracked');
    });
  });

  it('leaves out other marketplaces, and what only a seller starts where a message waits', () => {
    const amazon = suggestReplies(
      situations,
      { ...moment, site: 'amazon', intents: intent('b2b_inquiry') },
      new Map(),
      100,
    );
    expect(amazon.every(({ id }) => !id.startsWith('b2b'))).toBe(true);
    const order = { ...moment, order: 'paid' as const };
    const first = (answering: boolean | null) =>
      suggestReplies(situations, { ...order, answering }, new Map(), 100).map(({ id }) => id);
    expect(first(true)).not.toContain('address-check');
    expect(first(null)).toContain('address-check');
  });
});
