import { describe, expect, it } from 'vitest';
import { createI18n, remarkText, resolveLanguage } from '../../lib/i18n';

describe('createI18n', () => {
  it('answers at once, in its language, whatever other instances were made', () => {
    const [en, zh] = [createI18n('en'), createI18n('zh-CN')];
    expect(en.t('chip:addWeight')).toBe('Add weight');
    expect(zh.t('chip:addWeight')).toBe('填重量');
    expect(en.t('chip:priced', { price: '¥50.22', flag: '🇩🇪' })).toBe('¥50.22 → 🇩🇪');
  });

  it('counts in both languages', () => {
    expect(createI18n('en').t('common:service.out', { count: 1 })).toBe('1 service cannot take it');
    expect(createI18n('en').t('common:service.out', { count: 3 })).toBe('3 services cannot take it');
    expect(createI18n('zh-CN').t('common:service.out', { count: 1 })).toBe('1 个渠道不能发');
  });

  it('does not escape what React and textContent escape', () => {
    expect(createI18n('en').t('common:country.none', { text: '<b>&' })).toBe('No country is called <b>&');
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'ZH-hans', 'zh-CN'],
    ['auto', 'zha', 'en'],
    ['auto', 'de-AT', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('%s in a browser that speaks %s: %s', (setting, ui, language) => {
    expect(resolveLanguage(setting, ui)).toBe(language);
  });
});

describe('remarkText', () => {
  const [en, zh] = [createI18n('en'), createI18n('zh-CN')];

  it('speaks raw units', () => {
    const heavy = { code: 'too-heavy', params: { overGrams: 250, limitGrams: 2000 } };
    expect(remarkText(en, heavy)).toBe('250 g too heavy, limit 2 kg');
    expect(remarkText(zh, heavy)).toBe('超重 250 g，限重 2 kg');
    const long = { code: 'side-too-long', params: { overMm: 20, limitMm: 600 } };
    expect(remarkText(zh, long)).toBe('最长边超 2 cm，限 60 cm');
  });

  it('names countries, goods and dates', () => {
    expect(remarkText(zh, { code: 'no-country', params: { country: 'DE' } })).toBe('不到德国');
    expect(remarkText(zh, { code: 'goods-refused', params: { goods: 'battery' } })).toBe('带电不收');
    expect(remarkText(en, { code: 'goods-refused', params: { goods: 'battery, liquid' } })).toBe(
      'Does not take battery, liquid goods',
    );
    expect(remarkText(en, { code: 'card-not-yet', params: { from: '2027-01-01' } })).toBe(
      'This card starts on Jan 1, 2027',
    );
    expect(remarkText(en, { code: 'other-origin', params: { originCountry: 'HK' } })).toContain('Hong Kong');
  });

  it('never swallows a code it has no sentence for', () => {
    expect(remarkText(en, { code: 'brand-new' })).toBe('Remark: brand-new');
  });
});
