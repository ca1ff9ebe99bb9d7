import { describe, expect, it } from 'vitest';
import { guessPlan, isUsable, layoutKey, type SheetPlan } from '../../../lib/core/sheets';
import { build, said, sheetOf } from './sheet-of';

/** `country value@英国 value#0-0.1`. */
const columns = (plan: SheetPlan | null) =>
  plan?.columns
    .map(({ role, zone, weight, grams }) =>
      [role, zone && `@${zone}`, weight && `#${weight}`, grams && `=${grams}`].filter(Boolean).join(''),
    )
    .join(' ');

const bands = (csv: string, change = {}, more = {}) =>
  build([sheetOf(csv)], change, more).card?.services.flatMap((service) =>
    service.bands.map(({ zone, fromGrams, toGrams, include, price }) => {
      const edges = include === 'upper' ? ['(', ']'] : ['[', ')'];
      const { type, ...amounts } = price;
      return `${zone} ${edges[0]}${fromGrams},${toGrams ?? ''}${edges[1]} ${type} ${Object.values(amounts).join(' ')}`;
    }),
  );

describe('guessing', () => {
  it.each([
    [
      'Country,ISO code,Weight from (kg),Weight to (kg),Price per kg,Registration fee\nGermany,DE,0,0.3,65,18',
      'country country weightFrom weightTo perKg registration',
    ],
    ['目的地,首重0.5KG(元),续重0.5KG(元),限重\n美国,120,45,30KG', 'country first=500 step=500 maxWeight'],
    [
      '国家,首重(KG),首重价,续重(KG),续重价\n美国,0.5,120,0.5,45',
      'country firstWeight first stepWeight step',
    ],
    ['国家,0-0.1KG,0.1-0.5KG,挂号费\n英国,65,63,18', 'country value#0-0.1KG value#0.1-0.5KG registration'],
    ['重量(KG),1区,2区,日本\n0.5,80,90,70', 'weight value@1区 value@2区 value@日本'],
    [
      '分区,重量段,运费,处理费,最低计费重,进位制,时效,是否带电\n1区,0-1,5,6,0.05,0.01,7天,是',
      'zone weight value registration minWeight rounding transit battery',
    ],
    [
      'No.,Channel,Destination,Zip,Rate/kg,Fuel,Remark\n1,A,US,90,5,12%,x',
      'ignore service country postcode perKg fuel remark',
    ],
    // Columns without a heading tell by their cells.
    ['线路,,重量段,运费\nA,德国,0-1,5\nA,法国,0-1,5', 'service country weight value'],
  ])('%s', (csv, expected) => {
    const plan = guessPlan(sheetOf(csv));
    expect(columns(plan)).toBe(expected);
    expect(plan && isUsable(plan)).toBe(true);
  });

  it('finds headings below titles and over two rows', () => {
    const csv =
      '某某物流,,,,\n报价表,,,,\n重量段(KG),英国,,德国,\n,运费/KG,挂号费/票,运费/KG,挂号费/票\n0-0.1,65,18,66,19\n';
    const plan = guessPlan(sheetOf(csv));
    expect(plan).toMatchObject({ headerRow: 2, headerRows: 2, weightUnit: 'kg' });
    expect(columns(plan)).toBe('weight perKg@英国 registration@英国 perKg@德国 registration@德国');
  });

  it.each([
    ['重量段(g),运费,国家\n0-0.5,1,德国', 'g'],
    ['重量段,运费,国家\n0-500,1,德国', 'g'],
    ['重量段,运费,国家\n0-0.5,1,德国', 'kg'],
    ['重量段,运费,国家\n0-30,1,德国', 'kg'],
    ['Weight (lb),Rate,Country\n0-1,1,US', 'lb'],
  ])('unit of %s is %s', (csv, unit) => expect(guessPlan(sheetOf(csv))?.weightUnit).toBe(unit));

  it.each(['', 'hello', 'a,b\nc,d', '1,2,3\n4,5,6'])('sees no price table in %j', (csv) => {
    const plan = guessPlan(sheetOf(csv));
    expect(plan === null || !isUsable(plan)).toBe(true);
  });

  it('knows a layout again whatever stands below the headings', () => {
    const key = (csv: string) => {
      const sheet = sheetOf(csv);
      const plan = guessPlan(sheet);
      return plan && layoutKey(sheet, plan);
    };
    const may = key('五月\n国家,重量段,运费\n德国,0-1,5\n');
    expect(may).toMatch(/^[0-9a-f]{16}$/);
    expect(key('六月\n国家,重量段,运费\n法国,0-1,6\n英国,0-2,7\n')).toBe(may);
    expect(key('国家,重量段,价格\n德国,0-1,5\n')).not.toBe(may);
  });
});

describe('bands', () => {
  it('a row a band, the country carried down where merged cells left it empty', () => {
    expect(bands('国家,重量段,运费/KG,挂号费\n英国,0-0.3,65,18\n,0.3-2,60,17\n德国,0-2,58,18')).toEqual([
      'GB (0,300] per-kg 65 18',
      'GB (300,2000] per-kg 60 17',
      'DE (0,2000] per-kg 58 18',
    ]);
  });

  it('weights down, places across', () => {
    const csv =
      '重量段(KG),英国,,德国,\n,运费/KG,挂号费/票,运费/KG,挂号费/票\n0-0.1,65,18,66,19\n0.1-2,60,17,61,18';
    expect(bands(csv)).toEqual([
      'GB (0,100] per-kg 65 18',
      'GB (100,2000] per-kg 60 17',
      'DE (0,100] per-kg 66 19',
      'DE (100,2000] per-kg 61 18',
    ]);
  });

  it('places down, weights across, one fee for all of them', () => {
    expect(bands('国家,0-0.1KG,0.1-0.5KG,挂号费\n英国,65,63,18')).toEqual([
      'GB (0,100] per-kg 65 18',
      'GB (100,500] per-kg 63 18',
    ]);
  });

  it('a ladder of flat prices, then prices per kilogram in whole kilograms', () => {
    const csv = '重量,日本\n0.5KG,70\n1.0,85\n21-44KG,30/KG\n45-70KG,28/KG\n71+,26/KG';
    const sheet = sheetOf(csv);
    expect(bands(csv)).toEqual([
      'JP (0,500] flat 70',
      'JP (500,1000] flat 85',
      // 44.2 kg is charged as 45 kg: the hole between 44 and 45 belongs to the band above.
      'JP (20000,44000] per-kg 30',
      'JP (44000,70000] per-kg 28',
      'JP (70000,] per-kg 26',
    ]);
    expect(said(build([sheet]))).toEqual(['B4 card-warning', 'B5 bands-joined']);
  });

  it('prices that rise with weight are for the parcel, others per kilogram, unless the seller says', () => {
    const rising = '国家,重量段,运费\n英国,0-1,20\n,1-2,30\n,2-3,40';
    expect(bands(rising)?.[1]).toBe('GB (1000,2000] flat 30');
    expect(bands(rising, { valueBasis: 'per-kg' })?.[1]).toBe('GB (1000,2000] per-kg 30');
    expect(bands('国家,重量段,运费\n英国,0-1,60\n,1-2,55\n,2-3,50')?.[1]).toBe('GB (1000,2000] per-kg 55');
  });

  it('first and further weight, in columns and in rows', () => {
    expect(bands('国家,首重0.5KG,续重0.5KG,限重\n美国,120,45,30KG')).toEqual([
      'US (0,] first-step 500 120 500 45',
    ]);
    expect(bands('国家,首重(KG),首重价,续重(KG),续重价\n美国,0.5,120,1,45')).toEqual([
      'US (0,] first-step 500 120 1000 45',
    ]);
    expect(bands('重量,美国,日本\n首重0.5KG,120,90\n续重0.5KG,45,30')).toEqual([
      'US (0,] first-step 500 120 500 45',
      'JP (0,] first-step 500 90 500 30',
    ]);
  });

  it('which edge belongs to a band: as the cells say, else the upper, or as the seller says', () => {
    expect(bands('国家,重量段,运费/KG\n英国,0≤W<1,60\n,1≤W<2,55')?.[1]).toBe('GB [1000,2000) per-kg 55');
    expect(bands('国家,重量段,运费/KG\n英国,0-1,60\n,1-2,55')?.[1]).toBe('GB (1000,2000] per-kg 55');
    expect(bands('国家,重量段,运费/KG\n英国,0-1,60\n,1-2,55', { include: 'lower' })?.[1]).toBe(
      'GB [1000,2000) per-kg 55',
    );
    // `100+` takes 100 kg, so the band below leaves it.
    expect(bands('国家,重量段,运费/KG\n英国,21-100,60\n,100+,55')).toEqual([
      'GB [21000,100000) per-kg 60',
      'GB [100000,) per-kg 55',
    ]);
  });

  it('zones get their countries from another tab or from the seller', () => {
    const prices = sheetOf('分区,重量段,运费/KG\n1区,0-1,60\n2区,0-1,70');
    const zones = sheetOf('分区,国家\n1区,日本、韩国\n,台湾\n', '分区表');
    const result = build([prices, zones], {}, { zoneCountries: { '2区': '美国' } });
    expect(result.card?.services[0]?.zones.map(({ countries }) => countries)).toEqual([
      ['JP', 'KR', 'TW'],
      ['US'],
    ]);
    expect(said(build([prices]))).toContain('A2 zone-unknown');
  });

  it('several tabs are several services', () => {
    const csv = '国家,重量段,运费/KG\n英国,0-1,60';
    const { card } = build([sheetOf(csv, '普货'), sheetOf(csv, '带电')]);
    expect(card?.services.map(({ name }) => name.zh)).toEqual(['普货', '带电']);
    expect(new Set(card?.services.map(({ id }) => id)).size).toBe(2);
  });

  it('rows that differ in a rule of the whole service are variants of it', () => {
    const csv = '国家,渠道,重量段,运费/KG,最低计费重\n英国,小包,0-1,60,0.05\n法国,小包,0-1,61,0.1';
    const services = build([sheetOf(csv)]).card?.services ?? [];
    expect(services.map(({ name, weight }) => [name.en, weight.minGrams])).toEqual([
      ['小包 · ≥50 g', 50],
      ['小包 · ≥100 g', 100],
    ]);
  });

  it('a zone whose every price is taken back is closed; one with others only loses those', () => {
    const { card } = build([sheetOf('国家,0-1KG,1-2KG\n英国,104.6不发,/\n德国,60,55不发\n法国,/,/')]);
    const [service] = card?.services ?? [];
    expect(service?.zones.map(({ id, closed }) => [id, closed?.code])).toEqual([
      ['GB', 'not-sent'],
      ['DE', undefined],
      ['FR', 'closed-unstated'],
    ]);
    expect(service?.bands.map(({ zone, fromGrams }) => [zone, fromGrams])).toEqual([
      ['GB', 0],
      ['DE', 0],
    ]);
  });

  it('a part of a country that cannot be read is not the whole of it', () => {
    const { card } = build([sheetOf('国家,邮编,重量段,运费/KG\n英国,??,0-1,60\n英国,BT,0-1,70')]);
    expect(card?.services[0]?.zones.map(({ postcodes }) => postcodes)).toEqual([[{ prefix: 'BT' }]]);
  });

  it('postcodes make zones of a part of a country', () => {
    const { card } = build([sheetOf('国家,邮编,重量段,运费/KG\n美国,8 9,0-1,60\n美国,4-7,0-1,70\n')]);
    expect(card?.services[0]?.zones.map(({ postcodes }) => postcodes)).toEqual([
      [{ prefix: '8' }, { prefix: '9' }],
      [{ from: '4', to: '7' }],
    ]);
  });

  it('NA in a column of codes is Namibia', () => {
    expect(bands('代码,重量段,运费/KG\nNA,0-1,60\nDE,0-1,50')).toEqual([
      'NA (0,1000] per-kg 60',
      'DE (0,1000] per-kg 50',
    ]);
  });

  it('fuel is a percentage of the freight', () => {
    const { card } = build([sheetOf('国家,重量段,运费/KG,燃油附加费\n英国,0-1,60,12.5%')]);
    expect(card?.services[0]?.surcharges?.[0]).toMatchObject({
      active: true,
      amount: { type: 'percent', percent: '12.5', of: 'freight' },
    });
  });
});

describe('contradictions', () => {
  it.each([
    ['overlapping bands', '国家,重量段,运费/KG\n英国,0-1,60\n,0.5-2,55', 'C3 card-problem', true],
    ['a gap between bands', '国家,重量段,运费/KG\n英国,0-1,60\n,1.5-2,55', 'C3 card-warning', false],
    ['one price twice, differing', '国家,重量段,运费/KG\n英国,0-1,60\n英国,0-1,61', 'C3 band-twice', false],
    ['one price twice, the same', '国家,重量段,运费/KG\n英国,0-1,60\n英国,0-1,60', 'C3 row-twice', false],
    [
      'a country in two zones',
      '国家,重量段,运费/KG\n英国,0-1,60\n英国、法国,0-2,61',
      'C3 card-problem',
      true,
    ],
    [
      'a postcode that is none',
      '国家,邮编,重量段,运费/KG\n英国,??,0-1,60\n英国,BT,0-1,70',
      'B2 postcode-unreadable',
      false,
    ],
    [
      'code against name',
      '国家,代码,重量段,运费/KG\n英国,GB,0-1,60\n法国,DE,0-1,60',
      'B3 country-conflict',
      false,
    ],
  ])('%s', (_, csv, expected, blocked) => {
    const result = build([sheetOf(csv)]);
    expect(said(result)).toContain(expected);
    expect(result.blocked).toBe(blocked);
  });
});
