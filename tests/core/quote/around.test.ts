import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../lib/core/countries';
import {
  type ChecklistInput,
  canChange,
  checklist,
  type FitInput,
  fitScore,
  followUps,
  goodHours,
  INCOTERMS,
  isIncoterm,
  ladder,
  localTime,
  moveQuote,
  PAYMENT_TERMS,
  placeOf,
  QUOTE_REMARKS,
  type QuoteRecord,
  quotaUsed,
  quoteTerm,
  takeSnapshot,
} from '../../../lib/core/quote';
import { readRfq } from '../../../lib/core/rfq';
import { countryZone, ZONES_SOURCE } from '../../../lib/data/country-zones';
import { resources } from '../../../lib/i18n';
import { CONTEXT, cny, SAMPLE, yours } from './support';

const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);
const at = (iso: string) => Date.parse(iso);

describe('ladder', () => {
  const step = (quantity: number, price?: string) => ({
    quantity,
    ...(price !== undefined && { price }),
    leadTimeDays: 20,
    packing: 'carton',
    validUntil: '2026-12-31',
  });

  it('is worked out at each quantity, lowest first', () => {
    // 500: (500 x 20 + 2,200) x 1.1 / 7.1 / 500 = 3.7803, rounded up; 1000: 3.44 as side by side
    const { steps, warnings } = ladder([step(1000), step(500)], 'FOB', SAMPLE, CONTEXT);
    expect(steps.map(({ quantity, price }) => [quantity, price])).toEqual([
      [500, '3.79'],
      [1000, '3.44'],
    ]);
    // Packing, inland freight and port are one sum at every quantity.
    expect(warnings).toEqual([{ code: 'ladder-flat', params: { costs: 'packing,inland,port' } }]);
  });

  it.each([
    [['3.50', '3.51'], ['ladder-rises']],
    [['3.50', '3.50'], []],
    [['3.50', '3.4999'], []],
  ])('typed %j: %j', ([first, second], expected) => {
    const { warnings } = ladder([step(500, first), step(1000, second)], 'FOB', SAMPLE, CONTEXT);
    expect(codes(warnings)).toEqual(expected);
  });

  it('tells a dearer piece at a larger quantity', () => {
    const dear = { ...step(2000), unitCost: yours(cny('30')) };
    expect(codes(ladder([step(1000), dear], 'FOB', SAMPLE, CONTEXT).warnings)).toContain('ladder-rises');
  });

  it('tells what a break does not say', () => {
    const bare = { quantity: 100, leadTimeDays: null, packing: ' ', validUntil: '2026-11-20' };
    const { warnings } = ladder([bare, { ...bare }], 'CFR', { ...SAMPLE, freight: null }, CONTEXT);
    expect(new Set(codes(warnings))).toEqual(
      new Set([
        'ladder-no-price',
        'ladder-flat',
        'ladder-lead-time',
        'ladder-packing',
        'ladder-validity-past',
        'ladder-quantity-twice',
      ]),
    );
  });
});

describe('snapshot', () => {
  it('holds the figures and the dates of the tables', () => {
    const offered = quoteTerm('FOB', SAMPLE, CONTEXT);
    const kept = takeSnapshot(SAMPLE, offered, { takenOn: '2026-11-21', revision: 1, ladder: null });
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
    expect(kept).toMatchObject({
      term: 'FOB',
      offered: { price: offered.price },
      tables: { buyingRate: '2026-11-20', rules: [] },
    });
  });
});

describe('fit', () => {
  const input: FitInput = {
    match: 0.8,
    matchName: 'Bottle 500 ml',
    quantity: 1000,
    moq: 500,
    quotesLeft: 8,
    hoursLeft: 24,
    deadline: '2026-12-20',
    today: '2026-11-21',
    market: 0.6,
    country: 'DE',
    excluded: false,
    stated: ['product', 'quantity', 'material'],
    stars: 3,
    minutesOld: 600,
    serviceScore: null,
  };

  it('is the weighted mean of its parts', () => {
    const { score, parts } = fitScore(input);
    // 35x80 + 20x100 + 10x80 + 5x50 + 15x60 + 10x30 + 5x100 = 7550 / 100; completeness 6 of 20 is 30
    expect(parts.map(({ points }) => points)).toEqual([80, 100, 80, 50, 60, 30, 100]);
    expect(score).toBe(76);
  });

  it('leaves the unknown out, and has no score where too little is known', () => {
    const some = fitScore({ ...input, stars: null, stated: null });
    expect(some.parts.at(-1)).toMatchObject({ points: null, reason: { code: 'fit-stars-unknown' } });
    // (2800 + 2000 + 800 + 250 + 900) / 85
    expect(some.score).toBe(79);
  });

  it('rests on the request alone without products of the seller, and says what is left out', () => {
    const alone = fitScore({ ...input, match: null, moq: null, hoursLeft: null });
    // (10x80 + 15x60 + 10x30 + 5x100) / 40 = 2500 / 40 = 62.5
    expect(alone).toMatchObject({ score: 63, coverage: 40, unknown: ['match', 'quantity', 'time'] });
  });

  it.each([
    // Places 10, completeness 10, stars 5, time 5: the least that is enough is 30
    ['30 of 100', { match: null, moq: null, market: null }, true],
    ['25 of 100', { match: null, moq: null, market: null, stars: null }, false],
    [
      'one part alone',
      { quantity: null, quotesLeft: null, hoursLeft: null, market: null, stated: null, stars: null },
      false,
    ],
  ] as const)('with %s known it has a score: %s', (_, change, scored) => {
    expect(fitScore({ ...input, ...change }).score !== null).toBe(scored);
  });

  it.each([
    [{ quotesLeft: 0 }, 'fit-places-none'],
    [{ hoursLeft: 0 }, 'fit-time-past'],
    [{ deadline: '2026-11-20' }, 'fit-deadline-past'],
    [{ excluded: true }, 'fit-country-excluded'],
    [{ quantity: 0 }, 'quote-quantity-zero'],
  ])('%j stops it', (change, code) => {
    expect(codes(fitScore({ ...input, ...change }).stops)).toEqual([code]);
  });

  it.each([
    [3, 359, 74, ['fit-early-closed'], []],
    [3, 359, 75, [], []],
    [3, 359, null, [], ['fit-early']],
    [3, 360, 74, [], []],
    [3, null, 74, [], []],
    [2, 10, 74, [], []],
  ] as const)(
    '%i stars, %s minutes old, service score %s: stops %j, notes %j',
    (stars, minutesOld, serviceScore, stops, notes) => {
      const found = fitScore({ ...input, stars, minutesOld, serviceScore });
      expect(codes(found.stops)).toEqual(stops);
      expect(codes(found.notes)).toEqual(notes);
    },
  );

  it.each([
    [499, 60],
    [500, 100],
    [250, 30],
  ])('%i against a minimum of 500: %i points', (quantity, points) => {
    expect(fitScore({ ...input, quantity }).parts[1]?.points).toBe(points);
  });
});

describe('checklist', () => {
  const result = readRfq('We need 500 pcs of cotton caps, black, FOB Ningbo, CE certified.');
  if (result.status !== 'read') throw new Error(result.status);
  const input: ChecklistInput = {
    reading: result.fields,
    answers: {
      product: 'Cotton cap',
      quantity: '500 pcs',
      material: '100 % cotton',
      color: 'black',
      certifications: 'CE',
      incoterm: 'FOB',
      port: 'Ningbo',
    },
    text: 'Our cotton cap in black.',
    term: 'FOB',
    place: 'Ningbo',
    mode: 'sea',
    quantity: 500,
    validUntil: '2026-12-21',
    brands: ['Apple'],
    rightCategory: true,
    attachmentsRead: null,
    filesUploaded: true,
    files: [],
    lastViolation: null,
    leadTimeDays: 25,
    unpriced: [],
    tenorOpen: false,
    changeSpent: false,
    asOf: '2026-11-21',
  };
  const stops = (change: Partial<ChecklistInput>) =>
    checklist({ ...input, ...change })
      .items.filter(({ level }) => level !== 'fine')
      .map(({ code }) => code);

  it('a complete quotation is ready', () => {
    expect(stops({})).toEqual([]);
    expect(checklist(input).ready).toBe(true);
  });

  it.each([
    [{ validUntil: null }, 'check-no-validity'],
    [{ validUntil: '2026-11-20' }, 'check-validity-past'],
    [{ place: ' ' }, 'check-no-place'],
    [{ term: null }, 'check-no-term'],
    [{ mode: 'air' }, 'quote-sea-only'],
    [{ quantity: 600 }, 'check-differs'],
    [{ text: 'Fits Apple phones' }, 'check-brand'],
    [{ rightCategory: false }, 'check-category'],
    [{ rightCategory: null }, 'check-category-unknown'],
    [{ files: [{ name: 'a.pdf', bytes: 5_000_001 }] }, 'check-file-size'],
    [{ files: [{ name: 'a.pdf', bytes: 0 }] }, 'check-file-empty'],
    [{ changeSpent: true }, 'check-change-spent'],
    [{ filesUploaded: null }, 'check-files-unknown'],
    [{ filesUploaded: false }, 'check-files-failed'],
    [{ unpriced: ['Mould'] }, 'check-item-price'],
    [{ tenorOpen: true }, 'check-tenor'],
    // Six months from 21 May are up on 21 November, the day itself included.
    [{ lastViolation: '2026-05-21' }, 'check-violation'],
    [{ term: 'CIF' }, 'check-other-term'],
    [{ answers: { ...input.answers, material: 'nylon' } }, 'check-differs'],
  ] as [Partial<ChecklistInput>, string][])('%j: %s', (change, code) => {
    expect(stops(change)).toEqual([code]);
  });

  const asking = (text: string) => {
    const read = readRfq(text, { postedOn: '2026-11-21' });
    if (read.status !== 'read') throw new Error(read.status);
    return read.fields;
  };

  it('a violation of more than six months ago counts no more', () => {
    expect(stops({ lastViolation: '2026-05-20' })).toEqual([]);
  });

  it.each([
    ['2026-11-20', 25, ['check-deadline-past']],
    ['2026-11-21', 0, []],
    ['2026-12-16', 25, []],
    ['2026-12-15', 25, ['check-deadline-late']],
    ['2026-12-15', null, []],
  ] as const)('goods wanted by %s, ready in %s days: %j', (date, leadTimeDays, expected) => {
    const deadline = {
      value: { date, text: date, of: 'delivery' as const },
      words: date,
      span: [0, 1] as const,
      sure: true,
    };
    const answers = { ...input.answers, deadline: 'yes' };
    const reading = { ...input.reading, deadline };
    expect(stops({ reading, answers, leadTimeDays })).toEqual(expected);
    expect(checklist({ ...input, reading, answers, leadTimeDays }).ready).toBe(
      !(expected as readonly string[]).includes('check-deadline-past'),
    );
  });

  it.each([
    [null, 'stop'],
    [500, 'look'],
  ] as const)('a request that names two quantities, %s quoted: %s', (quantity, level) => {
    const alternatives = [500, 5000].map((value) => ({ value, unit: null, words: `${value} pcs` }));
    const value = { value: null, max: null, unit: null, parts: [], alternatives };
    const reading = { ...input.reading, quantity: { value, words: '', span: [0, 1] as const, sure: false } };
    expect(checklist({ ...input, reading, quantity }).items).toContainEqual({
      level,
      code: 'check-quantity-contradicts',
      params: { quantities: '500 pcs / 5000 pcs' },
    });
  });

  it('the buyer’s files are to be read first', () => {
    const reading = asking(
      'We need 500 pcs of cotton caps, black, FOB Ningbo, CE certified. See attached drawing.',
    );
    expect(reading.attachments?.value).toBe(true);
    expect(stops({ reading })).toContain('check-attachments-unread');
    expect(stops({ reading, attachmentsRead: true })).not.toContain('check-attachments-unread');
  });

  it('a pineapple is no Apple', () => {
    expect(stops({ text: 'pineapple' })).toEqual([]);
  });

  it('only a price: every requirement is open', () => {
    const { requirements, ready } = checklist({ ...input, answers: {} });
    expect(new Set(requirements.map(({ answer }) => answer))).toEqual(new Set(['open']));
    expect(stops({ answers: {} })).toContain('check-price-only');
    expect(ready).toBe(false);
  });
});

describe('course of a quotation', () => {
  const sent: QuoteRecord = {
    status: 'sent',
    sentAt: '2026-11-20T08:00:00Z',
    changedAt: null,
    revision: 1,
    lostReason: null,
  };
  const now = '2026-11-21T08:00:00Z';

  it('can be changed once', () => {
    expect(canChange(sent)).toBe(true);
    const once = moveQuote(sent, { to: 'changed' }, now).record;
    expect(once).toMatchObject({ status: 'sent', changedAt: now, revision: 2, sentAt: sent.sentAt });
    expect(once && canChange(once)).toBe(false);
    expect(moveQuote(once as QuoteRecord, { to: 'changed' }, now).refused).toEqual({
      code: 'quote-change-spent',
      params: { date: '2026-11-21' },
    });
  });

  it.each([
    ['draft', 'sent', true],
    ['draft', 'won', false],
    ['draft', 'changed', false],
    ['sent', 'replied', true],
    ['sent', 'draft', false],
    ['replied', 'won', true],
    ['won', 'changed', false],
    ['lost', 'replied', true],
  ] as const)('%s -> %s: %s', (status, to, possible) => {
    const { record, refused } = moveQuote({ ...sent, status }, { to }, now);
    expect(record !== null).toBe(possible);
    expect(refused?.code ?? null).toBe(possible ? null : 'quote-no-such-step');
  });

  it('a lost one has its reason, until the buyer comes back', () => {
    const lost = moveQuote(sent, { to: 'lost', reason: 'price' }, now).record;
    expect(lost?.lostReason).toBe('price');
    expect(moveQuote(lost as QuoteRecord, { to: 'replied' }, now).record?.lostReason).toBeNull();
  });

  it('the quota counts the month', () => {
    const days = ['2026-10-31T23:59:00Z', '2026-11-01T00:00:00Z', '2026-11-20T08:00:00Z', null];
    expect(quotaUsed(days, '2026-11-21')).toEqual({ used: 2, left: 18 });
    expect(quotaUsed(days, '2026-11-21', 1)).toEqual({ used: 2, left: 0 });
  });
});

describe('hours of the buyer', () => {
  it.each([
    // Friday 2026-11-20; Berlin is an hour ahead of UTC, Riyadh three, with Friday and Saturday off.
    ['Europe/Berlin', 'DE', '2026-11-20T07:59:00Z', false, '2026-11-20T08:00:00Z'],
    ['Europe/Berlin', 'DE', '2026-11-20T08:00:00Z', true, '2026-11-20T08:00:00Z'],
    ['Europe/Berlin', 'DE', '2026-11-20T16:00:00Z', false, '2026-11-23T08:00:00Z'],
    ['Asia/Riyadh', 'SA', '2026-11-20T08:00:00Z', false, '2026-11-22T06:00:00Z'],
    ['Asia/Kolkata', 'IN', '2026-11-20T03:20:00Z', false, '2026-11-20T03:30:00Z'],
  ])('%s at %s', (zone, country, moment, good, next) => {
    const found = goodHours(zone, country, at(moment));
    expect(found).toMatchObject({ good, next: at(next) });
  });

  it('an unknown zone is none', () => {
    expect(localTime('Mars/Olympus', 0)).toBeNull();
    expect(goodHours('Mars/Olympus', 'DE', 0)).toBeNull();
  });

  it('follows up after 2, 5 and 10 days, when the buyer is at work', () => {
    const sentAt = at('2026-11-20T02:00:00Z');
    const days = followUps(sentAt, { zone: 'Europe/Berlin', country: 'DE' });
    // Sunday 22nd -> Monday 23rd; Wednesday 25th and Monday 30th, each at 9 o'clock in Berlin
    expect(days.map(({ at: moment }) => new Date(moment).toISOString())).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-25T08:00:00.000Z',
      '2026-11-30T08:00:00.000Z',
    ]);
    expect(
      followUps(sentAt, null).map(({ day, at: moment }) => (moment - sentAt) / 86_400_000 - day),
    ).toEqual([0, 0, 0]);
  });

  it('one that was written counts for its day', () => {
    const sentAt = at('2026-11-20T02:00:00Z');
    const written = [at('2026-11-23T09:00:00Z')];
    expect(followUps(sentAt, null, written).map(({ done }) => done)).toEqual([true, false, false]);
  });
});

describe('zones of countries', () => {
  it('every country that people live in has a zone that the clock knows', () => {
    const none = COUNTRIES.filter((country) => !countryZone(country));
    expect(none).toEqual(['BV', 'HM']);
    for (const country of COUNTRIES) {
      for (const zone of countryZone(country)?.zones ?? []) expect(localTime(zone, 0), zone).not.toBeNull();
    }
    expect(ZONES_SOURCE.status).toBe('published');
  });

  it.each([
    ['DE', 'Europe/Berlin', false],
    ['US', 'America/New_York', true],
    ['RU', 'Europe/Moscow', true],
    ['BR', 'America/Sao_Paulo', true],
    ['AU', 'Australia/Sydney', true],
    ['XK', 'Europe/Belgrade', false],
  ])('%s: %s, several: %s', (country, zone, several) => {
    const found = countryZone(country);
    expect(found?.zone).toBe(zone);
    expect((found?.zones.length ?? 0) > 1).toBe(several);
  });
});

describe('tables', () => {
  it('every remark has a sentence with parameters it carries', () => {
    expect(Object.keys(resources.en.quote.remark).sort()).toEqual(Object.keys(QUOTE_REMARKS).sort());
    for (const [code, text] of Object.entries(resources.en.quote.remark)) {
      const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
      const carried: readonly string[] = QUOTE_REMARKS[code as keyof typeof QUOTE_REMARKS];
      expect(carried).toEqual(expect.arrayContaining(used));
    }
  });

  it('eleven terms, each with the kind of place it needs', () => {
    expect(INCOTERMS).toHaveLength(11);
    expect(INCOTERMS.every(isIncoterm)).toBe(true);
    expect(isIncoterm('DDU')).toBe(false);
    expect(INCOTERMS.filter((term) => placeOf(term) === 'port-of-loading')).toEqual(['FAS', 'FOB']);
  });

  it('the parts of every payment come to the whole price', () => {
    for (const { id, parts } of PAYMENT_TERMS) {
      expect(
        parts.reduce((all, { percent }) => all + Number(percent), 0),
        id,
      ).toBe(100);
    }
  });
});
