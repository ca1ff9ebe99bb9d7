import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openElsewhere } from '../../../../components/panel/profit/open-questions';
import { profitSentence } from '../../../../components/panel/profit/profit-figures';
import { ProfitSection } from '../../../../components/panel/profit/profit-section';
import { eachOf, inputOrigin, inputText, verdictTag } from '../../../../components/panel/profit/sale-words';
import { WordsProvider, wordsOf } from '../../../../components/ui/words';
import type { SaleView } from '../../../../lib/messages/sale-view';
import { completeSale, saleOf } from '../../support/sale';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];
const html = (sale: SaleView, language: 'en' | 'zh-CN' = 'en') =>
  renderToStaticMarkup(
    <WordsProvider language={language}>
      <ProfitSection sale={sale} edit={async () => null} />
    </WordsProvider>,
  );
const text = (sale: SaleView, language: 'en' | 'zh-CN' = 'en') =>
  html(sale, language).replace(/<[^>]+>/g, '|');

describe('what is left, in words', () => {
  it('says profit and margin', () => {
    const sale = completeSale('39.99');
    expect(profitSentence(en, sale)).toMatch(/^Profit €\d+\.\d\d · margin \d+(\.\d)?%$/);
    expect(profitSentence(zh, sale)).toMatch(/^利润 €/);
  });

  it('calls a loss a loss, and at least that where a cost is open', () => {
    expect(profitSentence(en, completeSale('19.99'))).toMatch(/^Loss €\d/);
    const open = completeSale('14.99', { own: { rates: { ads: '10', fxSpread: '1' } } });
    expect(open.result.profit.atMost).toBe(true);
    expect(profitSentence(en, open)).toMatch(/^Loss at least €/);
  });

  it('says at most where a smaller cost is open, and that it is incomplete', () => {
    const open = completeSale('59.99', { own: { rates: { ads: '10', fxSpread: '1' } } });
    expect(profitSentence(en, open)).toMatch(/^Profit at most €/);
    expect(verdictTag(en, open.result.profit)).toEqual({ tone: 'warn', text: 'incomplete' });
  });

  it('withholds the profit while something it needs is unknown', () => {
    expect(profitSentence(en, saleOf())).toBe('Profit not known yet');
    expect(text(saleOf())).not.toContain('margin 0');
  });

  it('holds the margin against the target', () => {
    expect(verdictTag(en, completeSale('19.99').result.profit)).toEqual({ tone: 'bad', text: 'below 20%' });
    expect(verdictTag(zh, completeSale('99.99').result.profit)).toEqual({ tone: 'good', text: '达到 20%' });
  });

  it('names the bound that is missed when it is not the margin', () => {
    const sale = completeSale('99.99', { settings: { leastProfit: { amount: '500', currency: 'EUR' } } });
    expect(sale.result.profit.verdict).toBe('fail');
  });

  it('gives prices for one piece that carry the whole order', () => {
    // 3 pieces for 10.00 need 3.34 each.
    expect(eachOf({ minor: 1000, currency: 'EUR' }, 3)).toEqual({ minor: 334, currency: 'EUR' });
    expect(text(completeSale('39.99', { quantity: 3 }))).toContain('3 pieces');
  });
});

describe('fields and questions', () => {
  it('asks what is missing, in place, but not twice', () => {
    const shown = html(saleOf());
    expect(saleOf().questions).toContain('cost');
    expect(shown.match(/data-testid="field-cost"/g)).toHaveLength(1);
    expect(shown).toContain('data-testid="field-ads"');
    expect(shown).toContain('data-testid="all-ads"');
    expect(text(saleOf(), 'zh-CN')).toContain('广告占售价多少？');
  });

  it('asks nothing once all is known', () => {
    expect(html(completeSale())).not.toContain('sale-questions');
  });

  it('shows values as they are typed', () => {
    const { inputs } = completeSale();
    expect(inputText(en, 'price', inputs)).toBe('€19.99');
    expect(inputText(en, 'cost', inputs)).toBe('¥35.00');
    expect(inputText(en, 'ads', inputs)).toBe('10%');
    expect(inputText(en, 'duty', inputs)).toBe('');
    expect(inputText(en, 'hs', { ...inputs, hs: { value: '8518220000', origin: 'yours' } })).toBe(
      '8518220000',
    );
  });

  it('says whose they are', () => {
    const { inputs } = completeSale();
    expect(inputOrigin(en, 'target', inputs.target)).toContain('Assumed');
    const general = { value: '10', origin: 'yours', note: 'all-products' } as const;
    expect(inputOrigin(en, 'ads', general)).toBe('Yours, for all products');
  });

  it('tells what is answered elsewhere, and leaves the rest to the questions', () => {
    const { result } = saleOf({ freight: false });
    expect(openElsewhere(result.missing).map(({ code }) => code)).toEqual(['profit-freight']);
    expect(text(saleOf({ freight: false }))).toContain('Freight?');
  });
});

describe('the strip in the page', () => {
  it('marks where the costs exceed the price', () => {
    expect(html(completeSale('19.99'))).toContain('strip-overrun');
    expect(text(completeSale('19.99'))).toMatch(/€\d+\.\d\d over the price/);
    expect(html(completeSale('39.99'))).not.toContain('strip-overrun');
  });

  it('has the same figures as a table', () => {
    const table = html(completeSale('39.99')).match(/<table.*?<\/table>/s)?.[0] ?? '';
    expect(table).toContain('What the price of €39.99 goes to');
    for (const figure of ['€3.20', '€4.59', '€5.01']) expect(table).toContain(figure);
  });
});
