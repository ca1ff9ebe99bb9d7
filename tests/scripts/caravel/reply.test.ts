import { describe, expect, it } from 'vitest';
import { replyListAnswer, replyRenderAnswer, replySuggestAnswer } from '../../../scripts/caravel/reply';

const render = (input: unknown) => replyRenderAnswer(JSON.stringify(input));

describe('caravel reply list', () => {
  it('lists every situation with the variables it asks for', () => {
    const { situations } = replyListAnswer(undefined);
    expect(situations.length).toBeGreaterThanOrEqual(60);
    const dispatched = situations.find(({ id }) => id === 'dispatched');
    expect(dispatched?.variables).toMatchObject({
      'tracking.number': { type: 'text' },
      'ship.date': { type: 'date', example: '2026-10-08' },
    });
  });

  it('finds by pinyin initials', () => {
    expect(replyListAnswer('wlwgx').situations.map(({ id }) => id)).toEqual(['no-update']);
  });
});

describe('caravel reply render', () => {
  it('fills in and shows the Chinese gloss', () => {
    const values = { 'order.id': '42', 'refund.amount': '18.90 EUR', 'refund.days': 5, 'buyer.name': 'Ana' };
    expect(render({ situation: 'refund-sent', language: 'es', values })).toEqual({
      text:
        'Hola, Ana:\nLe hemos reembolsado 18,90\u00a0€ por el pedido 42. Su banco o la entidad de su tarjeta puede ' +
        'tardar hasta 5 días laborables en mostrarlo.',
      gloss: 'Ana，您好！\n订单 42 已退款 €18.90。银行或发卡机构最多需要 5 个工作日入账。',
    });
  });

  it('knows a situation by its code, and the long text', () => {
    const values = { 'order.id': '42', 'reply.date': '2026-10-06', 'seller.name': 'Lumen' };
    const result = render({ situation: 'sorry', language: 'en', length: 'long', values });
    expect(result).toMatchObject({
      text: expect.stringMatching(
        /^Hello,\n\nWe are sorry[\s\S]*October 6, 2026[\s\S]*\n\nKind regards\nLumen$/,
      ),
    });
  });

  it('says what is missing and what is wrong instead of a text', () => {
    const values = { 'refund.amount': '18,90 €', 'refund.days': '' };
    expect(render({ situation: 'refund-sent', language: 'de', values })).toEqual({
      missing: ['order.id', 'refund.days'],
      invalid: [{ variable: 'refund.amount', problem: 'value-money' }],
    });
  });

  it.each([
    [{ situation: 'nope', language: 'de' }, 'situation:'],
    [{ situation: 'apology', language: 'xx' }, 'language: must be one of'],
    [
      { situation: 'apology', language: 'de', values: { 'order.total': 1 } },
      'values.order.total: unknown variable',
    ],
    [{ situation: 'apology', language: 'de', more: 1 }, 'more: unknown field'],
  ])('%j: %s', (input, message) => expect(() => render(input)).toThrow(message));

  it('a value called __proto__ is unknown like any other', () => {
    const text = '{"situation":"apology","language":"de","values":{"__proto__":"x"}}';
    const result = replyRenderAnswer(text);
    expect(result).toMatchObject({ missing: ['order.id', 'reply.date'] });
  });
});

describe('caravel reply suggest', () => {
  it('tells language, intent, words and templates', () => {
    const messages = [
      { id: 'a', text: 'Wo bleibt mein Paket??', country: 'DE' },
      { id: 2, text: '返品したいです' },
      { id: 'c', text: '...' },
    ];
    const answer = replySuggestAnswer(JSON.stringify({ messages })).messages;
    expect(answer).toMatchObject([
      { id: 'a', language: 'de', intent: 'tracking', words: ['wo', 'paket'] },
      { id: 2, language: 'ja', intent: 'return_request' },
      { id: 'c', language: null, intent: null, confidence: 0, templates: [] },
    ]);
    expect(answer[0]?.templates).toContain('in-transit');
    expect(answer[1]?.templates[0]).toMatch(/^return|exchange/);
  });

  it('names the field that is wrong', () => {
    const text = JSON.stringify({ messages: [{ id: 'a', text: 5 }] });
    expect(() => replySuggestAnswer(text)).toThrow('messages[0].text: must be a text');
  });
});
