import { describe, expect, it } from 'vitest';
import {
  chargesOf,
  conditionText,
  dateStanding,
  datesText,
  formulaText,
  limitsOf,
  questionsOf,
} from '../../../../components/options/duties/charge-words';
import { searchTaxes } from '../../../../components/options/duties/tax-table';
import { regimeOf } from '../../../../components/options/duties/use-market';
import { feeText, priceBandText } from '../../../../components/options/fees/fee-words';
import { amazonPlatforms } from '../../../../components/options/fees/platforms';
import { searchCategories } from '../../../../components/options/fees/referral-fees';
import { feeRows, tierBounds } from '../../../../components/options/fees/tier-words';
import { wordsOf } from '../../../../components/ui/words';
import { shippedDuty } from '../../../../lib/data';
import { shippedFees } from '../../../../lib/data/fees';

const en = wordsOf('en');
const zh = wordsOf('zh-CN');
const category = (site: string, id: string) =>
  shippedFees.referral.find((table) => table.site === site)?.categories.find((one) => one.id === id);

describe('a fee in words', () => {
  it.each([
    ['us', 'automotive-and-powersports', '12% · at least US$0.30'],
    ['us', 'baby-products', '8% up to US$10.00, 15% above · at least US$0.30'],
    ['us', 'electronics-accessories', '15% up to US$100.00, 8% of the part above · at least US$0.30'],
    [
      'us',
      'fine-art',
      '20% up to US$100.00, 15% of the part up to US$1,000.00, 10% of the part up to US$5,000.00, 5% of the part above',
    ],
  ])('%s %s', (site, id, text) => {
    const found = category(site, id);
    expect(found && feeText(en, found.fee, 'USD')).toBe(text);
  });

  it('says a fixed part, a most, and what nobody states', () => {
    const fee = (id: string) => shippedFees.sale.find((one) => one.id === id)?.fee ?? { bands: [] };
    expect(feeText(en, fee('paypal-us-goods'), 'USD')).toBe('2.99% + US$0.49');
    expect(feeText(en, fee('alibaba-own-logistics'), 'USD')).toContain('at most US$100.00');
    expect(feeText(zh, fee('alibaba-ready-to-ship'), 'USD')).toBe('US$5,000.00 以内 5%、以上 没写');
  });
});

describe('platforms', () => {
  it('come with what the tables hold, once each, those with a table first', () => {
    const platforms = amazonPlatforms();
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    expect(platforms.slice(0, 4).map(({ id, known, currency }) => [id, known, currency])).toEqual([
      ['amazon-us', 'table', 'USD'],
      ['amazon-uk', 'table', 'GBP'],
      ['amazon-eu', 'table', 'EUR'],
      ['amazon-jp', 'change', 'JPY'],
    ]);
    expect(platforms.slice(4).every(({ known }) => known === 'nothing')).toBe(true);
  });

  it('have categories found by name in either language', () => {
    const categories = shippedFees.referral[0]?.categories ?? [];
    const found = (typed: string) => searchCategories(categories, typed).map(({ id }) => id);
    expect(found('baby')).toEqual(['baby-products']);
    expect(found('母婴')).toEqual(['baby-products']);
    expect(found('appliances full')).toEqual(['appliances-full-size']);
    expect(found('no such thing')).toEqual([]);
  });
});

describe('fulfilment fees', () => {
  it('join the price bands of one weight into one row', () => {
    const uk = shippedFees.fba.find(({ site }) => site === 'uk');
    const tier = uk?.tiers[0];
    if (!uk || !tier) throw new Error('no table');
    // The table lists 5 weights for each of its two price bands.
    const rows = feeRows(en, uk, tier);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual({ weight: '20 g', amounts: { low: '1.46', standard: '1.83' }, step: null });
    expect(tierBounds(en, uk, tier)).toEqual([
      '≤ 33 × 23 × 2.5 cm',
      'weight ≤ 100 g',
      'goes by the weight on the scale',
    ]);
    expect(uk.priceBands.map((band) => priceBandText(en, band, 'GBP'))).toEqual([
      'price up to £20.00 (some categories £10.00)',
      'price above',
    ]);
  });

  it('say the step of an open weight', () => {
    const us = shippedFees.fba.find(({ site }) => site === 'us');
    const tier = us?.tiers.find(({ id }) => id === 'xl_70_150');
    expect(us && tier && feeRows(en, us, tier)).toMatchObject([
      { weight: 'any', step: '+ US$0.75 for each 1 lb above 71 lb' },
    ]);
  });
});

describe('a charge in words', () => {
  const text = (country: string, id: string, words = en) => {
    const regime = regimeOf(country);
    const charge = regime?.charges.find((one) => one.id === id);
    if (!regime || !charge) throw new Error(`no ${id}`);
    return [formulaText(words, charge.amount), conditionText(words, charge, regime)];
  };

  it.each([
    [
      'DE',
      'eu-flat-duty',
      '€3.00 for each tariff item',
      'sold on a marketplace, in your own shop, up to €150.00',
    ],
    ['DE', 'eu-duty', 'Your duty rate on goods, freight, insurance', 'above €150.00'],
    [
      'DE',
      'eu-vat-border',
      'Standard VAT or GST on goods, freight, insurance, duty',
      'above €150.00 or up to €150.00, collected by the importer',
    ],
    ['US', 'us-mpf', '0.3464% of goods · at least US$31.67 · at most US$614.35', 'sold to businesses'],
    [
      'BR',
      'br-icms',
      '17% of the price that already holds it: goods, freight, insurance, duty ÷ (1 − 17%) − the same',
      '',
    ],
    [
      'RU',
      'ru-excess',
      '15% of the value above €200.00, at least €2.00 for each kg above 31 kg',
      'sold on a marketplace, in your own shop',
    ],
  ])('%s %s', (country, id, formula, condition) => expect(text(country, id)).toEqual([formula, condition]));

  it('is there for every charge in both languages, without a hole', () => {
    for (const regime of shippedDuty.regimes) {
      for (const charge of regime.charges) {
        for (const words of [en, zh]) {
          const all = `${formulaText(words, charge.amount)} ${conditionText(words, charge, regime)}`;
          expect(all, charge.id).not.toMatch(/duties:|\{\{|undefined|null|NaN/);
        }
      }
    }
  });

  it('is left out where it concerns other members only', () => {
    const eu = regimeOf('DE');
    const ids = (country: string) => (eu ? chargesOf(eu, country).map(({ id }) => id) : []);
    expect(ids('RO')).toContain('ro-fee');
    expect(ids('DE')).not.toContain('ro-fee');
    expect(ids('DE')).toContain('eu-flat-duty');
  });

  it('brings its limits and open questions, and no others', () => {
    const eu = regimeOf('DE');
    const around = (country: string) => {
      if (!eu) throw new Error('no rules');
      const charges = chargesOf(eu, country);
      return [limitsOf(eu, charges).map(({ id }) => id), questionsOf(eu, charges).map(({ rule }) => rule)];
    };
    expect(around('DE')).toEqual([['eu-150'], ['eu-vat-on-flat-duty', 'eu-handling-fee']]);
    expect(around('RO')[0]).toEqual(['eu-150', 'ro-150']);
    expect(around('IT')[1]).toEqual(['eu-vat-on-flat-duty', 'it-fee', 'eu-handling-fee']);
  });

  it('falls back to the rules for countries without any', () => expect(regimeOf('KZ')?.id).toBe('other'));

  it.each([
    [{}, 'now', ''],
    [{ from: '2026-07-01', to: '2028-07-01' }, 'now', 'Jul 1, 2026 to Jul 1, 2028'],
    [{ from: '2026-11-21' }, 'now', 'from Nov 21, 2026'],
    [{ from: '2026-11-22' }, 'ahead', 'from Nov 22, 2026'],
    [{ to: '2026-11-20' }, 'over', 'until Nov 20, 2026'],
  ])('%j is %s on 21 November 2026', (dates, standing, words) => {
    expect([dateStanding(dates, '2026-11-21'), datesText(en, dates)]).toEqual([standing, words]);
  });
});

describe('the table of VAT', () => {
  it('is searched by name in either language or by code, sorted by name', () => {
    const found = (typed: string) =>
      searchTaxes(shippedDuty.taxRates, typed, 'en').map(({ country }) => country);
    expect(found('德国')).toEqual(['DE']);
    expect(found('germany')).toEqual(['DE']);
    expect(found('').slice(0, 2)).toEqual(['AL', 'DZ']);
    expect(found('')).toHaveLength(shippedDuty.taxRates.length);
  });
});
