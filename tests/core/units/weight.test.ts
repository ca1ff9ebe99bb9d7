import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedWeight, parseWeight } from '../../../lib/core/units';

describe('parseWeight', () => {
  it.each([
    // English, with the marks pages put around values
    ['70 g', 70],
    ['\u200e1.86 Kilograms', 1860],
    ['12 ounces', 340.194],
    ['1 pounds', 453.592],
    ['2.15 pounds (View shipping rates and policies)', 975.224],
    // 2 x 453.59237 + 3 x 28.349523125
    ['2 lb 3 oz', 992.233],
    // 453.59237 + 3 x 28.349523125
    ['1 Pound 3 Ounces', 538.641],
    ['1 kg 500 g', 1500],
    ['0.01 oz', 0.283],
    ['0.85 Gramas', 0.85],
    ['118 g (0.26 lb)', 118],
    ['1.5 kg / 3.3 lb', 1500],
    ['0.35kg/pc', 350],
    ['Approx. 300g', 300],
    ['300 mg', 0.3],
    ['½ lb', 226.796],
    ['5 1/2 ounces', 155.922],
    // zh, ja
    ['约300克', 300],
    ['0.5 千克', 500],
    ['２公斤', 2000],
    ['300 グラム', 300],
    ['1.2 キログラム', 1200],
    ['3 ポンド', 1360.777],
    // de, nl, sv, pl, tr
    ['0,5 Kilogramm', 500],
    ['250 Gramm', 250],
    ['3,1 kilogram', 3100],
    ['410 gram', 410],
    ['780 gramów', 780],
    ['2 funty', 907.185],
    // fr, es, pt, it
    ['1,2 Kilogrammes', 1200],
    ['300 grammes', 300],
    ['1,6 Kilogramos', 1600],
    ['8 onzas', 226.796],
    ['3.94 Quilogramas', 3940],
    ['2 libras', 907.185],
    ['0,95 chilogrammi', 950],
    ['780 grammi', 780],
    ['3 once', 85.049],
    // ru, ar
    ['50 г', 50],
    ['1,5 килограмма', 1500],
    ['500 граммов', 500],
    ['٥٠٠ غرام', 500],
    ['1.5 كيلو جرام', 1500],
    ['١٫٥ كجم', 1500],
    // groups
    ['2 500 g', 2500],
    ['1.234 g', 1234],
    ['1,234 g', 1234],
    ['1.234 kg', 1234],
    ['80.000 kg', 80000],
  ])('%s is %s g', (text, grams) => {
    expect(parseWeight(text)).toBe(grams);
  });

  it.each([
    '',
    '9',
    'kg',
    '0 g',
    '0.000 kg',
    '0.00kg',
    '357g Chinese tea',
    '1.5Ton',
    '100-200 g',
    '200 g/m²',
    '200gsm',
    '16gb',
    '5 gallons',
    '12 grapes',
    '-5 g',
    'up to 5 kg',
    '5 kg max',
    '10 x 8 x 3 cm ; 118 g',
  ])('%s is no weight', (text) => {
    expect(parseWeight(text)).toBeNull();
  });

  it('reads one comma with three digits by the language of the page', () => {
    expect(parseWeight('1,234 kg')).toBe(1_234_000);
    expect(parseWeight('1,234 kg', { decimalComma: true })).toBe(1234);
    expect(parseWeight('1,234 kg', { decimalComma: 'large' })).toBe(1234);
    expect(parseWeight('1,234 g', { decimalComma: 'large' })).toBe(1234);
  });

  it('reads back any weight in any unit within rounding', () => {
    const units = { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...Object.entries(units)),
        fc.constantFrom('.', ','),
        (hundredths, [unit, factor], separator) => {
          const text = `${(hundredths / 100).toFixed(2).replace('.', separator)} ${unit}`;
          expect(parseWeight(text)).toBeCloseTo((hundredths / 100) * factor, 2);
        },
      ),
    );
  });

  it('never throws and never answers zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const tail of ['', ' g', 'kg', ' lb 3']) {
          const grams = parseWeight(text + tail);
          expect(grams === null || grams > 0).toBe(true);
        }
      }),
    );
  });
});

describe('parseTypedWeight', () => {
  it.each([
    ['0.32 kg', 320],
    ['320', 320],
    ['320g', 320],
    ['320.2', 321],
    ['320.0', 320],
    ['1,5 kg', 1500],
    ['1,234 kg', 1234],
    ['1.234 kg', 1234],
    ['0.1 g', 1],
    ['12oz', 341],
    ['0.32公斤', 320],
    ['１５０克', 150],
    ['1', 1],
  ])('%s is %s g, rounded up', (text, grams) => {
    expect(parseTypedWeight(text)).toBe(grams);
  });

  it.each(['', '0', '-5', 'abc', '0.32', '0.99', '0 kg', '3 apples', '21x12x6'])(
    '%s cannot be read',
    (text) => {
      expect(parseTypedWeight(text)).toBeNull();
    },
  );

  it('reads back any whole number of grams', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), (grams) => {
        expect(parseTypedWeight(String(grams))).toBe(grams);
        expect(parseTypedWeight(`${grams} g`)).toBe(grams);
        expect(parseTypedWeight(`${(grams / 1000).toFixed(3)} kg`)).toBe(grams);
      }),
    );
  });
});
