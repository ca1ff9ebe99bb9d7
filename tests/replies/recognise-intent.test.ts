import { describe, expect, it } from 'vitest';
import { INTENTS, IntentRecogniser, isNearly, normaliseText, REPLY_LANGUAGES } from '../../lib/core/replies';
import { intentTable } from '../../lib/data/replies/intent-table';
import { intentTableSchema } from '../../lib/data/replies/reply-schema';
import { BUYER_MESSAGES } from '../support/buyer-messages';

const recogniser = new IntentRecogniser(intentTable);

it('the table has the shape of the schema', () => {
  expect(() => intentTableSchema.parse(intentTable)).not.toThrow();
});

describe('intents of hand-written messages', () => {
  it.each(INTENTS)('%s', (intent) => {
    const messages = BUYER_MESSAGES.filter((message) => message.intent === intent);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(new Set(messages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    const wrong = messages.filter(
      ({ text, language }) => recogniser.recognise(text, language)[0]?.intent !== intent,
    );
    expect(wrong).toEqual([]);
  });
});

describe('recognise', () => {
  it('gives the words that speak for the intent', () => {
    const [best] = recogniser.recognise('Where is my pakage??', 'en');
    expect(best?.intent).toBe('tracking');
    expect(best?.words).toContain('where');
    expect(best?.confidence).toBeGreaterThan(0.5);
  });

  it('does not take one trade word for a slip of another', () => {
    expect(recogniser.recognise('does it run small?', 'en')[0]?.intent).toBe('size_question');
  });

  it.each(['', 'asdf qwer', '....', '12345'])('%j has no intent', (text) => {
    for (const language of REPLY_LANGUAGES) expect(recogniser.recognise(text, language)).toEqual([]);
  });

  it('reads a message of megabytes in good time', () => {
    expect(recogniser.recognise('refund when '.repeat(400_000), 'en')[0]?.intent).toBe('refund_status');
  });
});

describe('where a message speaks of two things', () => {
  it.each([
    ['arrived broken, want refund', 'en', 'defective'],
    ['broken, how do i send it back', 'en', 'defective'],
    ['you sent the wrong size, i want to return it', 'en', 'wrong_item'],
    ['i returned the broken one 2 weeks ago, where is my refund', 'en', 'refund_status'],
    ['package says delivered but i have nothing', 'en', 'not_received'],
    ['tracking has not moved for 10 days', 'en', 'tracking'],
    ['the tracking number does not work', 'en', 'tracking'],
    ['can i still cancel? found it cheaper', 'en', 'cancel'],
    ['house number is missing in my address', 'en', 'change_address'],
    ['too small, can i swap it for a bigger size', 'en', 'return_request'],
    ['llegó roto, quiero mi dinero', 'es', 'defective'],
    ['el seguimiento no se mueve desde hace 10 días', 'es', 'tracking'],
    ['kaputt angekommen, will mein geld zurück', 'de', 'defective'],
    ['sendungsverfolgung bewegt sich seit 10 tagen nicht', 'de', 'tracking'],
    ['arrivé cassé je veux un remboursement', 'fr', 'defective'],
    ['пришёл сломанный, верните деньги', 'ru', 'defective'],
    ['壊れていたので返金してください', 'ja', 'defective'],
    ['收到就坏了 要退款', 'zh-CN', 'defective'],
    ['كيف ارجعه وصل مكسور', 'ar', 'defective'],
    ['nasıl çalışıyor', 'tr', 'usage_help'],
  ] as const)('%s (%s): %s', (text, language, intent) =>
    expect(recogniser.recognise(text, language)[0]?.intent).toBe(intent),
  );
});

describe('normaliseText', () => {
  it.each([
    ['Où EST mon cólis?!', 'ou est mon colis'],
    ["haven't", 'havent'],
    ['çalışmıyor', 'calismiyor'],
    ['przesyłkę', 'przesylke'],
    ['500pcs', '500 pcs'],
    ['رسالة إلى', 'رساله الي'],
    ['返金は、いつ？', '返金はいつ'],
    ['ＡＢＣ', 'abc'],
  ])('%s: %s', (text, normal) => expect(normaliseText(text)).toBe(normal));
});

describe('isNearly', () => {
  it.each([
    ['received', 'recieved', true],
    ['tracking', 'traking', true],
    ['refund', 'refound', true],
    ['order', 'odrer', true],
    ['cancel', 'vancel', false],
    ['late', 'lite', false],
    ['small', 'shell', false],
  ])('%s %s %s', (word, term, near) => expect(isNearly(word, term)).toBe(near));
});
