import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatReading, MAX_RFQ_LENGTH, type RfqOptions, readRfq } from '../../../lib/core/rfq';

function fieldsOf(text: string, options: RfqOptions = {}) {
  const result = readRfq(text, options);
  if (result.status !== 'read') throw new Error(result.status);
  return result.fields;
}
const flat = (text: string, options: RfqOptions = {}) => flatReading(fieldsOf(text, options));

describe('quantity', () => {
  it.each([
    ['We need 10k pcs of caps', 10_000, 'piece'],
    ['Need 5,000 pcs caps', 5000, 'piece'],
    ['Wir brauchen 10.000 Stück Kappen', 10_000, 'piece'],
    ['нужно 2,5 тыс. шт. кепок', 2500, 'piece'],
    ['采购一万件帽子', 10_000, 'piece'],
    ['采购两万五千个帽子', 25_000, 'piece'],
    ['نحتاج ٣٠٠ قطعة', 300, 'piece'],
    ['Nous cherchons 1 500 paires de gants', 1500, 'pair'],
    ['please quote 1 x 40HQ container of rice', 1, '40HQ'],
    ['we want two hundred sets of chairs', 200, 'set'],
  ])('%s', (text, value, unit) => {
    expect(flat(text).quantity).toEqual({ value, unit });
  });

  it('a range gives its lower end, and is not sure', () => {
    const found = fieldsOf('Looking for 500-1000 pcs umbrellas').quantity;
    expect(found).toMatchObject({ sure: false, value: { value: 500, max: 1000 } });
  });

  it('sizes add up', () => {
    const found = fieldsOf('Shirts. S: 100, M: 200, L: 150').quantity;
    // 100 + 200 + 150 = 450
    expect(found?.value).toMatchObject({ value: 450, parts: [{ label: 'S', value: 100 }, {}, {}] });
  });

  it('sizes that do not add up to the total contradict it', () => {
    const found = fieldsOf('Quantity: 500 pcs\nS: 100, M: 200, L: 150').quantity;
    expect(found).toMatchObject({ sure: false, value: { value: null } });
    expect(found?.value.alternatives.map(({ value }) => value)).toEqual([500, 450]);
  });

  it('contradictory counts have no value and are both told', () => {
    const found = fieldsOf('We need 500 pcs of mats. Actually please quote 800 pcs.').quantity;
    expect(found?.value.value).toBeNull();
    expect(found?.value.alternatives.map(({ value }) => value)).toEqual([500, 800]);
  });

  it.each([
    'Please pack 12 pcs per carton.',
    'Send 2 samples.',
    'The bottle holds 500 ml and is 20 cm high.',
    'Our target is USD 3 per piece.',
  ])('%s: no quantity of the order', (text) => {
    expect(flat(text).quantity).toBeNull();
  });
});

describe('deadline', () => {
  it.each([
    ['deliver within 30 days', '2026-11-01', '2026-12-01'],
    ['delivery within 2 weeks', '2026-11-01', '2026-11-15'],
    ['delivery in 3 months', '2026-11-30', '2027-02-28'],
    ['please deliver by 15 March', '2026-11-01', '2027-03-15'],
    ['please deliver by 15 March', '2026-03-15', '2026-03-15'],
    ['Lieferung bis 05.04.2027', undefined, '2027-04-05'],
    ['deliver before 31/12/2027', undefined, '2027-12-31'],
  ])('%s, posted %s', (text, postedOn, date) => {
    expect(fieldsOf(text, postedOn ? { postedOn } : {}).deadline?.value.date).toBe(date);
  });

  it('days without the day of posting stay words', () => {
    expect(fieldsOf('deliver within 30 days').deadline?.value).toMatchObject({
      date: null,
      text: 'within 30 days',
    });
  });

  it('03/04/2027 is two days in English, so it is none', () => {
    expect(fieldsOf('deliver by 03/04/2027').deadline).toMatchObject({ sure: false, value: { date: null } });
  });

  it('days of payment are no deadline', () => {
    expect(flat('Payment: L/C 90 days').deadline).toBeNull();
  });
});

describe('price, term, place', () => {
  it.each([
    ['target price $2.50 per piece', { amount: 2.5, currency: 'USD', per: 'piece' }],
    ['Zielpreis 1,25 EUR pro Stück', { amount: 1.25, currency: 'EUR', per: 'piece' }],
    ['目标价15元/个', { amount: 15, currency: 'CNY', per: 'piece' }],
    ['budget R$ 12,90 por unidade', { amount: 12.9, currency: 'BRL', per: 'piece' }],
    ['we sell at retail price of $45', null],
  ])('%s', (text, price) => {
    expect(flat(text).targetPrice).toEqual(price);
  });

  it('FOB without a port has no port', () => {
    expect(flat('Quote FOB please, 300 pcs')).toMatchObject({ incoterm: 'FOB', port: null });
  });

  it('the country after FOB is no destination', () => {
    expect(flat('100 pcs lamps FOB China')).toMatchObject({
      incoterm: 'FOB',
      port: null,
      destinationCountry: null,
    });
  });

  it('two terms: the first, and not sure', () => {
    const { incoterm } = fieldsOf('Price FOB Ningbo or CIF Durban');
    expect(incoterm).toMatchObject({ sure: false, value: { code: 'FOB', others: ['CIF'] } });
  });

  it.each([
    ['CIF: B-12345678 es nuestro NIF', null],
    ['diammonium phosphate DAP 18-46-0', null],
    ['cif hamburg', 'CIF'],
    ['C&F Lagos', 'CFR'],
    ['到岸价 洛杉矶', 'CIF'],
  ])('%s: %s', (text, term) => {
    expect(flat(text).incoterm).toBe(term);
  });

  it.each([
    ['ship to Turkey', 'TR'],
    ['turkey feathers wanted', null],
    ['jersey fabric, 200 rolls', null],
    ['for our customer in Deutschland', 'DE'],
    ['доставка в Польшу', 'PL'],
    ['إلى المملكة العربية السعودية', 'SA'],
    ['发往巴西', 'BR'],
    ['supplier in India preferred', null],
  ])('%s: %s', (text, country) => {
    expect(flat(text).destinationCountry).toBe(country);
  });
});

describe('bad input', () => {
  it('a text of ten million characters is refused at once', () => {
    const result = readRfq('x '.repeat(5_000_000));
    expect(result).toEqual({ status: 'too-long', length: 10_000_000, limit: MAX_RFQ_LENGTH });
  });

  it.each(['', '   ', '!!!'])('%j is empty', (text) => {
    expect(readRfq(text)).toEqual({ status: 'empty' });
  });

  it.each([
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['groups', '1,000 '],
    ['sizes', 'S: 1, '],
    ['colours', 'black 100, '],
    ['colours alone', 'black and white/'],
    ['materials', '100% cotton, '],
    ['asking', 'need to buy '],
    ['asking in Chinese', '需要采购'],
    ['Han numerals', '一万'],
    ['labels', 'Color:'],
    ['words with capitals', 'Item Name Type '],
    ['dimensions', '10x'],
    ['months', 'end of May '],
    ['quoted days', 'within 3 days to '],
    ['terms', 'FOB '],
    ['percent', '30% '],
    ['packs', '10 kg bags of '],
    ['commas', 'a,'],
    ['brackets', 'a(('],
    ['title words', 'bottle glass '],
  ])('the longest text of %s is read before the test is given up', (_, part) => {
    // Seconds, where a pattern that backtracks badly takes hours.
    const text = part.repeat(Math.floor(MAX_RFQ_LENGTH / part.length));
    expect(readRfq(text).status).toBe('read');
  });

  it('names of object members are only words', () => {
    const text = 'Product: __proto__\nMaterial: constructor\nhasOwnProperty: toString\n__proto__: 5 pcs';
    expect(flat(text)).toMatchObject({ product: 'proto', material: 'constructor' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('any text is read without a throw, every value at its span', () => {
    const words = fc.constantFrom(
      '500',
      'pcs',
      'FOB',
      'CIF',
      'Ningbo',
      'USD',
      '2.5',
      'black',
      ':',
      ',',
      '\n',
      'S: 5',
      '一万件',
      'need',
      'cotton',
      '30%',
      'T/T',
      '<br/>',
      '&nbsp;',
      '٥٠٠',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          const result = readRfq(text);
          if (result.status !== 'read') return;
          for (const found of Object.values(result.fields)) {
            if (found) expect(text.slice(...(found.span as [number, number]))).toBe(found.words);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('mended', () => {
  it.each([
    ['a year is no quantity', 'I need 2024 used pickup trucks', 'quantity', null],
    ['1:1 700 pcs is 700', 'mixing nozzle 1:1 700 pcs', 'quantity', { value: 700, unit: 'piece' }],
    [
      'battery capacity is no size of the goods',
      'Battery Capacity: 1800mAh cell\nsize: 25x25 cm',
      'size',
      '25x25 cm',
    ],
    ['US$ is no country', 'Item: lamp\nTarget FOB price: US$4.20', 'destinationCountry', null],
    ['%30 is a share too', 'Ödeme %30 peşin', 'payment', '%30 peşin'],
    ['where it was made is no destination', 'Taiwan Made scooter, 5 pcs', 'destinationCountry', null],
  ] as const)('%s', (_, text, field, value) => {
    expect(flat(text)[field]).toEqual(value);
  });
});
