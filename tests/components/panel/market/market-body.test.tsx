import 'fake-indexeddb/auto';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { chartPoints } from '../../../../components/panel/market/chart-scale';
import { comparedRows } from '../../../../components/panel/market/compared-rows';
import { MARKET_COLUMNS, marketCsv } from '../../../../components/panel/market/market-csv';
import { MarketBody } from '../../../../components/panel/market/market-tab';
import { MarketTable } from '../../../../components/panel/market/market-table';
import { WordsProvider, wordsOf } from '../../../../components/ui/words';
import { handlers } from '../../../../lib/background/handlers';
import type { MarketView } from '../../../../lib/messages/market-view';
import type { PanelView } from '../../../../lib/messages/views';
import { edit, frame, openPanel, page, publish, startAfresh } from '../../../background/session';
import { searchFacts } from '../../../support/search-facts';

beforeEach(startAfresh);

async function views(country: string | null = null): Promise<{ panel: PanelView; market: MarketView }> {
  const panel = await handlers['panel.view']({}, frame);
  const market = await handlers['panel.market']({ country }, frame);
  if (!panel || !market) throw new Error('no view');
  return { panel, market };
}

const nothing = () => undefined;
const unused = {
  state: { phase: 'loading' as const },
  edit: async () => null,
  undo: async () => nothing(),
  reload: async () => nothing(),
};

async function html(language: 'en' | 'zh-CN' = 'en', country: string | null = null): Promise<string> {
  const { panel, market } = await views(country);
  const props = { view: market, failed: false, choose: nothing, edit: async () => null, retry: nothing };
  return renderToStaticMarkup(
    <WordsProvider language={language}>
      <MarketBody view={panel} panel={unused} open={nothing} market={props} marketView={market} />
    </WordsProvider>,
  );
}

const openSearch = async () => {
  await publish(searchFacts());
  const { token } = await handlers['panel.register']({}, page);
  await handlers['panel.hello']({ token }, frame);
};

describe('the Market tab of a product', () => {
  it('asks for the cost, and says which parts are missing and why', async () => {
    await openPanel();
    const shown = await html();
    expect(shown).toContain('Purchase price not known');
    expect(shown).toContain('0 of 3 parts known');
    expect(shown).toContain('Price: your landed price here is not known');
    expect(shown).toMatch(/Rests on 7 of 8 indicators · above the cut of 7\d in 100% of the weightings/);
    expect(shown).toContain('data-testid="field-local-price"');
    expect(shown).toContain('Free data from Gapminder');
  });

  it.each(['en', 'zh-CN'] as const)('has a verdict once the cost is typed, in %s', async (language) => {
    await publish(searchFacts());
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const shown = await html(language);
    const { market } = await views();
    const quadrant = market.chosen.assessment?.quadrant;
    expect(shown).toContain(wordsOf(language).t(`market:short.${quadrant ?? 'I'}`));
    expect(shown).toContain('data-testid="market-point-DE"');
    expect(shown).toContain('data-testid="market-histogram"');
    expect(shown).toContain('lautsprecher');
    // Every text has its sentence.
    expect(shown).not.toMatch(/market:|\{\{|Remark market/);
  });

  it('has every market as a button with its whole sentence', async () => {
    await openPanel();
    const shown = await html();
    const { market } = await views();
    const points = chartPoints(market);
    expect(shown.match(/data-testid="market-point-/g)).toHaveLength(points.length);
    expect(shown.match(/tabindex="0"/g)).not.toBeNull();
    expect(shown).toMatch(
      /aria-label="United States, Market potential 86 \(\d\d–\d\d\), above the cut in 100% of the weightings, /,
    );
  });

  it('as a table and as CSV holds the same markets', async () => {
    await publish(searchFacts());
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const { market } = await views();
    const points = chartPoints(market);
    const table = renderToStaticMarkup(
      <WordsProvider language="en">
        <MarketTable
          points={points}
          chosen="DE"
          choose={nothing}
          compared={['DE', 'US', 'FR']}
          compare={nothing}
        />
      </WordsProvider>,
    );
    for (const { country } of points) expect(table).toContain(`data-country="${country}"`);
    // Three are ticked: no fourth.
    expect(table.match(/disabled=""/g)).toHaveLength(points.length - 3);
    const [head, ...rows] = marketCsv(wordsOf('en'), points).slice(1).split('\r\n');
    expect(head).toBe(MARKET_COLUMNS.join(','));
    expect(rows).toHaveLength(points.length);
    const us = rows.find((row) => row.startsWith('US,'));
    // What is not known stays empty: no listings were seen there.
    expect(us).toMatch(/^US,United States,,high,mature,86\.\d,.*,$/);
  });

  it('compares markets with their parts and what stands beside', async () => {
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const cards = [(await views('DE')).market.chosen, (await views('FR')).market.chosen];
    const rows = comparedRows(wordsOf('en'), cards);
    expect(rows.find(({ id }) => id === 'landed')?.values[0]).toBe('€16.21');
    expect(rows.find(({ id }) => id === 'modifier-tax')?.values).toEqual(['VAT 19 %', 'VAT 20 %']);
    for (const { values } of rows) expect(values).toHaveLength(2);
  });
});

describe('the Market tab of a search page', () => {
  it('shows the prices of the page, and asks for a product before it can mark', async () => {
    await openSearch();
    const shown = await html();
    expect(shown).toContain('data-testid="market-histogram"');
    expect(shown).toContain('€14.50');
    expect(shown).toContain('data-testid="marks-none"');
    expect(shown).not.toContain('data-testid="market-chart"');
  });

  it('offers the remembered product, the marks off', async () => {
    await openPanel();
    await edit({ sale: { cost: '35' } });
    await openSearch();
    const shown = await html();
    expect(shown).toMatch(/<input type="checkbox"[^>]*data-testid="marks-on"\/>/);
    expect(shown).toContain('Lautsprecher</option>');
    // 19.99 is dearer than all of 10 to 19.
    expect(shown).toContain('Yours at €19.99 is dearer than 100% of them.');
  });
});
