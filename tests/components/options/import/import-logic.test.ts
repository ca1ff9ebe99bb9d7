import { describe, expect, it } from 'vitest';
import {
  amountNames,
  amountOf,
  copyOf,
  problemOf,
  withAmount,
} from '../../../../components/options/import/card-edits';
import { dryRun } from '../../../../components/options/import/dry-run-rows';
import { freeId, headOf, startDraft } from '../../../../components/options/import/import-draft';
import { groupIssues, rowsLeftOut, unknownZones } from '../../../../components/options/import/issue-groups';
import { priceWords } from '../../../../components/options/import/price-words';
import { wordsOf } from '../../../../components/ui/words';
import { compileCard } from '../../../../lib/core/rates';
import { guessPlan, layoutKey, type Sheet } from '../../../../lib/core/sheets';
import { card, perKgBand, service } from '../../../core/rates/sample-card';
import { build, fixture, sheetOf } from '../../../core/sheets/sheet-of';

const TODAY = '2026-05-10';
const tabOf = (sheet: Sheet) => {
  const guess = guessPlan(sheet);
  return { sheet, guess, layout: guess && layoutKey(sheet, guess) };
};
const prices = sheetOf('报价，2026年6月1日起生效\n国家,重量段,运费(美元/KG)\n英国,0-1,6.5');

describe('the draft of an import', () => {
  it('starts with what the file says', () => {
    const draft = startDraft({ name: 'June list.xlsx', tabs: [tabOf(prices)] }, [null], [], TODAY);
    expect(draft.plans[0]?.columns.map(({ role }) => role)).toEqual(['country', 'weight', 'perKg']);
    expect(draft.head).toMatchObject({
      id: 'june-list',
      name: { en: 'June list', zh: 'June list' },
      source: 'June list.xlsx',
      currency: 'USD',
      effectiveFrom: '2026-06-01',
    });
    expect(draft.replaces).toBeNull();
  });

  it('guesses neither currency nor day where the file is silent: the usual ones stand there to be changed', () => {
    const silent = sheetOf('国家,重量段,Price/kg\n英国,0-1,6.5');
    const { head } = startDraft({ name: 'a.csv', tabs: [tabOf(silent)] }, [null], [], TODAY);
    expect(head).toMatchObject({ currency: 'CNY', effectiveFrom: TODAY });
  });

  it('takes hidden tabs and tabs without prices only when they were taken before', () => {
    const tabs = [tabOf({ ...prices, hidden: true }), tabOf(sheetOf('hello')), tabOf(prices)];
    const { plans } = startDraft({ name: 'a.csv', tabs }, [null, null, null], [], TODAY);
    expect(plans.map((plan) => plan !== null)).toEqual([false, false, true]);
    const plan = tabs[0]?.guess;
    if (!plan) throw new Error('no guess');
    const again = { plan, zoneCountries: {}, cardId: null };
    expect(startDraft({ name: 'a.csv', tabs }, [again, null, null], [], TODAY).plans[0]).not.toBeNull();
  });

  it('reads the next file of a layout like the last, wherever its headings stand, as a version of the same card', () => {
    const mine = card([service()], { id: 'agent', mode: 'express', carrier: 'Mine', currency: 'USD' });
    const known = tabOf(sheetOf('国家,重量段,Price/kg\n英国,0-1,6.5'));
    const plan = {
      ...(known.guess ?? guessPlan(prices)),
      valueBasis: 'flat' as const,
      include: 'lower' as const,
    };
    const remembered = {
      plan: plan as NonNullable<typeof known.guess>,
      zoneCountries: { '1区': '日本' },
      cardId: 'agent',
    };
    const next = tabOf(sheetOf('May\nnote\n国家,重量段,Price/kg\n英国,0-1,7'));
    expect(next.layout).toBe(known.layout);
    const draft = startDraft({ name: 'may.csv', tabs: [next] }, [remembered], [mine], TODAY);
    expect(draft.plans[0]).toMatchObject({ headerRow: 2, include: 'lower', valueBasis: 'flat' });
    expect(draft).toMatchObject({
      replaces: 'agent',
      zoneCountries: { '1区': '日本' },
      head: {
        id: 'agent',
        carrier: 'Mine',
        mode: 'express',
        currency: 'USD',
        source: 'may.csv',
        effectiveFrom: TODAY,
      },
    });
  });

  it('gives a new card an id of its own and a new version that of its card', () => {
    const mine = card([service()], { id: 'a' });
    expect(freeId('a', [mine])).toBe('a-2');
    expect(freeId('a', [mine, card([], { id: 'a-2' })])).toBe('a-3');
    expect(headOf(mine, { source: 'f', effectiveFrom: TODAY })).not.toHaveProperty('services');
  });
});

describe('issues', () => {
  const { issues } = build([fixture('messy.csv')]);

  it('stand in groups, errors first', () => {
    const groups = groupIssues(issues);
    expect(groups.reduce((sum, group) => sum + group.issues.length, 0)).toBe(issues.length);
    const severities = groups.map(({ severity }) => severity);
    expect(severities.lastIndexOf('error')).toBeLessThan(severities.indexOf('warning'));
    expect(severities.lastIndexOf('warning')).toBeLessThan(severities.indexOf('note'));
  });

  it('tell the rows that are left out, each once, and the zones to be named', () => {
    const rows = new Set(issues.filter(({ severity }) => severity === 'error').map(({ row }) => row));
    expect(rowsLeftOut(issues)).toBe(rows.size);
    expect(unknownZones(issues)).toEqual(['1区', '2区']);
  });
});

describe('dry run', () => {
  const before = card([service({ bands: [perKgBand(0, 2000, '50', '10')] }), service({ id: 'gone' })]);
  const after = card([service({ bands: [perKgBand(0, 2000, '60', '10')] }), service({ id: 'new' })], {
    effectiveFrom: '2026-12-01',
  });
  const rows = (grams: number, country = 'DE') =>
    dryRun(compileCard(after), compileCard(before), { country, grams }, TODAY).map(
      ({ id, before: was, after: is }) => [id, was?.minor ?? null, is?.minor ?? null],
    );

  it('prices both, although the new one begins later', () => {
    // 0.5 kg: 50 x 0.5 + 10 = 35; 60 x 0.5 + 10 = 40
    expect(rows(500).sort()).toEqual([
      ['gone', 3500, null],
      ['new', null, 3500],
      ['packet', 3500, 4000],
    ]);
  });

  it('leaves out services that go elsewhere, keeps those that refuse the parcel', () => {
    expect(rows(500, 'FR')).toEqual([]);
    expect(rows(3000)).toContainEqual(['packet', null, null]);
  });
});

describe('changes by hand', () => {
  const own = card([service()]);
  const price = own.services[0]?.bands[0]?.price;
  if (!price) throw new Error('no price');

  it('knows the amounts of a price', () => {
    expect(amountNames(price)).toEqual(['perKg', 'registration']);
    expect(
      amountNames({ type: 'first-step', firstGrams: 500, first: '1', stepGrams: 500, step: '2' }),
    ).toEqual(['first', 'step']);
    expect(amountOf(price, 'perKg')).toBe('50');
    expect(amountOf(price, 'minimum')).toBe('');
  });

  it('changes one amount and nothing else', () => {
    const changed = withAmount(own, 0, 0, 'perKg', ' 51,5 ');
    expect(changed.services[0]?.bands[0]?.price).toEqual({ ...price, perKg: '51.5' });
    expect(own.services[0]?.bands[0]?.price).toEqual(price);
    expect(problemOf(changed)).toBeNull();
  });

  it.each(['', 'abc', '-1', '1.2.3'])('refuses %j', (typed) =>
    expect(problemOf(withAmount(own, 0, 0, 'perKg', typed))).toMatchObject({
      path: 'services.0.bands.0.price.perKg',
    }),
  );

  it('refuses what the schema cannot see', () => {
    const { services } = own;
    const overlapping = {
      ...own,
      services: [{ ...services[0], bands: [perKgBand(0, 2000, '1'), perKgBand(1000, 3000, '2')] }],
    };
    expect(problemOf(overlapping as typeof own)).toMatchObject({ code: 'card-band-overlap' });
  });

  it('copies under a free id', () => {
    const copy = copyOf({ ...own, status: 'published' }, [own, card([], { id: 'test-copy' })]);
    expect(copy).toMatchObject({
      id: 'test-copy-2',
      status: 'user',
      name: { en: 'Test (copy)', zh: '测试（副本）' },
    });
    expect(problemOf(copy)).toBeNull();
  });
});

describe('prices in words', () => {
  it.each([
    [{ type: 'per-kg', perKg: '65', registration: '18', minimum: '5' }, '65/kg ≥ 5 + 18'],
    [{ type: 'flat', flat: '30' }, '30 flat'],
    [
      { type: 'first-step', firstGrams: 500, first: '120', stepGrams: 1000, step: '45' },
      '500 g 120, + 1 kg 45',
    ],
    [{ type: 'weight-or-measure', perTonne: '900', perCbm: '300', fixed: '50' }, '900/t | 300/m³ + 50'],
  ] as const)('%j', (price, expected) => expect(priceWords(wordsOf('en'), price)).toBe(expected));
});
