import { describe, expect, it } from 'vitest';
import { rfqReadAnswer } from '../../../scripts/caravel/rfq';

const read = (...rfqs: unknown[]) => rfqReadAnswer(JSON.stringify({ rfqs })).rfqs;

describe('caravel rfq read', () => {
  it('answers every request under its id, in order', () => {
    const answers = read({ id: 'b', text: '20 pcs mugs' }, { id: 7, text: 'hello' });
    expect(answers.map(({ id }) => id)).toEqual(['b', 7]);
    expect(answers[0]).toMatchObject({ quantity: { value: 20, unit: 'piece' }, color: null });
    expect(answers[1]).toMatchObject({ product: null, quantity: null, unsure: [] });
  });

  it('tells both of two quantities', () => {
    const [answer] = read({ id: 1, text: 'We need 500 pcs of mats. Actually please quote 800 pcs.' });
    expect(answer).toMatchObject({
      quantity: null,
      quantityContradictions: [{ value: 500 }, { value: 800 }],
    });
  });

  it('a text that is too long has a problem and nothing else', () => {
    const [answer] = read({ id: 1, text: 'need 5 pcs '.repeat(900_000) });
    expect(answer).toMatchObject({ quantity: null, problem: { status: 'too-long', length: 9_900_000 } });
  });

  it.each([
    ['{}', /^rfqs: must be a list/],
    ['{"rfqs":[{"id":1}]}', /^rfqs\[0\]\.text: must be a text/],
    ['{"rfqs":[{"id":1,"text":"a","postedOn":"soon"}]}', /^rfqs\[0\]\.postedOn: must be a date/],
    ['{"rfqs":', /^input: not JSON/],
  ])('%s is refused', (text, message) => {
    expect(() => rfqReadAnswer(text)).toThrow(message);
  });
});
