import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCard, compileCard, estimate, type RateCard } from '../../lib/core/rates';
import { rateCardSchema } from '../../lib/data/rate-card-schema';

const text = readFileSync(new URL('../../docs/rate-card.md', import.meta.url), 'utf8');
const example = JSON.parse(/```json\n([\s\S]+?)\n```/.exec(text)?.[1] ?? 'null') as RateCard;

describe('docs/rate-card.md', () => {
  it('has an example that the engine takes', () => {
    expect(rateCardSchema.parse(example)).toEqual(example);
    expect(checkCard(example)).toEqual([]);
  });

  it('prices it as it says', () => {
    const quote = (postcode: string) =>
      estimate(
        {
          destination: { country: 'US', postcode },
          items: [{ quantity: 1, grams: 495, mm: [300, 200, 100], goods: [] }],
        },
        [compileCard(example)],
        { asOf: '2026-11-21' },
      ).services[0];
    // 495 g count as 500: 92 x 0.5 + 18 = 64.00; peak 3 x 0.5 = 1.50; fuel 12.5 % of 46.00 + 1.50 = 5.94.
    expect(quote('10001')?.price).toEqual({ minor: 7144, currency: 'CNY' });
    // Postcode over country: 80 x 0.5 + 18 + 1.50 + 12.5 % of 41.50 = 64.69.
    expect(quote('90210')?.price).toEqual({ minor: 6469, currency: 'CNY' });
  });

  it('names every field of the format', () => {
    const names = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'properties') for (const name of Object.keys(inner as object)) names.add(name);
          walk(inner);
        }
      }
    };
    walk(rateCardSchema.toJSONSchema());
    const known = text.replace(/```[\s\S]*```/, '');
    const silent = [...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(known));
    expect(silent).toEqual([]);
  });
});
