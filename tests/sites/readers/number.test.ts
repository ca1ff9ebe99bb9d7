import { describe, expect, it } from 'vitest';
import { parseAtLeast, parseCount, parseRating } from '../../../lib/sites/readers/number';

describe('parseCount', () => {
  it.each([
    ['875 ratings', 875],
    ['(33,006)', 33006],
    ['1.033 avaliações de clientes', 1033],
    ['1\u202f959 évaluations', 1959],
    ['1,09,988 ratings', 109988],
    ['1,234個の評価', 1234],
    ['١٬٢٣٤ تقييم', 1234],
    // a unit-like word after the count is a word
    ['56 Kundenrezensionen', 56],
    ['7 mille', 7],
    ['0 ratings', 0],
  ])('%s is %s', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each([
    '',
    'Be the first to review',
    '1.2K ratings',
    '3,000+ sold',
    '1.5万',
    '2 mil calificaciones',
    '4.7',
  ])('%s is no exact count', (text) => {
    expect(parseCount(text)).toBeNull();
  });
});

describe('parseRating', () => {
  it.each([
    ['4.7 out of 5 stars', 4.7],
    ['4,7 von 5 Sternen', 4.7],
    ['5.0 out of 5 stars', 5],
    ['5つ星のうち4.2', 4.2],
    ['5つ星のうち5.0', 5],
    ['5 yıldız üzerinden 4,3', 4.3],
    ['4.4 من 5 نجوم', 4.4],
    ['٤٫٤ من ٥ نجوم', 4.4],
    ['1 out of 5', 1],
  ])('%s is %s', (text, rating) => {
    expect(parseRating(text)).toBe(rating);
  });

  it.each(['', 'no rating', '0 out of 5', '9.3', '98.8%'])('%s is no rating', (text) => {
    expect(parseRating(text)).toBeNull();
  });
});

describe('parseAtLeast', () => {
  it.each([
    ['34 sold', 34],
    ['1,000+ sold', 1000],
    ['1K+ bought in past month', 1000],
    // 2.5 x 1,000
    ['2.5K+ sold', 2500],
    ['2 mil+ vendidos', 2000],
    ['Mais de 10 mil compras', 10_000],
    // 1.2 x 10,000
    ['1.2万+', 12_000],
    ['3,000개 판매', 3000],
    ['1,5 тыс. продано', 1500],
    ['1.000+ verkauft', 1000],
    ['2M+ sold', 2_000_000],
  ])('%s is %s at least', (text, count) => {
    expect(parseAtLeast(text)).toBe(count);
  });

  it.each(['', 'new arrival', 'sold out'])('%s is no count', (text) => {
    expect(parseAtLeast(text)).toBeNull();
  });
});
