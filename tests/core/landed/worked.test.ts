import { describe, expect, test } from 'vitest';
import { amounts, charges, cost, extra, lineOf, total } from './support';

/** Ukraine has no regime of its own: duty on goods and freight, then 20 % on these and the duty. */
const PLAIN = { destination: 'UA', goods: '100 USD', freight: '20 USD', duty: '5' };

describe('worked examples: landed cost', () => {
  test('LC-01: duty and tax on goods and freight, a fixed fee and one in percent of both', () => {
    const result = cost({
      ...PLAIN,
      extra: [
        extra('broker', { type: 'fixed', fixed: { amount: '5', currency: 'USD' }, per: 'consignment' }),
        extra('handling', { type: 'percent', percent: '2', of: ['goods', 'freight'] }),
      ],
    });
    // 120 + 5 % = 6; 20 % of 126 = 25.20; 5; 2 % of 120 = 2.40
    expect(amounts(result)).toEqual({
      goods: '100.00',
      freight: '20.00',
      'other-duty': '6.00',
      'other-tax': '25.20',
      broker: '5.00',
      handling: '2.40',
    });
    expect(total(result)).toBe('158.60');
  });

  const mpf = (goods: string) =>
    cost({
      ...PLAIN,
      goods,
      extra: [
        extra('mpf', {
          type: 'percent',
          percent: '0.3464',
          of: ['goods', 'freight'],
          min: { amount: '31.67', currency: 'USD' },
          max: { amount: '614.35', currency: 'USD' },
        }),
      ],
    });

  test('LC-03: 0.3464 % of 120 is 0.42, raised to the least fee', () => {
    expect(charges(mpf('100 USD')).mpf).toBe('31.67');
    // 120 + 6 + 25.20 + 31.67
    expect(total(mpf('100 USD'))).toBe('182.87');
  });

  test.each([
    // 0.3464 % of 9142 = 31.668: the least fee
    ['9122 USD', '31.67'],
    // 0.3464 % of 9150 = 31.6956
    ['9130 USD', '31.70'],
    // 0.3464 % of 177350 = 614.3404
    ['177330 USD', '614.34'],
    // 0.3464 % of 177360 = 614.375, cut
    ['177340 USD', '614.35'],
    ['500000 USD', '614.35'],
  ])('the clamp around %s', (goods, fee) => {
    expect(charges(mpf(goods)).mpf).toBe(fee);
  });

  test('LC-04: 3 a piece and 2 a kilogram', () => {
    const perUnit = { type: 'fixed', fixed: { amount: '3', currency: 'USD' }, per: 'unit' } as const;
    const perKg = { type: 'fixed', fixed: { amount: '2', currency: 'USD' }, per: 'kg' } as const;
    const result = cost({
      ...PLAIN,
      grams: 2000,
      items: [{ quantity: 4, value: null }],
      extra: [extra('unit', perUnit), extra('kg', perKg)],
    });
    expect(charges(result)).toMatchObject({ unit: '12.00', kg: '4.00' });
    // 151.20 + 16
    expect(total(result)).toBe('167.20');
  });

  test('LC-06: no duty, 19 %', () => {
    const result = cost({ destination: 'CL', goods: '100 USD', duty: '0' });
    expect(charges(result)).toEqual({ 'other-duty': '0.00', 'other-tax': '19.00' });
    expect(total(result)).toBe('119.00');
  });
});

describe('worked examples: taxes', () => {
  /** The examples of New Zealand are from before 2019-12-01: since then nothing is collected up to NZD 1000. */
  test.each([
    // 15 % of 1100
    ['TX-01', '0', { 'nz-duty': '0.00', 'nz-gst-border': '165.00' }],
    // 5 % of 1000; 15 % of 1150
    ['TX-02', '5', { 'nz-duty': '50.00', 'nz-gst-border': '172.50' }],
  ])('%s: New Zealand, duty on goods, GST on goods, freight and duty', (_, duty, expected) => {
    const request = { destination: 'NZ', goods: '1000 NZD', freight: '100 NZD', duty };
    expect(charges(cost(request, '2019-11-30'))).toEqual(expected);
  });

  test('TX-01 and TX-02 today: GST at the sale only, unless the relief is switched off', () => {
    const request = { destination: 'NZ', goods: '1000 NZD', freight: '100 NZD', duty: '5' };
    expect(charges(cost(request))).toEqual({ 'nz-gst-sale': '165.00' });
    const limits = { 'nz-border-1000': { active: false } };
    expect(charges(cost({ ...request, overrides: { limits } }))).toEqual({
      'nz-duty': '50.00',
      'nz-gst-sale': '172.50',
    });
  });

  test('TX-04: Australia above AUD 1000', () => {
    const result = cost({ destination: 'AU', goods: '1200 AUD', freight: '150 AUD', duty: '5' });
    // 5 % of 1200; 10 % of 1200 + 60 + 150 = 1410
    expect(charges(result)).toEqual({ 'au-duty': '60.00', 'au-gst-border': '141.00' });
    expect(lineOf(result, 'au-gst-border')?.inputs.of).toBe('1410.00');
  });

  test('TX-06: British VAT is on goods, transport and duty', () => {
    const result = cost({
      destination: 'GB',
      goods: '80 GBP',
      freight: '35 GBP',
      // 3.4957 % of 115 = 4.02
      duty: '3.4957',
      overrides: {
        taxPercent: '17.5',
        limits: { 'gb-135': { active: false }, 'gb-duty-135': { active: false } },
      },
    });
    // 17.5 % of 119.02 = 20.8285
    expect(charges(result)).toEqual({ 'gb-duty': '4.02', 'gb-vat-border': '20.83' });
  });

  test.each([
    // 20 % of 50; 60 / 0.83 x 0.17 = 12.289
    ['TX-07', '50 USD', { 'br-ii-low': '10.00', 'br-icms': '12.29' }, '72.29'],
    // 60 % of 100 - 20; 140 / 0.83 x 0.17 = 28.675, published 28.67
    ['the same source', '100 USD', { 'br-ii-high': '40.00', 'br-icms': '28.67' }, '168.67'],
  ])('%s: Brazil, ICMS inside the price', (_, goods, expected, sum) => {
    const result = cost({ destination: 'BR', goods });
    expect(charges(result)).toEqual(expected);
    expect(total(result)).toBe(sum);
  });

  const item = (hs: string) => ({ hs, value: null, quantity: 1 });
  test.each([
    ['TX-10: pen, notebook, key ring', ['960810', '482010', '732690'], '9.00'],
    ['TX-11: two pens', ['960810', '960810'], '3.00'],
    ['TX-13: one silk, two wool blouses', ['620610', '620620', '620620'], '6.00'],
    ['codes that differ after six digits', ['6206100010', '62061000'], '3.00'],
  ])('%s', (_, codes, duty) => {
    expect(charges(cost({ goods: '60 EUR', items: codes.map(item) }))['eu-flat-duty']).toBe(duty);
  });

  test.each([
    // 15 % of 100
    ['TX-14', '300 EUR', 20_000, '15.00'],
    // 4 kg x 2
    ['weight alone', '150 EUR', 35_000, '8.00'],
    // 15 % of 100 = 15 is less than 9 kg x 2
    ['weight outweighs value', '300 EUR', 40_000, '18.00'],
    // 15 % of 100 is more than 5 kg x 2
    ['value outweighs weight', '300 EUR', 36_000, '15.00'],
    ['at both limits', '200 EUR', 31_000, '0.00'],
    // 15 % of 0.10 = 0.015
    ['just above', '200.10 EUR', 31_000, '0.02'],
    // 0.5 kg x 2
    ['half a kilogram above', '200 EUR', 31_500, '1.00'],
  ])('%s: Russia taxes the excess', (_, goods, grams, amount) => {
    expect(charges(cost({ destination: 'RU', goods, grams }))).toEqual({ 'ru-excess': amount });
  });

  test('TX-16: the parts of a US duty are lines of their own', () => {
    const duty = [
      { name: 'MFN', percent: '2.5' },
      { name: 'Section 301', percent: '25' },
    ];
    const result = cost({ destination: 'US', goods: '100000 USD', freight: '5000 USD', duty });
    expect(charges(result)).toEqual({ 'us-duty': ['2500.00', '25000.00'] });
    expect(result.lines.map(({ inputs }) => inputs.part).filter(Boolean)).toEqual(['MFN', 'Section 301']);
    expect(total(result)).toBe('132500.00');
  });

  test('commercial entries into the US pay the processing fee, by sea the harbour fee too', () => {
    const request = { destination: 'US', channel: 'b2b', goods: '10000 USD', duty: '0' } as const;
    // 0.3464 % and 0.125 % of 10000
    expect(charges(cost(request))).toEqual({ 'us-duty': '0.00', 'us-mpf': '34.64' });
    expect(charges(cost({ ...request, mode: 'sea' }))).toMatchObject({
      'us-mpf': '34.64',
      'us-hmf': '12.50',
    });
    expect(charges(cost({ ...request, channel: 'own', mode: 'sea' }))).toEqual({ 'us-duty': '0.00' });
  });
});

describe('other regimes, by hand', () => {
  test.each([
    // up to CAD 20 nothing
    ['CA', '20 CAD', '5 CAD', {}],
    // 5 % of 100; GST 5 % of 105: freight stays out
    ['CA', '100 CAD', '30 CAD', { 'ca-duty': '5.00', 'ca-gst': '5.25' }],
    // 33.5 % of 110
    ['MX', '100 USD', '10 USD', { 'mx-courier': '36.85' }],
    // 60 % of 110
    ['TR', '100 EUR', '10 EUR', { 'tr-flat': '66.00' }],
    // 5 % of 12000; 10 % of 12600
    ['JP', '10000 JPY', '2000 JPY', { 'jp-duty': '600', 'jp-tax': '1260' }],
    // 5 % of 110; 10 % of 115.5
    ['KR', '100 USD', '10 USD', { 'kr-duty': '5.50', 'kr-tax': '11.55' }],
    // 5 % of 110; 15 % of 115.5 = 17.325
    ['SA', '100 SAR', '10 SAR', { 'sa-duty': '5.50', 'sa-tax': '17.33' }],
    // 5 % of 110; 5 % of 115.5 = 5.775
    ['AE', '100 AED', '10 AED', { 'ae-duty': '5.50', 'ae-tax': '5.78' }],
    // 20 % of 110
    ['GB', '100 GBP', '10 GBP', { 'gb-vat-sale': '22.00' }],
    // 5 % of 210; 20 % of 220.5
    ['GB', '200 GBP', '10 GBP', { 'gb-duty': '10.50', 'gb-vat-border': '44.10' }],
    // 10 % of 110
    ['AU', '100 AUD', '10 AUD', { 'au-gst-sale': '11.00' }],
    // 3; 19 % of 113
    ['DE', '100 EUR', '10 EUR', { 'eu-flat-duty': '3.00', 'eu-vat-sale': '21.47' }],
    // 5 % of 210; 19 % of 220.5 = 41.895
    ['DE', '200 EUR', '10 EUR', { 'eu-duty': '10.50', 'eu-vat-border': '41.90' }],
    // 3; 2; 22 % of 113 = 24.86: the fee is not taxed
    ['IT', '100 EUR', '10 EUR', { 'eu-flat-duty': '3.00', 'it-fee': '2.00', 'eu-vat-sale': '24.86' }],
    // 20 % of 113
    ['FR', '100 EUR', '10 EUR', { 'eu-flat-duty': '3.00', 'fr-fee': '2.00', 'eu-vat-sale': '22.60' }],
    // 25 lei: 25 / 4.64606584 x 0.88022588 = 4.7364; 21 % of 113
    ['RO', '100 EUR', '10 EUR', { 'eu-flat-duty': '3.00', 'ro-fee': '4.74', 'eu-vat-sale': '23.73' }],
  ])('%s %s + %s', (destination, goods, freight, expected) => {
    expect(charges(cost({ destination, goods, freight, duty: '5' }))).toEqual(expected);
  });

  test('insurance belongs to the value like freight', () => {
    const result = cost({ goods: '200 EUR', freight: '8 EUR', insurance: '2 EUR', duty: '5' });
    expect(charges(result)).toEqual({ 'eu-duty': '10.50', 'eu-vat-border': '41.90' });
    expect(total(result)).toBe('262.40');
  });
});
