import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/replies';
import { BUYER_MESSAGES } from '../support/buyer-messages';

describe('detectLanguage', () => {
  it('places at least 97 of 100 short, misspelt messages', () => {
    const wrong = BUYER_MESSAGES.filter(({ text, language }) => detectLanguage(text)?.language !== language);
    expect(BUYER_MESSAGES.length).toBeGreaterThan(280);
    expect(wrong.length / BUYER_MESSAGES.length, JSON.stringify(wrong)).toBeLessThan(0.03);
  });

  it.each([
    ['gracias', 'es'],
    ['obrigada', 'pt-BR'],
    ['quando arriva', 'it'],
    ['ca marche pas', 'fr'],
    ['geht nicht', 'de'],
    ['nie dziala', 'pl'],
    ['calismiyor', 'tr'],
    ['iPhone 15 Pro Max のケースですか', 'ja'],
    ['USB 케이블', 'ko'],
    ['Де моя посилка', 'ru'],
  ])('%s: %s', (text, language) => expect(detectLanguage(text)?.language).toBe(language));

  it('reads bare Chinese characters as Japanese where the buyer is in Japan', () => {
    expect(detectLanguage('返品希望')?.language).toBe('zh-CN');
    expect(detectLanguage('返品希望', 'JP')?.language).toBe('ja');
  });

  it('lets the country settle what could be either', () => {
    expect(detectLanguage('total', 'BR')?.language).toBe('pt-BR');
    expect(detectLanguage('total', 'ES')?.language).toBe('es');
  });

  it.each(['', '   ', '12345', '!!! 😀'])('%j has no language', (text) =>
    expect(detectLanguage(text)).toBeNull(),
  );
});
