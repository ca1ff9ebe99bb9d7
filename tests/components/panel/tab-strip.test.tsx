import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TabStrip, tabAfter } from '../../../components/panel/tab-strip';

describe('tabAfter', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 0],
    ['ArrowLeft', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['Enter', 1, null],
    ['Tab', 1, null],
  ])('%s on tab %i of four', (key, at, next) => expect(tabAfter(key, at, 4)).toBe(next));
});

describe('TabStrip', () => {
  it('is one stop for the Tab key and names what it shows', () => {
    const tabs = ['cost', 'market'].map((id) => ({ id, label: id }));
    const html = renderToStaticMarkup(
      <TabStrip tabs={tabs} active="market" label="Parts" onChoose={() => undefined} />,
    );
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(html).toMatch(
      /id="tab-market"[^>]*aria-selected="true" aria-controls="tabpanel-market" tabindex="0"/i,
    );
    expect(html).toMatch(/id="tab-cost"[^>]*aria-selected="false" tabindex="-1"/i);
  });
});
