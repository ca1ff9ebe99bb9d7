import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../lib/core/countries';
import { findCountry, readCountries } from '../../../lib/core/sheets/countries';

describe('one country', () => {
  it.each([
    ['英国', 'GB'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['united  kingdom', 'GB'],
    ['台湾', 'TW'],
    ['韩国', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['俄罗斯联邦', 'RU'],
    ['Russian Federation', 'RU'],
    ['USA', 'US'],
    ['美国本土', 'US'],
    ['香港', 'HK'],
    ['阿联酋', 'AE'],
    ['捷克共和国', 'CZ'],
    ['沙特', 'SA'],
    ['Côte d’Ivoire', 'CI'],
    ['Cote d Ivoire', 'CI'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad & Tobago', 'TT'],
    ['刚果（金）', 'CD'],
    ['刚果（布）', 'CG'],
    ['多米尼加', 'DO'],
    ['多米尼克', 'DM'],
    ['臺灣', 'TW'],
    ['波多黎各(美)', 'PR'],
    ['法属瓜德罗普岛', 'GP'],
    ['Turkey', 'TR'],
    ['DE', 'DE'],
    ['德国（DE）', 'DE'],
    ['DE 德国', 'DE'],
    ['德国Germany', 'DE'],
    ['Germany 德国', 'DE'],
  ])('%s is %s', (text, code) => expect(readCountries(text)).toEqual({ countries: [code], unknown: [] }));

  it.each(['纳尼亚', '1区', 'de', 'XX', '德国(FR)', '加那利群岛', '欧洲', ''])('%s is none', (text) =>
    expect(readCountries(text).countries).toEqual([]),
  );

  it('knows every country by its name in both languages', () => {
    for (const language of ['en', 'zh-Hans']) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of COUNTRIES) expect(findCountry(names.of(code) ?? ''), code).toBe(code);
    }
  });
});

describe('lists', () => {
  it.each([
    ['英国、法国、德国', ['GB', 'FR', 'DE']],
    ['英国，法国\n德国', ['GB', 'FR', 'DE']],
    ['Germany/France', ['DE', 'FR']],
    ['英国和法国', ['GB', 'FR']],
    ['DE FR IT', ['DE', 'FR', 'IT']],
    ['Austria; Korea, Republic of; Japan', ['AT', 'KR', 'JP']],
    ['德国，德国', ['DE']],
  ])('%s', (text, countries) => expect(readCountries(text)).toEqual({ countries, unknown: [] }));

  it('names what it does not know beside what it knows', () => {
    expect(readCountries('英国、纳尼亚、德国')).toEqual({ countries: ['GB', 'DE'], unknown: ['纳尼亚'] });
  });
});
