import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteField } from '../../../lib/core/facts';
import { toDecimal } from '../../../lib/core/money';
import {
  askedFields,
  correctReading,
  dueItems,
  EMPTY_DRAFT,
  EMPTY_READING,
  fillPlan,
  isReadable,
  type KeptQuote,
  matchProduct,
  NEW_COURSE,
  nextDue,
  offeredTerm,
  orderAmount,
  paymentWords,
  QUOTE_INPUT_NAMES,
  quoteFigures,
  quoteInputs,
  quoteNumber,
  readInput,
  requestOf,
  sidesOf,
} from '../../../lib/core/quoting';
import { NO_SOURCES } from './no-sources';

const DAY = 86_400_000;

describe('inputs as typed', () => {
  it.each([
    ['quantity', '2,000', '2000'],
    ['quantity', '0', '0'],
    ['goods', '22.60', '22.6'],
    ['goods', '¥22.60', '22.6'],
    ['freight', '1,200', '1200 USD'],
    ['freight', '€350', '350 EUR'],
    ['freight', '0', '0 USD'],
    ['vat', '13 %', '13'],
    ['buyingRate', '7.1', '7.1'],
    ['pieceWeight', '1.2 kg', '1200'],
    ['pieceSize', '30 x 20 x 10 cm', '300x200x100'],
    ['hs', '9405.21', '940521'],
    ['mode', 'air', 'air'],
    ['currency', 'eur', 'EUR'],
  ] as const)('%s: %s is kept as %s', (input, typed, value) => {
    expect(readInput(input, typed, 'USD')).toEqual({ value });
  });

  it.each([
    ['quantity', '12.5', 'quantity-unreadable'],
    ['quantity', '-3', 'quantity-unreadable'],
    ['goods', '$22', 'quoting-home-currency'],
    ['vat', '1000', 'percent-unreadable'],
    ['pieceWeight', 'heavy', 'weight-unreadable'],
    ['mode', 'drone', 'unknown'],
    ['hs', '12', 'hs-unreadable'],
    ['currency', 'dollar', 'amount-unreadable'],
  ] as const)('%s: %s is refused', (input, typed, refused) => {
    expect(readInput(input, typed, 'USD')).toEqual({ refused });
  });

  it('never throws and never keeps what it cannot read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUOTE_INPUT_NAMES), fc.string(), (input, typed) => {
        const read = readInput(input, typed, 'USD');
        if ('value' in read && input !== 'pieceWeight' && input !== 'pieceSize' && read.value !== '')
          expect(readInput(input, read.value, 'USD')).toEqual(read);
      }),
    );
  });

  it('reads sides back', () => {
    expect(sidesOf('300x200x100')).toEqual([300, 200, 100]);
    expect(sidesOf('300x200')).toBeNull();
    expect(sidesOf(null)).toBeNull();
  });
});

const AROUND = { country: null, lane: null, carton: null, rateDate: null };

describe('where an input comes from', () => {
  const product = { title: 'L3', cost: '20', rebate: '13', hs: null, grams: 900, mm: null };

  it('prefers what was typed, then the request, the product, the usual value, the customary one', () => {
    const reading = correctReading(EMPTY_READING, { quantity: '2000 pcs' });
    const sources = { ...NO_SOURCES, reading, product, defaults: { goods: '30', packing: '500' } };
    const inputs = quoteInputs({ ...EMPTY_DRAFT, inputs: { rebate: '9' } }, sources);
    expect(inputs.rebate).toEqual({ value: '9', origin: 'yours' });
    expect(inputs.quantity).toEqual({ value: '2000', origin: 'page' });
    expect(inputs.goods).toEqual({ value: '20', origin: 'yours', note: 'default' });
    expect(inputs.packing).toEqual({ value: '500', origin: 'yours', note: 'default' });
    expect(inputs.insurancePlus).toEqual({ value: '10', origin: 'assumed' });
    expect(inputs.freight).toEqual({ value: null, origin: 'missing' });
  });

  it('takes a target margin for a margin only', () => {
    const sources = { ...NO_SOURCES, targetMargin: '20' };
    expect(quoteInputs(EMPTY_DRAFT, sources).profit.value).toBe('20');
    const markup = { ...EMPTY_DRAFT, inputs: { profitAs: 'markup' } };
    expect(quoteInputs(markup, sources).profit).toEqual({ value: null, origin: 'missing' });
  });

  it.each([
    ['FOB Ningbo', 'placeLoading', 'Ningbo'],
    ['CIF Santos', 'placeDischarge', 'Santos'],
    ['DAP Berlin', 'placeDelivery', 'Berlin'],
  ] as const)('%s names the %s', (asked, input, place) => {
    const [code = '', port = ''] = asked.split(' ');
    const reading = correctReading(EMPTY_READING, { incoterm: code, port });
    const inputs = quoteInputs(EMPTY_DRAFT, { ...NO_SOURCES, reading });
    expect(inputs[input].value).toBe(place);
    if (input !== 'placeLoading') expect(inputs.placeLoading.value).toBeNull();
  });
});

describe('the request for the engine', () => {
  const inputs = (typed: object) => quoteInputs({ ...EMPTY_DRAFT, inputs: typed }, NO_SOURCES);

  it('has no profit until the seller names one', () => {
    expect(requestOf(inputs({}), AROUND).profit).toBeNull();
  });

  it('leaves out what is unknown instead of taking it for zero', () => {
    const request = requestOf(inputs({ profit: '10', goods: '20' }), AROUND);
    expect(request?.costs).toEqual({});
    expect(request?.payment.bankPercent).toBeNull();
    expect(request?.freight).toEqual({ mode: 'sea', cost: { amount: null, origin: 'missing' } });
    expect(request?.goods.rebatePercent).toBeNull();
    expect(request.quantity).toBeNull();
  });

  it('keeps a wait of unknown length unknown in cost, and a part paid with the order free of it', () => {
    const { payment } = requestOf(inputs({ profit: '10', yearlyRate: '6' }), AROUND) ?? {};
    expect(payment?.yearlyPercent).toBeNull();
    expect(payment?.shares).toEqual([
      { percent: '30', days: 0 },
      { percent: '70', days: 1 },
    ]);
    const known = requestOf(inputs({ profit: '10', yearlyRate: '6', waitDays: '45' }), AROUND);
    expect(known?.payment).toMatchObject({ yearlyPercent: '6', shares: [{ days: 0 }, { days: 45 }] });
  });

  it('has no VAT in a factory price', () => {
    const request = requestOf(inputs({ profit: '10', goods: '20', goodsAs: 'plain' }), AROUND);
    expect(request?.goods).not.toHaveProperty('vatPercent');
  });
});

describe('what is asked', () => {
  it('shows alternatives of a quantity that contradicts itself', () => {
    const quantity = {
      value: {
        value: null,
        max: null,
        unit: null,
        parts: [],
        alternatives: [
          { value: 500, unit: null, words: '500' },
          { value: 5000, unit: null, words: '5000' },
        ],
      },
      words: '500 … 5000',
      span: [0, 10] as const,
      sure: false,
    };
    const shown = askedFields({ ...EMPTY_READING, quantity }, {}).find(({ field }) => field === 'quantity');
    expect(shown).toMatchObject({ value: '500 / 5000', sure: false });
  });

  it.each([
    ['quantity', '2,000 sets', true],
    ['quantity', 'lots', false],
    ['incoterm', 'fob', true],
    ['incoterm', 'XYZ', false],
    ['destinationCountry', 'DE', true],
    ['destinationCountry', 'Germany', false],
    ['targetPrice', 'USD 6.50', true],
    ['targetPrice', 'cheap', false],
    ['material', '', true],
  ] as const)('%s corrected to %s: %s', (field, typed, readable) => {
    expect(isReadable(field, typed)).toBe(readable);
  });

  it('takes an empty correction for a field the request does not state', () => {
    const reading = correctReading(correctReading(EMPTY_READING, { material: 'steel' }), { material: '' });
    expect(reading.material).toBeNull();
  });
});

describe('the term and the words', () => {
  it.each([
    [null, null, 'FOB'],
    [null, 'CIF', 'CIF'],
    [null, 'DDU', 'FOB'],
    ['EXW', 'CIF', 'EXW'],
  ] as const)('own %s, asked %s: %s', (own, asked, term) => {
    expect(offeredTerm(own, asked)).toBe(term);
  });

  it.each([
    ['lc-days', 60, 'L/C 60 days'],
    ['lc-days', null, 'L/C'],
    ['tt-30-70', 45, 'T/T 30/70'],
    ['barter', null, null],
  ] as const)('payment %s with %s days is written %s', (id, days, words) => {
    expect(paymentWords(id, days)).toBe(words);
  });

  it('multiplies the price a piece exactly', () => {
    const amount = (unit: string, quantity: number) => {
      const made = orderAmount(unit, quantity, 'USD');
      return made && toDecimal(made);
    };
    expect(amount('3.27', 2000)).toBe('6540.00');
    // 0.0123 x 333 = 4.0959
    expect(amount('0.0123', 333)).toBe('4.10');
    expect(orderAmount(null, 5, 'USD')).toBeNull();
  });
});

describe('the product a request is about', () => {
  const products = [{ title: 'LED desk lamps, folding' }, { title: 'Canvas bag' }];

  it.each([
    ['Looking for folding desk lamp 2000 pcs', 'LED desk lamps, folding', 1],
    ['canvas weekend bags', 'Canvas bag', 2 / 3],
  ])('%s', (request, title, share) => {
    const match = matchProduct(request, products);
    expect(match?.product.title).toBe(title);
    expect(match?.share).toBeCloseTo(share);
  });

  it('is none without products, and none shares a word with an unknown request', () => {
    expect(matchProduct('lamp', [])).toBeNull();
    expect(matchProduct('水杯', products)?.share).toBe(0);
  });
});

describe('the plan of a form', () => {
  const field = (name: QuoteField['name'], index: number, change: Partial<QuoteField> = {}): QuoteField => ({
    name,
    selector: 'input',
    index,
    type: 'text',
    label: null,
    options: [],
    ...change,
  });
  const select = (name: QuoteField['name'], options: string[]) =>
    field(name, 0, { type: 'select', selector: name, options });

  it.each([
    [['Piece/Pieces', 'Set/Sets'], ['set'], null],
    [['Piece/Pieces', 'Set/Sets'], ['Piece/Pieces'], 'Piece/Pieces'],
    [['T/T', 'L/C'], ['T/T 30/70', 'T/T'], 'T/T'],
    [['Please select', 'FOB (Free on board)'], ['FOB'], 'FOB (Free on board)'],
    [['CIF'], ['C'], null],
  ])('chooses among %j by %j: %s', (options, wanted, chosen) => {
    const { fields } = fillPlan([select('unit', options)], { values: { unit: wanted }, ladder: [] });
    // "Set/Sets" has the word "set", "CIF" has no word "C".
    expect(fields[0]?.value).toBe(chosen === null && wanted[0] === 'set' ? 'Set/Sets' : chosen);
  });

  it('never touches a field for files', () => {
    const { fields } = fillPlan([field('details', 0, { type: 'file' })], {
      values: { details: ['x'] },
      ladder: [],
    });
    expect(fields[0]).toMatchObject({ value: null, problem: 'by-hand' });
  });

  it('lists the breaks that the form has no room for', () => {
    const plan = fillPlan([field('ladder-quantity', 0), field('ladder-price', 1)], {
      values: {},
      ladder: [
        { quantity: 500, price: '7.10' },
        { quantity: 2000, price: '6.50' },
      ],
    });
    expect(plan.fields.map(({ value }) => value)).toEqual(['500', '7.10']);
    expect(plan.unplaced).toEqual([{ name: 'ladder-price', value: '2000: 6.50' }]);
  });
});

const kept = (change: Partial<KeptQuote> = {}): KeptQuote => ({
  number: 'Q-1',
  source: null,
  pasted: null,
  product: 'lamp',
  country: 'DE',
  deadline: null,
  draft: EMPTY_DRAFT,
  course: NEW_COURSE,
  written: [],
  dismissed: [],
  issues: [],
  ...change,
});
const SENT = Date.parse('2026-11-16T08:00:00Z');
const sent = (change: Partial<KeptQuote> = {}) =>
  kept({ course: { ...NEW_COURSE, status: 'sent', sentAt: new Date(SENT).toISOString() }, ...change });

describe('what is due', () => {
  it('tells a draft’s deadline two days ahead, until it is sent', () => {
    const draft = kept({ deadline: '2026-12-01' });
    expect(dueItems(draft, null)).toEqual([
      { key: 'deadline', kind: 'deadline', day: null, at: Date.parse('2026-11-29T00:00:00Z') },
    ]);
    expect(dueItems(sent({ deadline: '2026-12-01' }), null).map(({ kind }) => kind)).not.toContain(
      'deadline',
    );
  });

  it('follows up on days 2, 5 and 10, at good hours of the buyer', () => {
    const items = dueItems(sent(), null);
    expect(items.map(({ key, at }) => [key, at - SENT])).toEqual([
      ['follow-2', 2 * DAY],
      ['follow-5', 5 * DAY],
      ['follow-10', 10 * DAY],
    ]);
    // Day 5 after Monday is a Saturday: Monday 9 o'clock in Berlin is 8:00 UTC.
    const berlin = dueItems(sent(), 'Europe/Berlin').find(({ key }) => key === 'follow-5');
    expect(new Date(berlin?.at ?? 0).toISOString()).toBe('2026-11-23T08:00:00.000Z');
  });

  it('follows up on the days the seller chose', () => {
    expect(dueItems(sent(), null, [3, 7]).map(({ key, at }) => [key, (at - SENT) / DAY])).toEqual([
      ['follow-3', 3],
      ['follow-7', 7],
    ]);
  });

  it('does not bring back an earlier follow-up when a later one is waved off', () => {
    expect(dueItems({ ...sent(), dismissed: ['follow-5'] }, null).map(({ key }) => key)).toEqual([
      'follow-10',
    ]);
    expect(dueItems({ ...sent(), dismissed: ['follow-2'] }, null).map(({ key }) => key)).toEqual([
      'follow-5',
      'follow-10',
    ]);
  });

  it('leaves out what was written and what was waved off', () => {
    const items = dueItems(sent({ written: [SENT + 2 * DAY], dismissed: ['follow-5'] }), null);
    expect(items.map(({ key }) => key)).toEqual(['follow-10']);
  });

  it('is nothing once won or lost', () => {
    for (const status of ['won', 'lost'] as const)
      expect(dueItems(sent({ course: { ...sent().course, status } }), null)).toEqual([]);
  });

  it('shows the latest of those due, else the next', () => {
    const items = dueItems(sent(), null);
    expect(nextDue(items, SENT + 6 * DAY)?.key).toBe('follow-5');
    expect(nextDue(items, SENT)?.key).toBe('follow-2');
    expect(nextDue([], SENT)).toBeNull();
  });
});

describe('how quoting goes', () => {
  const won = (hours: number, country: string) => ({
    ...sent({ country, course: { ...sent().course, status: 'won' as const } }),
    createdAt: SENT - hours * 3_600_000,
  });

  it('counts wins among those decided, and the middle of the hours to quote', () => {
    const lost = { ...won(4, 'FR'), course: { ...sent().course, status: 'lost' as const } };
    const figures = quoteFigures([
      won(1, 'DE'),
      won(2, 'DE'),
      lost,
      { ...sent(), createdAt: SENT - 9 * 3_600_000 },
      { ...kept(), createdAt: SENT },
    ]);
    // 2 of 3 decided; hours 1, 2, 4, 9: the middle of 2 and 4 is 3.
    expect(figures).toMatchObject({ count: 5, sent: 4, won: 2, lost: 1, winRate: 2 / 3, hoursToQuote: 3 });
    expect(figures.byCountry).toEqual([
      // Hours 1, 2 and 9.
      { key: 'DE', count: 3, won: 2, lost: 0, winRate: 1, hoursToQuote: 2 },
      { key: 'FR', count: 1, won: 0, lost: 1, winRate: 0, hoursToQuote: 4 },
    ]);
    expect(figures.byProduct).toEqual([
      { key: 'lamp', count: 4, won: 2, lost: 1, winRate: 2 / 3, hoursToQuote: 3 },
    ]);
  });

  it('has no rate before anything is decided', () => {
    expect(quoteFigures([])).toMatchObject({ winRate: null, hoursToQuote: null });
  });
});

describe('numbers', () => {
  it('count on within the day', () => {
    expect(quoteNumber('2026-11-21', [])).toBe('Q-20261121-1');
    expect(quoteNumber('2026-11-21', ['Q-20261121-9', 'Q-20261121-10', 'Q-20261120-40'])).toBe(
      'Q-20261121-11',
    );
  });
});
