import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LintOptions, MAX_CHARACTERS } from '../../../lib/core/lint';
import { lintMessage } from '../../../lib/data/lint';
import { samples } from './corpus';

const amazon: LintOptions = { platform: 'amazon', context: 'reply' };
const found = (text: string, options: LintOptions = amazon) => lintMessage(text, options);
const rulesOf = (text: string, options: LintOptions = amazon) => found(text, options).map(({ rule }) => rule);

describe('findings', () => {
  it('name rule, severity, words, place and why', () => {
    expect(found('Écrivez à lumetra＠gmail．com, merci.')).toEqual([
      {
        rule: 'A2',
        group: 'email',
        severity: 'error',
        words: 'lumetra＠gmail．com',
        span: [10, 27],
        why: { code: 'email', params: { platform: 'amazon' } },
      },
    ]);
  });

  it('mark words through what nobody sees', () => {
    const text = 'Add me on Wh\u200bats\u2060App now';
    expect(found(text).map(({ words }) => words)).toEqual(['Wh\u200bats\u2060App']);
  });

  it('come in order of appearance', () => {
    const spans = found('Call +1 415 555 0137, write to a@b.com or see c.com').map(({ span }) => span[0]);
    expect(spans).toEqual([5, 31, 46]);
  });
});

describe('the platform decides', () => {
  const contact = 'Add me on WhatsApp please.';
  it.each([
    ['amazon', 'A2', 'error'],
    ['aliexpress', 'E4', 'error'],
    ['alibaba', 'U4', 'warning'],
  ] as const)('a messenger on %s falls under %s', (platform, rule, severity) => {
    expect(found(contact, { platform, context: 'reply' })).toMatchObject([{ rule, severity }]);
  });

  it('a confirmation is forbidden as a first message, not as an answer', () => {
    const text = 'Your order has been shipped.';
    expect(rulesOf(text, { ...amazon, context: 'proactive' })).toEqual(['A6']);
    expect(rulesOf(text)).toEqual([]);
  });

  it('its own pages may be named, its product pages on Amazon not', () => {
    expect(rulesOf('See https://www.amazon.de/gp/css/order-history')).toEqual([]);
    expect(rulesOf('See https://www.amazon.de/dp/B0C1234567')).toEqual(['A8']);
    expect(rulesOf('See https://www.aliexpress.com/p/order')).toEqual(['A8']);
    expect(rulesOf('See https://evil.com/www.amazon.de')).toEqual(['A8']);
    expect(rulesOf('See https://amazon.de.evil.com/x')).toEqual(['A8']);
  });
});

describe('length', () => {
  const sentence = 'The lamp is well. ';
  const text = sentence.repeat(223).slice(0, 4000);
  it('on Amazon ends at 4,000 characters, counted as a reader does', () => {
    expect(rulesOf(text)).toEqual([]);
    expect(rulesOf(`${text}x`)).toEqual(['G3']);
    expect(rulesOf(`${text.slice(0, 3999)}🙂`)).toEqual([]);
  });

  it('elsewhere no source states a limit', () => {
    expect(rulesOf(`${text}${text}`, { platform: 'aliexpress', context: 'reply' })).toEqual([]);
  });

  it('beyond what can be checked is told, not read', () => {
    const [finding, ...more] = found('x '.repeat(2_500_000));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'G4',
      severity: 'error',
      why: { code: 'unchecked', params: { count: 5_000_000, limit: MAX_CHARACTERS } },
    });
  });
});

describe('language', () => {
  const text = 'Gracias por su mensaje, el paquete está en la aduana y llegará la próxima semana.';
  it('without one given is not checked', () => expect(rulesOf(text)).toEqual([]));
  it('is believed to the detector that is given', () => {
    const sure = { ...amazon, language: 'de', detect: () => ({ language: 'es', confidence: 0.95 }) };
    expect(found(text, sure)).toMatchObject([
      { rule: 'G2', why: { params: { language: 'de', found: 'es' } } },
    ]);
  });
  it('is believed to a doubtful detector only beside frequent words of that language', () => {
    const doubtful = { ...amazon, language: 'de', detect: () => ({ language: 'es', confidence: 0.5 }) };
    expect(rulesOf(text, doubtful)).toEqual(['G2']);
    expect(rulesOf('Paquete detenido, aduana Zaragoza; seguimiento pendiente.', doubtful)).toEqual([]);
  });
  it('by script needs no detector', () => {
    expect(rulesOf('您的包裹已经到达海关，请耐心等待几天。', { ...amazon, language: 'de' })).toEqual(['G2']);
    expect(
      rulesOf('Return address: 深圳市宝安区西乡街道 12号, please write the order number on it.', {
        ...amazon,
        language: 'en',
      }),
    ).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without failing, every span inside it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...samples.map(({ text }) => text)),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }),
        fc.constantFrom('amazon', 'aliexpress', 'alibaba'),
        (pieces, platform) => {
          const text = pieces.join(' ');
          for (const { span, words } of lintMessage(text, {
            platform,
            context: 'proactive',
            language: 'fr',
          })) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(Math.max(text.length, span[0]));
            expect(text.slice(...span)).toContain(words);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its findings in capitals, in full width and with invisible characters in it', () => {
    const contacts = samples.filter(({ groups }) =>
      groups.some((group) => ['email', 'phone', 'messenger'].includes(group)),
    );
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const haunt = (text: string) => text.replace(/(\w)(\w)/g, '$1\u200b$2');
    for (const change of [widen, haunt, (text: string) => text.toUpperCase()]) {
      for (const { text, groups, ...options } of contacts) {
        const now = lintMessage(change(text), options).map(({ group }) => group);
        for (const group of groups.filter((one) => ['email', 'phone', 'messenger'].includes(one))) {
          expect(now, change(text)).toContain(group);
        }
      }
    }
  });
});
