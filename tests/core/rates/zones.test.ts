import { describe, expect, test } from 'vitest';
import { checkCard, type PostcodeRule, type RateBand, type RateZone } from '../../../lib/core/rates';
import { compilePostcode, matchesPostcode, normalPostcode } from '../../../lib/core/rates/postcode';
import { ask, card, piece, quote, service } from './sample-card';

const flat = (zone: string, price: string): RateBand => ({
  zone,
  fromGrams: 0,
  include: 'upper',
  price: { type: 'flat', flat: price },
});

const zone = (id: string, country: string, ...postcodes: PostcodeRule[]): RateZone => ({
  id,
  countries: [country],
  ...(postcodes.length > 0 ? { postcodes } : {}),
});

const to = (country: string, postcode?: string) => ({
  destination: postcode === undefined ? { country } : { country, postcode },
});

describe('which postcodes a rule holds', () => {
  test.each([
    [{ prefix: '10' }, '10115', true],
    [{ prefix: '10' }, '1', false],
    [{ prefix: 'sw1' }, 'SW1A 1AA', true],
    [{ prefix: '010-' }, '0100001', true],
    [{ from: '10', to: '12' }, '12999', true],
    [{ from: '10', to: '12' }, '13000', false],
    [{ from: '10', to: '12' }, '09999', false],
    [{ from: '00501', to: '00544' }, '00501', true],
    [{ from: '00501', to: '00544' }, '00544', true],
    [{ from: '00501', to: '00544' }, '00545', false],
    [{ from: '00501', to: '00544' }, '0054', false],
    [{ from: 'A0A', to: 'A2Z' }, 'A1B 2C3', true],
  ])('%j and %s: %s', (rule, code, expected) => {
    expect(matchesPostcode(normalPostcode(code), compilePostcode(rule))).toBe(expected);
  });
});

describe('the most specific zone wins', () => {
  const zones = [
    zone('whole', 'US'),
    zone('west', 'US', { prefix: '9' }),
    zone('alaska', 'US', { from: '995', to: '999' }),
    zone('anchorage', 'US', { prefix: '99501' }),
    zone('east', 'US', { from: '00000', to: '49999' }),
    zone('new-york', 'US', { prefix: '100' }),
  ];
  const bands = zones.map(({ id }, index) => flat(id, String(index + 1)));

  test.each([
    ['60601', 100],
    ['90001', 200],
    ['99600', 300],
    ['99501', 400],
    ['30301', 500],
    ['10001', 600],
    ['10001-1234', 600],
  ])('%s pays %i', (postcode, minor) => {
    for (const order of [zones, [...zones].reverse()]) {
      const result = quote({ zones: order, bands }, {}, to('US', postcode));
      expect(result.price?.minor).toBe(minor);
      expect(result.warnings).toEqual([]);
    }
  });

  test('KR-04: Montreal (H) beats Canada: 12, not 15', () => {
    const canada = [zone('canada', 'CA'), zone('montreal', 'CA', { prefix: 'H' })];
    const rules = { zones: canada, bands: [flat('canada', '15'), flat('montreal', '12')] };
    expect(quote(rules, {}, to('CA', 'H2Y 1C6')).price?.minor).toBe(1200);
    expect(quote(rules, {}, to('CA', 'M5V 2T6')).price?.minor).toBe(1500);
  });

  test('without a postcode the zone of the country, and the doubt is said', () => {
    const result = ask([card([service({ zones, bands })])], piece(), to('US'));
    expect(result.services[0]?.price?.minor).toBe(100);
    expect(result.services[0]?.warnings).toEqual([{ code: 'postcode-unknown' }]);
    expect(result.missing).toEqual([{ code: 'postcode' }]);
  });

  test('only parts of a country: a postcode is needed, and one outside them is refused', () => {
    const rules = { zones: [zone('west', 'US', { prefix: '9' })], bands: [flat('west', '1')] };
    expect(quote(rules, {}, to('US')).reasons).toEqual([{ code: 'postcode-needed' }]);
    expect(quote(rules, {}, to('US', '10001')).reasons).toEqual([
      { code: 'no-postcode', params: { postcode: '10001' } },
    ]);
    expect(quote(rules, {}, to('US', '90001')).price?.minor).toBe(100);
  });

  test('a closed part of a country', () => {
    const closed = { ...zone('crimea', 'UA', { prefix: '95' }), closed: { code: 'not-served' } };
    const rules = { zones: [zone('ukraine', 'UA'), closed], bands: [flat('ukraine', '5')] };
    expect(quote(rules, {}, to('UA', '95000')).reasons).toEqual([{ code: 'not-served' }]);
    expect(quote(rules, {}, to('UA', '01001')).price?.minor).toBe(500);
  });
});

describe('checkCard: postcodes', () => {
  const found = (zones: RateZone[]) =>
    checkCard(card([service({ zones, bands: zones.map(({ id }) => flat(id, '1')) })])).map(
      ({ code, params }) => [code, params.path],
    );

  test.each([
    ['one inside another', [zone('a', 'US', { prefix: '9' }), zone('b', 'US', { prefix: '99' })], []],
    ['apart', [zone('a', 'US', { prefix: '8' }), zone('b', 'US', { prefix: '9' })], []],
    ['of two countries', [zone('a', 'US', { prefix: '9' }), zone('b', 'DE', { prefix: '9' })], []],
    [
      'the same twice',
      [zone('a', 'US', { prefix: '9' }), zone('b', 'US', { prefix: '9' })],
      [['card-postcode-overlap', 'services[0].zones[1]']],
    ],
    [
      'crossing',
      [zone('a', 'US', { from: '10', to: '20' }), zone('b', 'US', { from: '15', to: '25' })],
      [['card-postcode-overlap', 'services[0].zones[1]']],
    ],
    ['crossing in one zone', [zone('a', 'US', { from: '10', to: '20' }, { from: '15', to: '25' })], []],
    [
      'a range that falls',
      [zone('a', 'US', { from: '20', to: '10' })],
      [['card-bad-postcode', 'services[0].zones[0].postcodes[0]']],
    ],
    [
      'a range of two lengths',
      [zone('a', 'US', { from: '1', to: '19' })],
      [['card-bad-postcode', 'services[0].zones[0].postcodes[0]']],
    ],
    [
      'nothing but signs',
      [zone('a', 'US', { prefix: '--' })],
      [['card-bad-postcode', 'services[0].zones[0].postcodes[0]']],
    ],
  ] as [string, RateZone[], unknown[]][])('%s', (_, zones, problems) => {
    expect(found(zones)).toEqual(problems);
  });
});
