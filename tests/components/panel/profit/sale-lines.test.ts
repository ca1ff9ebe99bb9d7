import { describe, expect, it } from 'vitest';
import { lineArithmetic } from '../../../../components/panel/profit/line-arithmetic';
import { profitCsv, profitText } from '../../../../components/panel/profit/profit-text';
import { ruleCautions } from '../../../../components/panel/profit/rule-list';
import { landedLines, profitLines } from '../../../../components/panel/profit/sale-lines';
import { wordsOf } from '../../../../components/ui/words';
import { completeSale, saleOf } from '../../support/sale';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];

describe('lineArithmetic', () => {
  it.each([
    [{ percent: '15', of: '19.99', fixed: '0.30' }, '15% of €19.99, + €0.30'],
    [{ percent: '8', of: '1.00', minimum: '0.30' }, '8% of €1.00, at least €0.30'],
    [{ percent: '19', of: '16.80' }, '19% of €16.80'],
    [{ each: '3.00', eachCurrency: 'EUR', count: 2 }, '€3.00 × 2'],
    [{ each: '1.20', eachCurrency: 'USD', grams: 320 }, 'US$1.20 / kg × 320 g'],
    [
      { percent: '5', refund: '19.99', freight: '3.00', writeOff: '2.30' },
      '5% of (€19.99 refund + €3.00 freight back + €2.30 lost)',
    ],
    [
      { original: '35.00', originalCurrency: 'CNY', rate: '0.131', rateDate: '2026-09-29' },
      '¥35.00, rate 0.131 Sep 29, 2026',
    ],
    [{ of: '13.80' }, 'on €13.80'],
    [{ gross: '23.79', taxPercent: '19' }, '€23.79 less 19% tax'],
    [{}, ''],
  ])('%j', (inputs, shown) => expect(lineArithmetic(en, inputs, 'EUR')).toBe(shown));

  it('follows the language', () => {
    expect(lineArithmetic(zh, { percent: '15', of: '19.99' }, 'EUR')).toBe('€19.99 的 15%');
  });
});

describe('lines of a sale', () => {
  it('name the service of the freight and how it was picked', () => {
    const freight = profitLines(en, saleOf()).find(({ name }) => name === 'Freight');
    expect(freight).toMatchObject({ sum: 'One, the cheapest: ¥38.20', origin: 'assumed' });
    const markets = { DE: { price: null, duty: null, service: 'card/one' } };
    const chosen = profitLines(zh, saleOf({ own: { markets } })).find(({ name }) => name === '运费');
    expect(chosen).toMatchObject({ sum: '一号，你选的：¥38.20', origin: 'yours' });
  });

  it('bring source, trust and who pays', () => {
    const duty = landedLines(en, completeSale()).find(({ sum }) => sum.includes('€3.00 × 1'));
    expect(duty?.notes.join(' ')).toContain('low-value consignments');
    expect(duty?.notes[0]).toBe('collected by the marketplace');
  });

  it('sum to the profit', () => {
    const sale = completeSale('39.99');
    const sum = profitLines(en, sale).reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
    expect(sum).toBe(sale.result.profit.profit?.minor);
  });
});

describe('cautions about rules', () => {
  it('are gathered by what is the matter, each with its text', () => {
    const groups = ruleCautions(completeSale());
    const told = completeSale().result.warnings.filter(({ code }) => code.startsWith('landed-rule-'));
    expect(groups.flatMap(({ rules }) => rules)).toHaveLength(told.length);
    for (const { rules } of groups) for (const { text } of rules) expect(text.zh).not.toBe('');
  });
});

describe('copies', () => {
  it('as text give every line, the verdict and the prices to ask', () => {
    const text = profitText(en, completeSale('39.99'));
    for (const part of ['Germany · 1 piece', 'Goods (¥35.00): -€4.59', 'Price for a margin of 20%: €'])
      expect(text).toContain(part);
    expect(profitText(zh, saleOf())).toContain('还缺: ');
  });

  it('as CSV hold plain decimals and rows of one length', () => {
    const rows = profitCsv(en, completeSale('39.99')).split('\r\n');
    expect(rows[0]).toBe('Part,Line,Amount,Currency,Arithmetic,Origin,Source');
    expect(rows.findLast((row) => row.includes(',Goods,'))).toContain(',-4.59,EUR,¥35.00,yours,');
    expect(profitCsv(en, saleOf())).toContain(',Ads,,EUR,,missing,');
  });

  it('as CSV run no formula that a name smuggles in', () => {
    const sale = saleOf();
    const evil = { en: '=HYPERLINK("http://x","y")', zh: '=1' };
    const csv = profitCsv(en, { ...sale, freight: sale.freight && { ...sale.freight, name: evil } });
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });
});
