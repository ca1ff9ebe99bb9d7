import { describe, expect, it } from 'vitest';
import { quoteText } from '../../../lib/background/quotes/quote-text';
import type { TextFacts } from '../../../lib/background/quotes/text-facts';
import { fromDecimal } from '../../../lib/core/money';
import { localTime } from '../../../lib/core/quote';
import { askedFields, QUOTE_QUESTIONS, TEXT_LENGTHS } from '../../../lib/core/quoting';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../lib/core/replies';
import { readRfq } from '../../../lib/core/rfq';
import { lintMessage } from '../../../lib/data/lint';
import { countryZone } from '../../../lib/data/quotes/country-zone';
import { quoteTexts } from '../../../lib/data/quotes/quote-texts';
import zones from '../../../lib/data/quotes/zones.json';
import { checkTemplate, detectLanguage } from '../../../lib/replies';

function facts(change: Partial<TextFacts> = {}): TextFacts {
  const read = readRfq('Need 2000 pcs desk lamp\nMaterial: aluminium\nColour: black\nFOB Ningbo');
  if (read.status !== 'read') throw new Error('unread');
  return {
    product: 'L3',
    quantity: 2000,
    unit: 'piece',
    currency: 'USD',
    price: '6.50',
    pricePer: 1,
    total: fromDecimal('13000', 'USD'),
    items: [],
    term: 'FOB',
    place: 'Ningbo',
    validUntil: '2026-12-06',
    leadTimeDays: 25,
    payment: 'T/T 30/70',
    packing: '12 / CTN',
    sample: null,
    notes: null,
    asked: askedFields(read.fields, {}),
    answers: { material: '6063' },
    ladder: {
      term: 'FOB',
      steps: [
        {
          quantity: 500,
          price: '7.1',
          leadTimeDays: 20,
          packing: null,
          validUntil: null,
          typed: true,
          state: 'ready',
        },
      ],
      warnings: [],
    },
    buyerName: 'Anna',
    sellerName: 'Lumen',
    ...change,
  };
}

const all = REPLY_LANGUAGES.flatMap((language) => TEXT_LENGTHS.map((length) => [language, length] as const));

describe('quotation texts', () => {
  it.each(REPLY_LANGUAGES)('%s has the same words as English, none empty', (language) => {
    const [own, english] = [quoteTexts(language), quoteTexts('en')];
    expect(own.language).toBe(language);
    for (const part of ['labels', 'questions', 'texts'] as const) {
      expect(Object.keys(own[part]), part).toEqual(Object.keys(english[part]));
      for (const [name, text] of Object.entries(own[part])) expect(text.trim(), name).not.toBe('');
    }
    expect(Object.keys(own.questions)).toEqual([...QUOTE_QUESTIONS]);
    for (const template of [own.greeting, own.closing, own.days, ...Object.values(own.texts)])
      expect(checkTemplate(template, language).problems).toEqual([]);
  });

  it.each(all)('%s %s is whole, keeps to the rules, and is in its language', (language, length) => {
    const { text, missing } = quoteText(facts(), language, length);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/\{\{|\}\}|\{%|undefined|null|NaN/);
    expect(text).toContain('L3');
    const options = { platform: 'alibaba', context: 'reply', language, detect: detectLanguage } as const;
    expect(lintMessage(text ?? '', options)).toEqual([]);
  });

  it.each(REPLY_LANGUAGES)(
    '%s answers what was asked, says what is open, and asks for the rest',
    (language) => {
      const { open, questions, labels, colon } = quoteTexts(language);
      for (const length of ['short', 'standard', 'detailed'] as const) {
        const { text } = quoteText(facts(), language, length);
        expect(text).toContain(`${labels.material}${colon}6063`);
        expect(text).toContain(`${labels.color}${colon}${open}`);
        expect(text).toContain(questions.size);
        expect(text).not.toContain(questions.material);
      }
    },
  );

  it.each([
    ['product', 'product.name'],
    ['quantity', 'quantity.text'],
    ['price', 'price.text'],
    ['place', 'term.text'],
    ['validUntil', 'valid.date'],
  ] as const)('is not written without %s', (fact, name) => {
    expect(quoteText(facts({ [fact]: null }), 'en', 'standard')).toEqual({ text: null, missing: [name] });
  });

  it.each([
    ['en', 'USD 6.50 / pc', '2,000 pcs'],
    ['de', 'USD 6,50 / Stk.', '2.000 Stk.'],
    ['ar', 'USD 6.50 / قطعة', '2,000 قطعة'],
    ['zh-CN', 'USD 6.50 / 件', '2,000 件'],
  ] as [ReplyLanguage, string, string][])('writes amounts as %s does', (language, price, quantity) => {
    const { text } = quoteText(facts(), language, 'standard');
    expect(text).toContain(price);
    expect(text).toContain(quantity);
  });

  it.each(REPLY_LANGUAGES)('%s names further items with their price, and one without as open', (language) => {
    const items = [
      {
        kind: 'tooling' as const,
        description: 'Mould M1',
        code: null,
        quantity: 2,
        unit: null,
        price: '800',
      },
      { kind: 'sample' as const, description: 'S-7', code: null, quantity: 1, unit: null, price: null },
    ];
    const { text } = quoteText(facts({ items, total: null }), language, 'standard');
    const { colon, open } = quoteTexts(language);
    expect(text).toMatch(new RegExp(`- Mould M1${colon}2 × USD 800[.,]00`));
    expect(text).toContain(`- S-7${colon}${open}`);
  });

  it('says a lead time once, and in days where a date was asked for', () => {
    const answers = { deadline: '25' };
    expect(quoteText(facts({ answers }), 'en', 'standard').text).not.toContain('Delivery date');
    const read = readRfq('Need 2000 pcs desk lamp\nMaterial: aluminium\nDelivery date: 2026-12-24');
    if (read.status !== 'read') throw new Error('unread');
    const asked = askedFields(read.fields, {});
    expect(quoteText(facts({ answers, asked }), 'en', 'short').text).toContain('Delivery date: 25 days');
  });

  it.each([
    ['en', 'USD 12.05 / 1,000 kg'],
    ['de', 'USD 12,05 / 1.000 kg'],
  ] as [ReplyLanguage, string][])('writes a price per 1000 kg as %s does', (language, price) => {
    const { text } = quoteText(facts({ price: '12.05', pricePer: 1000, unit: 'kg' }), language, 'short');
    expect(text).toContain(price);
  });

  it('keeps the digits of a price below a cent', () => {
    expect(quoteText(facts({ price: '0.0123' }), 'en', 'short').text).toContain('USD 0.0123');
  });
});

describe('time zones of buyers', () => {
  it.each(Object.entries(zones.zones))('%s: %s is one the browser knows', (_, zone) => {
    expect(localTime(zone, Date.UTC(2026, 10, 21))).not.toBeNull();
  });

  it('says where a country has several', () => {
    expect(countryZone('US')).toEqual({ zone: 'America/New_York', several: true });
    expect(countryZone('FR')).toEqual({ zone: 'Europe/Paris', several: false });
    expect(countryZone('XX')).toBeNull();
  });
});
