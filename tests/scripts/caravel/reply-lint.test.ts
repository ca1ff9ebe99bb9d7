import { expect, test } from 'vitest';
import { replyLintAnswer } from '../../../scripts/caravel/reply-lint';

const answer = (messages: unknown) => replyLintAnswer(JSON.stringify({ messages }));
const message = (more: object = {}) => ({
  id: 'm1',
  platform: 'amazon',
  context: 'reply',
  text: 'Add me on WhatsApp.',
  ...more,
});

test('each message gets its findings, in the order asked', () => {
  expect(answer([message(), message({ id: 'm2', text: 'The lamp is 35 cm wide.' })])).toEqual({
    messages: [
      {
        id: 'm1',
        findings: [
          {
            rule: 'A2',
            severity: 'error',
            words: 'WhatsApp',
            why: 'A messenger or a name to be found under there. Amazon: Buyer-Seller Messaging is the only channel; no e-mail address, telephone number or messenger',
          },
        ],
      },
      { id: 'm2', findings: [] },
    ],
  });
});

test('without a context the stricter one counts', () => {
  const thanks = { text: 'Thank you for your purchase.', context: undefined };
  expect(answer([message(thanks)]).messages[0]?.findings).toMatchObject([{ rule: 'A6' }]);
  expect(answer([message({ ...thanks, context: 'reply' })]).messages[0]?.findings).toEqual([]);
});

test('a language is only checked when given', () => {
  const text = 'Ваша посылка сейчас на таможне, мы напишем вам через два дня.';
  expect(answer([message({ text })]).messages[0]?.findings).toEqual([]);
  expect(answer([message({ text, language: 'de' })]).messages[0]?.findings).toMatchObject([{ rule: 'G2' }]);
});

test('5 MB of text are refused with a message, the others answered', () => {
  const [long, short] = answer([message({ text: 'x'.repeat(5_000_000) }), message({ id: 'm2' })]).messages;
  expect(long?.findings).toMatchObject([{ rule: 'G4', severity: 'error' }]);
  expect(long?.findings[0]?.why).toMatch(/5000000 characters are not checked; at most 100000/);
  expect(short?.findings).toHaveLength(1);
});

test.each([
  [message({ platform: 'ebay' }), /^messages\[0\]\.platform: must be amazon/],
  [message({ context: 'spam' }), /^messages\[0\]\.context: must be reply or proactive/],
  [message({ text: 5 }), /^messages\[0\]\.text: must be a text/],
  [message({ language: 'x!' }), /^messages\[0\]\.language: /],
  [message({ extra: 1 }), /^messages\[0\]\.extra: unknown field/],
])('bad input names the field', (bad, problem) => {
  expect(() => answer([bad])).toThrow(problem);
});
