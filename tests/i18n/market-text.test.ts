import { describe, expect, test } from 'vitest';
import { COMPETITIVE_PARTS, INDICATOR_IDS, INPUT_IDS, PARTS, WEIGHT_PRESETS } from '../../lib/core/market';
import { MODIFIERS } from '../../lib/core/market/modifiers';
import { MARKET_REMARKS } from '../../lib/core/market/remark-codes';
import { createI18n, LANGUAGES, type MarketLabel, marketLabel, marketText, resources } from '../../lib/i18n';

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

describe('sentences about markets', () => {
  test('one for each code, with parameters the code carries', () => {
    const sentences: Record<string, string> = resources.en.market.remarks;
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(MARKET_REMARKS).sort());
    for (const [code, carried] of Object.entries(MARKET_REMARKS)) {
      for (const name of placeholders(sentences[code] ?? '')) expect(carried, code).toContain(name);
    }
  });

  test.each(LANGUAGES)('%s: names for everything that has an id', (language) => {
    const i18n = createI18n(language);
    const groups: [MarketLabel, readonly string[]][] = [
      ['quadrant', ['I', 'II', 'III', 'IV', 'I-IV', 'II-III', 'unknown']],
      ['segment', ['high', 'borderline', 'low']],
      ['subtype', ['mature', 'emerging']],
      ['part', PARTS],
      ['competitive', COMPETITIVE_PARTS],
      ['indicator', [...INDICATOR_IDS, 'baseline']],
      ['input', INPUT_IDS],
      ['modifier', MODIFIERS],
      ['weights', Object.keys(WEIGHT_PRESETS)],
    ];
    for (const [group, ids] of groups) {
      for (const id of ids) expect(marketLabel(i18n, group, id), `${group}.${id}`).not.toBe(`${group}.${id}`);
      const known = Object.keys(resources.en.market[group]).sort();
      expect(known).toEqual([...ids].sort());
    }
  });

  test('amounts, countries, languages and figures are named', () => {
    const [en, zh] = [createI18n('en'), createI18n('zh-CN')];
    const freight = { code: 'market-move-freight', params: { from: '12.3', to: '9', currency: 'USD' } };
    expect(marketText(en, freight)).toBe('Freight down from US$12.30 to US$9.00 a piece would do it');
    expect(marketText(zh, freight)).toBe('每件运费从 US$12.30 降到 US$9.00 就够了');
    expect(marketText(zh, { code: 'market-mod-language-none', params: { language: 'de' } })).toContain(
      '德语',
    );
    const wrong = { country: 'DE', input: 'buyers', value: '140', min: 0, max: 100 };
    expect(marketText(en, { code: 'market-out-of-range', params: wrong })).toMatch(/^Germany: 140 .*100/);
    expect(marketText(en, { code: 'market-no-rate', params: { from: 'CNY', to: 'PKR' } })).toContain(
      'CNY to PKR',
    );
  });

  test('a code nobody wrote a sentence for is shown, not swallowed', () => {
    expect(marketText(createI18n('en'), { code: 'market-new' })).toBe('Remark market-new');
  });
});
