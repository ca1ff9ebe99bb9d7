import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Headline } from '../../../components/services/headline';
import { ServiceList } from '../../../components/services/service-list';
import { WordsProvider } from '../../../components/ui/words';
import type { EstimateView } from '../../../lib/messages/views';
import { estimateOf, parcel, refusedService, service } from '../support/services';

const out = refusedService('card/out', [{ code: 'goods-refused', params: { goods: 'battery' } }]);

const list = (estimate: EstimateView) =>
  renderToStaticMarkup(
    <WordsProvider language="zh-CN">
      <ServiceList estimate={estimate} parcel={parcel} />
    </WordsProvider>,
  );

const headline = (estimate: EstimateView) =>
  renderToStaticMarkup(
    <WordsProvider language="zh-CN">
      <Headline estimate={estimate} parcel={parcel} testId="headline-price" />
    </WordsProvider>,
  ).replace(/<[^>]+>/g, '|');

describe('ServiceList', () => {
  it('marks each service by id and whether it takes the parcel', () => {
    const html = list(estimateOf([service(), out]));
    expect(html).toContain('data-service-id="card/one" data-available="true"');
    expect(html).toContain('data-service-id="card/out" data-available="false"');
    expect(html).toContain('带电不收');
  });

  it('folds the refused while something is offered, and opens them when nothing is', () => {
    expect(list(estimateOf([service(), out]))).not.toMatch(/<details[^>]* open/);
    expect(list(estimateOf([out]))).toMatch(/<details[^>]* open/);
  });
});

describe('Headline', () => {
  it('gives price, own currency, days, service and the reason for the weight', () => {
    const text = headline(estimateOf([service()]));
    for (const part of ['¥38.20', '≈ €5.02 · 15–25 天', '一号', '计费重 320 g（实重）'])
      expect(text).toContain(part);
  });

  it('says that nothing takes it, and never shows a price then', () => {
    const text = headline(estimateOf([out]));
    expect(text).toContain('发不到德国');
    expect(text).not.toContain('¥');
  });

  it('asks for the weight instead of showing a price at an example weight', () => {
    const text = headline(estimateOf([service()], { sample: true }));
    expect(text).toContain('填上重量');
    expect(text).not.toContain('¥');
  });
});
