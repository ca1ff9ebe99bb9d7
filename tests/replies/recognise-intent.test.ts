import { describe, expect, it } from 'vitest';
import { INTENTS, IntentRecogniser, isNearly, normaliseText, REPLY_LANGUAGES } from '../../lib/core/replies';
import { intentTable, learnedIntents } from '../../lib/data/replies/intent-table';
import {
  intentFieldsSchema,
  intentModelSchema,
  intentTableSchema,
} from '../../lib/data/replies/reply-schema';
import { trainIntents } from '../../scripts/data/train-intents';
import {
  BUYER_MESSAGES,
  BUYER_MESSAGES_BY_AUTHOR,
  LABELLED_MESSAGES,
  MESSAGES_OF_TWO_THINGS,
  MESSAGES_WITHOUT_INTENT,
} from '../support/buyer-messages';

const recogniser = new IntentRecogniser(intentTable, learnedIntents);

it('the table has the shape of the schema', () => {
  expect(() => intentTableSchema.parse(intentTable)).not.toThrow();
  expect(() => intentFieldsSchema.parse(learnedIntents.fields)).not.toThrow();
  expect(() => intentModelSchema.parse(learnedIntents.model)).not.toThrow();
});

describe('intents of hand-written messages', () => {
  it.each(INTENTS)('%s', (intent) => {
    const messages = BUYER_MESSAGES.filter((message) => message.intent === intent);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(new Set(messages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    const wrong = messages.filter(
      ({ text, language }) => recogniser.recognise(text, language)[0]?.intent !== intent,
    );
    expect(wrong.length / messages.length, JSON.stringify(wrong)).toBeLessThan(0.02);
  });

  it.each(REPLY_LANGUAGES)('%s', (language) => {
    const messages = BUYER_MESSAGES.filter((message) => message.language === language);
    const wrong = messages.filter(
      ({ text, intent }) => recogniser.recognise(text, language)[0]?.intent !== intent,
    );
    expect(wrong.length / messages.length, JSON.stringify(wrong)).toBeLessThan(0.02);
  });
});

describe.each([3, 8])('messages of author %i, where nothing was learned from them', (author) => {
  const held = BUYER_MESSAGES_BY_AUTHOR[author - 1] ?? [];
  const learned = [
    ...BUYER_MESSAGES_BY_AUTHOR.filter((messages) => messages !== held).flat(),
    ...MESSAGES_OF_TWO_THINGS,
    ...MESSAGES_WITHOUT_INTENT,
  ];
  const { fields } = learnedIntents;
  const unseen = new IntentRecogniser(intentTable, { fields, model: trainIntents(learned, fields) });
  const answers = held.map(({ text, language, intent }) => {
    const [best] = unseen.recognise(text, language);
    return { text, confidence: best?.confidence ?? 0, right: best?.intent === intent };
  });

  it('are understood 97 times of 100', () => {
    expect(answers.length).toBe(280);
    const wrong = answers.filter(({ right }) => !right);
    expect(wrong.length / answers.length, JSON.stringify(wrong)).toBeLessThan(0.03);
  });

  it('the surer, the more often right', () => {
    const share = (from: number, to: number) => {
      const bin = answers.filter(({ confidence }) => confidence >= from && confidence < to);
      return bin.filter(({ right }) => right).length / bin.length;
    };
    expect(share(0.9, 1.01)).toBeGreaterThan(0.97);
    expect(share(0.9, 1.01)).toBeGreaterThan(share(0, 0.9));
  });
});

it.each([
  ['vale', 'es'],
  ['buenas tardes', 'es'],
  ['boa tarde', 'pt-BR'],
  ['ok', 'fr'],
  ['hello', 'en'],
  ['guten Abend', 'de'],
  ['добрый день', 'ru'],
  ['مساء الخير', 'ar'],
  ['在吗', 'zh-CN'],
] as const)('a bare %s is about nothing', (text, language) =>
  expect(recogniser.recognise(text, language)[0]?.confidence ?? 0).toBeLessThan(0.5),
);

it('messages that ask for nothing yet are not forced into an intent', () => {
  const sure = MESSAGES_WITHOUT_INTENT.filter(
    ({ text, language }) => (recogniser.recognise(text, language)[0]?.confidence ?? 0) > 0.8,
  );
  expect(sure.length / MESSAGES_WITHOUT_INTENT.length, JSON.stringify(sure)).toBeLessThan(0.03);
});

it('the shipped weights are what the labelled messages give', () => {
  expect(trainIntents(LABELLED_MESSAGES, learnedIntents.fields)).toEqual(learnedIntents.model);
});

describe('recognise', () => {
  it('reads through invisible characters and marks of direction', () => {
    const plain = recogniser.recognise('where is my refund', 'en')[0];
    expect(recogniser.recognise('\u202bwhe\u00adre is my re\u200bfund\u200f\u0000', 'en')[0]).toEqual(plain);
  });

  it('finds the question at the end of a long message', () => {
    const text = `${'so about last summer. '.repeat(1000)} When will you send my refund?`;
    expect(recogniser.recognise(text, 'en')[0]?.intent).toBe('refund_status');
  });

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
    ['25€ ok?', 'fr', 'discount_request'],
    ['set of ٦, only ٤ in it', 'en', 'missing_part'],
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
