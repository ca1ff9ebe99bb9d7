import { describe, expect, it } from 'vitest';
import { answerText } from '../../../../components/options/duties/answer-words';
import { withAmount } from '../../../../components/options/duties/limit-list';
import { answerOf, openChoices, settle } from '../../../../components/options/duties/open-answers';
import { regimeOf } from '../../../../components/options/duties/use-market';
import { wordsOf } from '../../../../components/ui/words';
import { type LandedRequest, landedCost } from '../../../../lib/core/landed';
import { shippedDuty, shippedFx } from '../../../../lib/data';
import { type MarketSettings, settingsSchema } from '../../../../lib/storage/settings-schema';

const en = wordsOf('en');
const zh = wordsOf('zh-CN');

function choicesOf(country: string) {
  const regime = regimeOf(country);
  if (!regime) throw new Error(`no rules of ${country}`);
  return { regime, choices: openChoices(regime, regime.open ?? []) };
}

const textsOf = (country: string, words = en) => {
  const { regime, choices } = choicesOf(country);
  return choices.map(({ answers }) => answers.map((answer) => answerText(words, regime, answer)));
};

describe('what the tables leave open', () => {
  it('has the answer of the tables first, then the others', () => {
    expect(textsOf('DE')).toEqual([
      ['EUR 3 duty a tariff item: taxed with VAT', 'EUR 3 duty a tariff item: no VAT on it'],
      ['Italian parcel fee: is charged', 'Italian parcel fee: is not charged'],
      ['EU handling fee: is not charged', 'EU handling fee: is charged'],
    ]);
    expect(textsOf('BR')[1]).toEqual([
      'Up to US$50.00 of goods, freight, insurance a consignment',
      'Up to US$50.00 of goods a consignment',
    ]);
    expect(textsOf('SA')).toEqual([['No such exemption', 'Up to SAR\u00a01,000.00 of goods a consignment']]);
  });

  it('makes one choice of two questions about one limit', () => {
    expect(textsOf('AE')).toEqual([
      [
        'No such exemption',
        'Up to AED\u00a0300.00 of goods a consignment',
        'Up to AED\u00a01,000.00 of goods a consignment',
      ],
    ]);
  });

  it('is worded for every answer in both languages', () => {
    for (const { countries } of shippedDuty.regimes) {
      for (const words of [en, zh]) {
        for (const texts of textsOf(countries[0] ?? 'KZ', words)) {
          expect(new Set(texts).size, texts.join()).toBe(texts.length);
          for (const text of texts) expect(text).not.toMatch(/^$|duties:|\{\{|undefined|null|NaN/);
        }
      }
    }
  });
});

describe('settling', () => {
  const kept: MarketSettings = { duty: '4', charges: { 'eu-flat-duty': { amount: '2.50' } } };

  it('sets what the answer says and nothing else, and is taken back without a trace', () => {
    for (const country of ['DE', 'BR', 'SA', 'AE']) {
      for (const choice of choicesOf(country).choices) {
        choice.answers.forEach((_, place) => {
          const own = settle(kept, choice, place);
          expect(answerOf(own, choice), `${country} ${choice.rule}`).toBe(place);
          expect(own.duty).toBe('4');
          expect(own.charges?.['eu-flat-duty']?.amount).toBe('2.50');
          expect(settle(own, choice, null)).toEqual(kept);
          // What is kept must be readable again.
          expect(settingsSchema.parse({ markets: { [country]: own } }).markets[country]).toEqual(own);
        });
      }
    }
  });

  it('is open until each figure of the question is set, and another figure is said to be own', () => {
    const [icms] = choicesOf('BR').choices;
    if (!icms) throw new Error('no question');
    expect(answerOf({}, icms)).toBeNull();
    expect(answerOf({ charges: { 'br-icms': { active: true } } }, icms)).toBeNull();
    expect(answerOf({ charges: { 'br-icms': { percent: '18' } } }, icms)).toBe('own');
  });

  it('replaces the range by one figure', () => {
    const request: LandedRequest = {
      destination: 'DE',
      channel: 'marketplace',
      goods: { minor: 4000, currency: 'EUR' },
      freight: { minor: 500, currency: 'EUR' },
      items: [{ quantity: 1, value: null }],
    };
    const cost = (own: MarketSettings) =>
      landedCost(
        { ...request, overrides: { charges: own.charges ?? {}, limits: own.limits ?? {} } },
        { ...shippedDuty, fx: shippedFx },
        { asOf: '2026-08-01' },
      );
    const [vat] = choicesOf('DE').choices;
    if (!vat) throw new Error('no question');
    // VAT 19 % on the EUR 3, or not: 57 cents between the answers.
    const { range } = cost({});
    expect((range?.to.minor ?? 0) - (range?.from.minor ?? 0)).toBe(57);
    const totals = [0, 1].map((place) => cost(settle({}, vat, place)));
    expect(totals.map((one) => one.range)).toEqual([null, null]);
    expect(totals.map(({ total }) => total?.minor)).toEqual([range?.to.minor, range?.from.minor]);
  });
});

describe('an own amount of a limit', () => {
  const limit = (country: string) => {
    const [found] = regimeOf(country)?.limits ?? [];
    if (!found) throw new Error('no limit');
    return found;
  };

  it('of which the tables know none holds with it and goes with it', () => {
    const own = withAmount(limit('KR'), {}, '150');
    expect(own).toEqual({ amount: '150', active: true });
    expect(withAmount(limit('KR'), own ?? {}, null)).toBeUndefined();
  });

  it('of which the tables know one leaves the switch alone', () => {
    expect(withAmount(limit('SA'), {}, '900')).toEqual({ amount: '900' });
    expect(withAmount(limit('SA'), { active: true, amount: '900' }, null)).toEqual({ active: true });
  });
});
