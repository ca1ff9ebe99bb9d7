import { describe, expect, test } from 'vitest';
import { readAliexpressSheet } from '../../../scripts/data/aliexpress-sheet';
import { parseCsv, type Row } from '../../../scripts/data/csv';
import { readFxSheet } from '../../../scripts/data/fx-sheet';
import { kgToGrams } from '../../../scripts/data/grams';
import { readClosed, readSizeText, readWeightLimit } from '../../../scripts/data/post-remarks';
import { readPostSheet } from '../../../scripts/data/post-sheet';

const AE_HEADER =
  'channel_zh,dest_iso2,dest_zh,model,min_kg_excl,max_kg_incl,per_kg_cny,registration_cny,first_kg,first_fee_cny,step_kg,step_fee_cny';
/** One row of every channel: the reader insists on all of them. */
const AE_ROWS = [
  '无忧物流-标准-普货,FR,法国,per_kg_plus_registration,0,2,50,10,,,,',
  '无忧物流-标准-非普货,FR,法国,per_kg_plus_registration,0,2,60,12,,,,',
  '无忧物流-标准-大包,FR,法国,first_plus_step,,,,,0.5,60,0.5,55',
  '燕文航空挂号小包,JP,日本,per_kg_plus_registration,0.001,2,57.1,17.2,,,,',
  '4PX新邮挂号小包,NZ,新西兰,per_kg_plus_registration,0.001,2,67.2,35.7,,,,',
  'AE云途全球专线挂号（特惠普货）,US,美国,per_kg_plus_registration,0,0.1,129,23,,,,',
];
const aliexpress = (...rows: string[]) =>
  readAliexpressSheet(parseCsv([AE_HEADER, ...AE_ROWS, ...rows].join('\n')));

const POST_HEADER =
  'channel_zh,dest_iso2,dest_zh,first_weight_price_cny,additional_weight_price_cny,first_weight_unit,additional_weight_unit,fixed_fee_cny,delivery_service_fee_cny_per_kg,registration_service_fee_cny,discount,weight_limit,size_limit,available,unavailable_reason';
const POST_ROWS = [
  '邮政大包-航空AIR,PT,葡萄牙,191,80.1,,,,,,0.68,30KG,,true,',
  '邮政大包-SAL空运水陆路,PT,葡萄牙,148,47.1,,,,,,0.68,30KG,,true,',
  '水陆路SURFACE,AU,澳大利亚,88.8,15,,,8,,,0.8,20KG,,true,',
  '意大利航空AIR,IT,意大利,159.3,71.2,,,18,,,0.6,30KG,,true,',
  '法国航空大包,FR,法国,185.3,68.3,,,18,,,0.6,30KG,,true,',
  '波兰航空AIR,PL,波兰,139.4,56.1,,,18,,,0.6,20KG,,true,',
  '俄罗斯E包裹,RU,俄罗斯,70,20,0.5,0.5,0,,,0.8,30KG,,true,',
  '菜鸟大包首重2KG,PT,葡萄牙,,,,,,52,93,,20KG,,true,',
  '菜鸟大包标准,RU,俄罗斯,,,,,,38,30,,30KG,,true,',
  '菜鸟无忧物流-标准,IL,以色列,100,40,,,,,,,30kg,,true,',
];
const post = (...rows: string[]) => readPostSheet(parseCsv([POST_HEADER, ...POST_ROWS, ...rows].join('\n')));
const air = (result: ReturnType<typeof post>) => result.cards[0]?.services[0];

describe('CSV', () => {
  test.each([
    ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['\uFEFFa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['a,b\n"x, y",""\n', [{ a: 'x, y', b: '' }]],
    ['a,b\n"he said ""no""","two\nlines"', [{ a: 'he said "no"', b: 'two\nlines' }]],
    ['a,b\n1,', [{ a: '1', b: '' }]],
    ['a,b\n,\n', [{ a: '', b: '' }]],
    ['a\n1\n2', [{ a: '1' }, { a: '2' }]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test.each([
    ['a,b\n1\n', /record 2: 1 cells/],
    ['a,b\n1,2,3\n', /record 2: 3 cells/],
    ['', /empty/],
    ['a,b\n1,"x" y\n', /unreadable|cells/],
  ])('%j is refused', (text, message) => {
    expect(() => parseCsv(text)).toThrow(message);
  });
});

describe('kilograms', () => {
  test.each([
    ['0', 0],
    ['0.001', 1],
    ['0.15', 150],
    ['2', 2000],
    ['30', 30_000],
  ])('%s kg is %i g', (text, grams) => {
    expect(kgToGrams(text)).toBe(grams);
  });

  test.each(['', '0.0001', '1,5', '2kg'])('%j is refused', (text) => {
    expect(() => kgToGrams(text)).toThrow();
  });
});

describe('weight and size columns', () => {
  test.each([
    ['', null],
    ['0', 0],
    ['30KG', 30_000],
    ['30kg', 30_000],
    ['31.5KG', 31_500],
  ])('weight limit %j', (text, grams) => {
    expect(readWeightLimit(text)).toBe(grams);
  });

  test.each(['30', '30 lb', 'KG', '31.55KG'])('weight limit %j is refused', (text) => {
    expect(() => readWeightLimit(text)).toThrow(/weight limit/);
  });

  test('"less than" is exclusive', () => {
    expect(readSizeText('不超过20KG，三边之和＜300 cm，单边长＜150 cm')).toEqual({
      limits: [{ maxSideMm: 1499, maxSumMm: 2999 }],
      maxGrams: 20_000,
    });
    expect(readSizeText('单边不超过105CM，三边长度之和不超过200CM').limits).toEqual([
      { maxSideMm: 1050, maxSumMm: 2000 },
    ]);
  });

  test('a text or reason that nobody has read stops the generator', () => {
    expect(() => readSizeText('最长边120cm')).toThrow('最长边120cm');
    expect(() => readClosed('暂停')).toThrow('暂停');
  });
});

describe('the AliExpress sheet', () => {
  test('countries with the same bands share a zone, whatever the order of the rows', () => {
    const general = aliexpress(
      '无忧物流-标准-普货,BE,比利时,per_kg_plus_registration,0.3,2,50,10,,,,',
      '无忧物流-标准-普货,AT,奥地利,per_kg_plus_registration,0,2,50,10,,,,',
      '无忧物流-标准-普货,BE,比利时,per_kg_plus_registration,0,0.3,40,10,,,,',
    ).cards[0]?.services[0];
    expect(general?.zones).toEqual([
      { id: 'AT-and-1', countries: ['AT', 'FR'] },
      { id: 'BE', countries: ['BE'] },
    ]);
    expect(general?.bands.filter((band) => band.zone === 'BE').map((band) => band.toGrams)).toEqual([
      300, 2000,
    ]);
  });

  test('a territory without a country code is kept apart with its row', () => {
    const { unmapped, cards } = aliexpress(
      '无忧物流-标准-普货,,桑给巴尔,per_kg_plus_registration,0,2,205.1,17,,,,',
    );
    expect(unmapped).toEqual([
      {
        service: 'aliexpress-standard/general',
        name: { en: 'Zanzibar', zh: '桑给巴尔' },
        reason: 'part-of-a-country',
        row: expect.objectContaining({ per_kg_cny: '205.1', registration_cny: '17' }),
      },
    ]);
    expect(cards[0]?.services[0]?.zones).toEqual([{ id: 'FR', countries: ['FR'] }]);
  });

  test.each([
    [
      'an unknown territory',
      '无忧物流-标准-普货,,亚特兰蒂斯,per_kg_plus_registration,0,2,1,1,,,,',
      /亚特兰蒂斯/,
    ],
    ['an unknown channel', '飞船,FR,法国,per_kg_plus_registration,0,2,1,1,,,,', /飞船/],
    ['an unknown price model', '无忧物流-标准-普货,BE,比利时,flat,0,2,1,1,,,,', /flat/],
  ])('%s stops the generator', (_, row, message) => {
    expect(() => aliexpress(row)).toThrow(message);
  });
});

describe('the post-parcel sheet', () => {
  test("the list price ships, not one seller's discount", () => {
    const text = JSON.stringify(post().cards);
    expect(text).toContain('"first":"191"');
    expect(text).not.toContain('0.68');
    expect(text).not.toContain('129.88');
  });

  test.each([
    ['false', '不发', '30KG', 'not-sent'],
    ['false', '不通邮', '', 'not-served'],
    ['false', '', '30KG', 'closed-unstated'],
    ['true', '', '0', 'limit-zero'],
  ])(
    'available=%s, reason %j, limit %j: closed as %s, told, without a price',
    (available, reason, limit, code) => {
      const result = post(`邮政大包-航空AIR,US,美国,158.5,95,,,,,,0.68,${limit},,${available},${reason}`);
      const zone = air(result)?.zones.find(({ id }) => id === 'US');
      expect(zone?.closed).toEqual({ code });
      expect(zone?.maxGrams).toBe(limit === '30KG' ? 30_000 : undefined);
      expect(air(result)?.bands.some((band) => band.zone === 'US')).toBe(false);
      expect(result.notices.join()).toContain('US');
    },
  );

  test.each([
    ['an open row without a price', '邮政大包-航空AIR,US,美国,,,,,,,,,30KG,,true,', /without a price/],
    ['neither true nor false', '邮政大包-航空AIR,US,美国,1,1,,,,,,,30KG,,yes,', /yes/],
    [
      'two weight limits',
      '邮政大包-航空AIR,US,美国,1,1,,,,,,,30KG,"不超过20KG，三边之和＜300 cm，单边长＜150 cm",true,',
      /two weight limits/,
    ],
    ['a country twice', '邮政大包-航空AIR,PT,葡萄牙,191,80.1,,,,,,0.68,30KG,,true,', /PT is listed twice/],
  ])('%s stops the generator', (_, row, message) => {
    expect(() => post(row)).toThrow(message);
  });

  test('units of first and additional weight: 1 kg unless stated', () => {
    const services = post().cards[0]?.services ?? [];
    const price = (id: string) => services.find((one) => one.id === id)?.bands[0]?.price;
    expect(price('air')).toMatchObject({ firstGrams: 1000, stepGrams: 1000 });
    expect(price('e-parcel-ru')).toMatchObject({ firstGrams: 500, stepGrams: 500 });
    expect(price('surface')).toMatchObject({ fixed: '8' });
    expect(price('e-parcel-ru')).not.toHaveProperty('fixed');
  });
});

describe('the exchange-rate snapshot', () => {
  const row = (perUsd: string): Row => ({
    quote: 'CNY',
    per_usd: perUsd,
    date: '2026-09-29',
    source: 'fawaz',
  });

  test('keeps the published digits', () => {
    expect(readFxSheet([row('6.70778353')])[0]?.perUsd).toBe('6.70778353');
  });

  test.each(['0', '-1', '', 'n/a'])('a rate of %j stops the generator', (perUsd) => {
    expect(() => readFxSheet([row(perUsd)])).toThrow(/not a rate/);
  });
});
