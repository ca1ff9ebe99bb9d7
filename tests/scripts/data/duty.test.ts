import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../scripts/data/csv';
import { requireFigures, requireRows } from '../../../scripts/data/duty';
import { WEST } from '../../../scripts/data/duty-regimes';
import { EU_RULES, NORTH_AMERICA_RULES, type RuleDraft } from '../../../scripts/data/duty-rules';
import { WORLD_RULES } from '../../../scripts/data/duty-rules-world';
import { readRebateSheet } from '../../../scripts/data/rebate-sheet';
import { readVatSheet } from '../../../scripts/data/vat-sheet';

const HEADER = 'jurisdiction,topic,rule,effective,status,source';
const ROW = 'XX,VAT,"7% up to XXX 50, then more",2026-01-01,current,s1';
const draft = (more: Partial<RuleDraft['row'] & object> = {}): RuleDraft => ({
  id: 'xx-vat',
  jurisdiction: '*',
  text: { en: 'X', zh: '某' },
  status: 'current',
  checked: null,
  source: 's1',
  row: {
    jurisdiction: 'XX',
    topic: 'VAT',
    says: ['7% up to XXX 50'],
    effective: '2026-01-01',
    status: 'current',
    source: 's1',
    ...more,
  },
});

describe('a rule stands on its row', () => {
  const check = (drafts: RuleDraft[], ...rows: string[]) =>
    requireRows(parseCsv([HEADER, ...rows].join('\n')), drafts);

  test('as long as the row says the same', () => {
    expect(() => check([draft()], ROW)).not.toThrow();
  });

  test.each([
    ['a figure', ROW.replace('7%', '8%')],
    ['the status', ROW.replace('current', 'unverified')],
    ['the day', ROW.replace('2026', '2027')],
    ['the source', ROW.replace('s1', 's2')],
  ])('%s changed: the generator stops', (_, row) => {
    expect(() => check([draft()], row)).toThrow('xx-vat: 0 rows');
  });

  test('a row that nobody has read stops it', () => {
    expect(() => check([draft()], ROW, 'YY,duty,new rule,,current,s1')).toThrow('unread: YY new rule');
  });

  test('so do two rows for one rule, and two rules for one row', () => {
    expect(() => check([draft()], ROW, ROW)).toThrow('2 rows');
    expect(() => check([draft(), draft()], ROW)).toThrow('taken');
  });
});

describe('a figure stands in its rule', () => {
  const drafts = [...EU_RULES, ...NORTH_AMERICA_RULES, ...WORLD_RULES];

  test('all shipped ones do', () => {
    expect(() => requireFigures(WEST, drafts)).not.toThrow();
  });

  test('a mistyped one stops the generator', () => {
    const mistyped = JSON.parse(JSON.stringify(WEST).replace('"33.5"', '"35.3"'));
    expect(() => requireFigures(mistyped, drafts)).toThrow('mx-courier does not say 35.3');
  });

  test('so does a rule that is not there', () => {
    expect(() => requireFigures(WEST, EU_RULES)).toThrow('no rule');
  });
});

describe('tax rates', () => {
  const HEAD = 'country,standard_vatrates,reduced,effective_from,standard_salestax,type,agree';
  const DOUBTED = ['TH,,,,10.0,vat,', 'MY,,,,10.0,vat,', 'RU,,,,20.0,vat,'];
  const read = (...rows: string[]) => readVatSheet(parseCsv([HEAD, ...DOUBTED, ...rows].join('\n')));

  test('the dated rate counts where two sources differ', () => {
    expect(read('EE,20,[9],0000-01-01,24.0,vat,NO', 'FI,24,,,25.5,vat,NO').slice(3)).toEqual([
      { country: 'EE', percent: '24', type: 'vat', status: 'recent-change', source: 'salestax' },
      { country: 'FI', percent: '25.5', type: 'vat', status: 'recent-change', source: 'salestax' },
    ]);
  });

  test.each([
    'ZZ,,,,5.0,vat,',
    'DE,19,,,x,vat,yes',
    'DE,19,,,19.0,excise,yes',
    'DE,19,,,19.0,vat,maybe',
    'TH,,,,7.0,vat,',
  ])('%s is refused', (row) => {
    expect(() => read(row)).toThrow();
  });

  test('a doubtful country that vanished is refused', () => {
    expect(() => readVatSheet(parseCsv([HEAD, ...DOUBTED.slice(1)].join('\n')))).toThrow('TH');
  });
});

test('a rebate row that nobody has read stops the generator', () => {
  const rows = parseCsv(
    [
      'product_group,old_pct,new_pct,effective,source,note',
      ...Array.from({ length: 4 }, () => 'toys,9,0,2026-04-01,cn-rebate,'),
    ].join('\n'),
  );
  expect(() => readRebateSheet(rows)).toThrow('unread rebate row: toys');
});
