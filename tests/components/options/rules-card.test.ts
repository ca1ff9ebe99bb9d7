import { describe, expect, it } from 'vitest';
import { surchargeText, weightText, whenText } from '../../../components/options/carriers/rule-words';
import { cardFromRules, currencyOf } from '../../../components/options/carriers/rules-card';
import { problemOf } from '../../../components/options/import/card-edits';
import { wordsOf } from '../../../components/ui/words';
import { compileCard, estimate } from '../../../lib/core/rates';
import { carrierRules } from '../../../lib/data';

const price = (rules: ReturnType<typeof carrierRules>[number]) => ({
  name: 'Mine',
  countries: ['US', 'DE'],
  currency: currencyOf(rules),
  perKg: '60',
  maxGrams: 70_000,
});
const rulesOf = (id: string) => {
  const found = carrierRules().find((rules) => rules.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a card made from published rules', () => {
  it.each(carrierRules().map((rules) => [rules.id, rules] as const))('%s can be kept', (_, rules) => {
    expect(problemOf(cardFromRules(rules, price(rules), '2026-11-21', []))).toBeNull();
  });

  it('weighs and charges as the carrier does', () => {
    const rules = rulesOf('fedex-hk-agent');
    const card = cardFromRules(rules, price(rules), '2026-11-21', []);
    // 400 x 300 x 300 mm / 5000 = 7.2 kg; 25.5 kg is above 21 kg, where whole kilograms count.
    const items = [{ quantity: 1, grams: 25_500, mm: [400, 300, 300] as const, goods: [] }];
    const { services } = estimate({ destination: { country: 'US' }, items }, [compileCard(card)], {
      asOf: '2026-11-21',
    });
    const [quote] = services;
    expect(quote?.chargeableGrams).toBe(26_000);
    // 26 x 60 = 1560, and 15 for the entry into the US
    expect(quote?.price).toEqual({ minor: 157_500, currency: 'CNY' });
  });

  it('leaves out what expired and switches off what is undated', () => {
    const dhl = rulesOf('dhl-express-cn');
    const [service] = cardFromRules(dhl, price(dhl), '2026-11-21', []).services;
    expect(service?.surcharges).toHaveLength(
      dhl.surcharges.filter(({ status }) => status !== 'expired').length,
    );
    const ups = rulesOf('ups-hk');
    const [undated] = cardFromRules(ups, price(ups), '2026-11-21', []).services;
    expect(undated?.surcharges?.map(({ active }) => active)).toEqual([false, false]);
  });

  it('gets an id of its own', () => {
    const rules = rulesOf('ems-cn');
    const first = cardFromRules(rules, price(rules), '2026-11-21', []);
    expect(cardFromRules(rules, price(rules), '2026-11-21', [first]).id).not.toBe(first.id);
  });
});

describe('published rules in words', () => {
  const en = wordsOf('en');

  it('say divisor and steps', () => {
    const { weighing } = rulesOf('express-from-china');
    expect(weighing && weightText(en, weighing.weight)).toBe(
      'volume ÷ 5000 (cm3/kg) · rounded up to 500 g below 21 kg, 1 kg · at least 500 g',
    );
  });

  it('say what a surcharge costs and when', () => {
    const { surcharges } = rulesOf('fedex-hk-agent');
    const text = (id: string) => {
      const found = surcharges.find(({ rule }) => rule.id === id);
      return found && [surchargeText(en, found.rule, found.currency), whenText(en, found.rule)];
    };
    expect(text('handling-size')).toEqual([
      '222 CNY a parcel',
      'longest side ≥ 121.1 cm or second side ≥ 75.1 cm or length plus girth ≥ 260.1 cm',
    ]);
    expect(text('remote')).toEqual(['5 CNY a kg · at least 275 CNY', '']);
    expect(text('us-import')).toEqual(['15 CNY a shipment', 'United States']);
  });

  it('have no hole in either language', () => {
    for (const words of [en, wordsOf('zh-CN')]) {
      for (const { surcharges } of carrierRules()) {
        for (const { rule, currency } of surcharges) {
          const all = `${surchargeText(words, rule, currency)} ${whenText(words, rule)}`;
          expect(all, rule.id).not.toMatch(/carriers:|\{\{|undefined|null|NaN/);
        }
      }
    }
  });
});
