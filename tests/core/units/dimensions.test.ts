import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDimensions, parseTypedDimensions } from '../../../lib/core/units';

describe('parseDimensions', () => {
  it.each([
    ['10 x 8 x 3 cm', [100, 80, 30]],
    ['10 x 8 x 3 cm ; 118 g', [100, 80, 30]],
    ['\u200e22.5 x 8 x 4.8 cm; 70 g', [225, 80, 48]],
    ['15D x 17W x 31H centimeters', [150, 170, 310]],
    ['10"D x 8.5"W x 2"H', [254, 215.9, 50.8]],
    ['6.5 x 4.1 x 2.6 inches', [165.1, 104.14, 66.04]],
    ['L x W x H 10 x 5 x 3 cm', [100, 50, 30]],
    ['10cm x 8cm x 3cm', [100, 80, 30]],
    ['10inx5inx3in', [254, 127, 76.2]],
    ['27(L)x20(W)x5(H) cm', [270, 200, 50]],
    ['L 10 cm x B 5 cm x H 3 cm', [100, 50, 30]],
    ['20cm x 15cm x 10cm (7.87in x 5.91in x 3.94in)', [200, 150, 100]],
    ['250X95X75 cm', [2500, 950, 750]],
    ['40*25*8.9cm', [400, 250, 89]],
    ['10 by 5 by 3 mm', [10, 5, 3]],
    ['1 x 2 x 0.5 m', [1000, 2000, 500]],
    ['1.5 x 1 x 0.5 ft', [457.2, 304.8, 152.4]],
    ['5 1/2 x 3 x 2 inches', [139.7, 76.2, 50.8]],
    ['0.08 x 89.92 x 59.94 cm', [0.8, 899.2, 599.4]],
    ['1,200 x 800 x 600 mm', [1200, 800, 600]],
    // other languages
    ['21×12×6厘米', [210, 120, 60]],
    ['２１×１２×６ｃｍ', [210, 120, 60]],
    ['幅10×奥行20×高さ30cm', [100, 200, 300]],
    ['10 x 5 x 3 センチメートル', [100, 50, 30]],
    ['17,5 x 2,3 x 23,4 cm', [175, 23, 234]],
    ['100 x 50 x 30 Zentimeter', [1000, 500, 300]],
    ['23L x 13,8W x 30H centímetros', [230, 138, 300]],
    ['38 x 14,5 x 13 centimètres', [380, 145, 130]],
    ['35.6 x 26.6 x 25 centímetros', [356, 266, 250]],
    ['22 x 19 x 11 centimetri', [220, 190, 110]],
    ['10 x 5 x 3 pouces', [254, 127, 76.2]],
    ['10 x 5 x 3 Zoll', [254, 127, 76.2]],
    ['10 см х 8 см х 3 см', [100, 80, 30]],
    ['12 x 10 x 8 سم', [120, 100, 80]],
    ['١٢ x ١٠ x ٨ سم', [120, 100, 80]],
    ['21 x 12 x 9,5 santimetre', [210, 120, 95]],
    ['26 x 8,4 x 8,4 centymetra', [260, 84, 84]],
  ])('%s', (text, mm) => {
    expect(parseDimensions(text)).toEqual(mm);
  });

  it.each([
    '',
    '10 x 5 x 3',
    '15.5L x 7.2W centimeters',
    '24 x 36 inches',
    '10 x 5 x 3 x 2 cm',
    '10-12 x 5 x 3 cm',
    '0.00cm * 0.00cm * 0.00cm',
    '10 x 0 x 3 cm',
    '120 kg',
    '4x4x4 wheel drive',
    'W10 L5',
  ])('%s is no size', (text) => {
    expect(parseDimensions(text)).toBeNull();
  });

  it('reads back any three sides in any unit', () => {
    const units = { mm: 1, cm: 10, in: 25.4, m: 1000, '"': 25.4 };
    const tenth = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(
        fc.tuple(tenth, tenth, tenth),
        fc.constantFrom(...Object.entries(units)),
        fc.constantFrom(' x ', 'x', '*', ' × ', 'X'),
        fc.constantFrom('.', ','),
        (tenths, [unit, factor], separator, point) => {
          const text = tenths.map((side) => (side / 10).toFixed(1).replace('.', point)).join(separator);
          const expected = tenths.map((side) => (side / 10) * factor);
          const found = parseDimensions(`${text} ${unit}`);
          expected.forEach((mm, index) => {
            expect(found?.[index]).toBeCloseTo(mm, 1);
          });
        },
      ),
    );
  });

  it('never throws and never answers a side of zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, n) => {
        for (const sample of [text, `${text} x ${n} x 3 cm`, `${n} x ${n} x ${n}${text}`]) {
          const mm = parseDimensions(sample);
          expect(mm === null || mm.every((side) => side > 0)).toBe(true);
        }
      }),
    );
  });
});

describe('parseTypedDimensions', () => {
  it.each([
    ['21x12x6 cm', [210, 120, 60]],
    ['21*12*6', [210, 120, 60]],
    ['21×12×6厘米', [210, 120, 60]],
    ['21 12 6', [210, 120, 60]],
    ['21 12 6 cm', [210, 120, 60]],
    ['21,5x12x6', [215, 120, 60]],
    ['21.55x12x6', [216, 120, 60]],
    ['210*120*60 mm', [210, 120, 60]],
    ['8x5x2 in', [204, 127, 51]],
    ['8"x5"x2"', [204, 127, 51]],
  ])('%s, rounded up', (text, mm) => {
    expect(parseTypedDimensions(text)).toEqual(mm);
  });

  it.each(['', '21x12', '21', '0x1x2', 'a x b x c', '21x12x6x3', '-1x2x3'])('%s cannot be read', (text) => {
    expect(parseTypedDimensions(text)).toBeNull();
  });
});
