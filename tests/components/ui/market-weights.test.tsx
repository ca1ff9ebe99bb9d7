import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indicatorText } from '../../../components/ui/indicator-text';
import { MarketWeights } from '../../../components/ui/market-weights';
import { rangeText, scoreText, shareText } from '../../../components/ui/score-text';
import { WordsProvider, wordsOf } from '../../../components/ui/words';
import { WEIGHT_PRESETS, type Weights } from '../../../lib/core/market';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];
const html = (weights: Weights) =>
  renderToStaticMarkup(
    <WordsProvider language="en">
      <MarketWeights weights={weights} save={() => undefined} />
    </WordsProvider>,
  );

describe('the weights', () => {
  it('stand as shares of their sum, whatever the scale', () => {
    // 30 + 60 + 30: a quarter, a half, a quarter.
    expect(html({ capacity: 30, growth: 60, willingness: 30 })).toMatch(/25%.*50%.*25%/s);
  });

  it('tell which preset they are, and offer the way back from any other', () => {
    const balanced = html(WEIGHT_PRESETS.balanced);
    expect(balanced).toMatch(/data-testid="weights-balanced" aria-pressed="true"/);
    expect(balanced).not.toContain('weights-reset');
    const willing = html(WEIGHT_PRESETS.willing);
    expect(willing).toMatch(/data-testid="weights-willing" aria-pressed="true"/);
    expect(willing).toContain('weights-reset');
  });

  it('are refused in words when all are zero', () => {
    const none = html({ capacity: 0, growth: 0, willingness: 0 });
    expect(none).toContain('At least one weight must be above 0');
    expect(none).toContain('role="alert"');
  });
});

describe('scores in words', () => {
  it.each([
    [0, '0%'],
    [0.004, '<1%'],
    [0.5, '50%'],
    [0.985, '99%'],
    [0.995, '>99%'],
    [1, '100%'],
  ])('a share of %d is %s', (share, text) => expect(shareText(en, share)).toBe(text));

  it('leaves a dash where nothing is known', () => {
    expect(scoreText(en, null)).toBe('–');
    expect(scoreText(en, 78.6)).toBe('79');
    expect(rangeText(en, { from: 68.4, to: 87.6 })).toBe('68–88');
    expect(indicatorText(en, { id: 'account', value: null })).toBe('–');
  });

  it.each([
    ['consumption', 2.3e12, 'US$2.3T', 'US$2.3万亿'],
    ['onlineBuyers', 50_142_000, '50.1M', '5014.2万'],
    ['buyers', 59.64, '59.6%', '59.6%'],
    ['buyersChange', 1.25, '1.3', '1.3'],
  ] as const)('%s in its own unit', (id, value, english, chinese) => {
    expect(indicatorText(en, { id, value })).toBe(english);
    expect(indicatorText(zh, { id, value })).toBe(chinese);
  });
});
