import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BestList } from '../../../components/popup/best-markets';
import { WordsProvider } from '../../../components/ui/words';
import type { MarketHint } from '../../../lib/messages/market-view';

const hint = (
  country: string,
  quadrant: MarketHint['quadrant'],
  competitiveness: number | null,
): MarketHint => ({
  country,
  quadrant,
  potential: 80.4,
  competitiveness,
});
const html = (hints: readonly MarketHint[], language: 'en' | 'zh-CN' = 'en') =>
  renderToStaticMarkup(
    <WordsProvider language={language}>
      <BestList hints={hints} />
    </WordsProvider>,
  );
const countries = (text: string) => [...text.matchAll(/data-country="(\w+)"/g)].map(([, code]) => code);

describe('the best markets in the popup', () => {
  it('are the first three that have a quadrant, one line each', () => {
    const hints = [hint('DE', 'I', 70), hint('US', 'II', 30), hint('FR', 'III', 20), hint('GB', 'III', 10)];
    const shown = html(hints);
    expect(countries(shown)).toEqual(['DE', 'US', 'FR']);
    expect(shown).toContain('I Go for it');
    expect(shown).toContain('80 · 70');
    expect(shown).not.toContain('popup-markets-empty');
  });

  it('leave out what is not judged once something is', () => {
    expect(countries(html([hint('DE', 'I', 70), hint('US', null, null)]))).toEqual(['DE']);
  });

  it('go by potential alone until the standing is known, and say so', () => {
    const hints = ['US', 'DE', 'GB', 'FR'].map((country) => hint(country, null, null));
    const shown = html(hints, 'zh-CN');
    expect(countries(shown)).toEqual(['US', 'DE', 'GB']);
    expect(shown).toContain('目前只按潜力排');
    expect(shown).toContain('80 · –');
  });

  it('are not there without any', () => expect(html([])).toBe(''));
});
