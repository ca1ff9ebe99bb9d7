import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Headline } from '../../../components/services/headline';
import { passing, ServiceFilter } from '../../../components/services/service-filter';
import { ServiceList } from '../../../components/services/service-list';
import { WordsProvider } from '../../../components/ui/words';
import type { EstimateView, ServiceRow } from '../../../lib/messages/views';
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

describe('choosing', () => {
  const priced = (id: string, minor: number, change: Partial<ServiceRow> = {}) =>
    service({ id, price: { minor, currency: 'CNY' }, ...change });
  const many = [3000, 4000, 5000, 6000, 7000, 8000].map((minor, at) => priced(`card/${at}`, minor));
  const shown = (html: string) =>
    [...html.matchAll(/data-service-id="([^"]+)"[^>]*>/g)].flatMap(([tag, id]) =>
      tag?.includes('hidden') ? [] : [id],
    );
  const listed = (services: ServiceRow[], props: Partial<Parameters<typeof ServiceList>[0]> = {}) =>
    renderToStaticMarkup(
      <WordsProvider language="en">
        <ServiceList estimate={estimateOf(services)} parcel={parcel} {...props} />
      </WordsProvider>,
    );

  it('filters by what the sheet says, where silence is no yes', () => {
    const tracked = priced('a', 1, { tracked: true, ddp: true, goods: { battery: 'yes' } });
    const silent = priced('b', 2, { tracked: null });
    expect(passing([tracked, silent], { tracked: true, ddp: true, battery: true })).toEqual([tracked]);
    expect(passing([tracked, silent], {})).toHaveLength(2);
  });

  it('counts what each filter would leave', () => {
    const html = listed([priced('a', 1, { ddp: true }), priced('b', 2)]);
    expect(html).toMatch(/data-testid="filter-ddp">duty paid <span[^>]*>1</);
    expect(html).toMatch(/data-testid="filter-tracked">tracked <span[^>]*>2</);
    expect(html).toMatch(/data-testid="filter-battery">for batteries <span[^>]*>0</);
  });

  it('says so when a filter leaves nothing', () => {
    const html = renderToStaticMarkup(
      <WordsProvider language="en">
        <ServiceFilter offers={many} filter={{ ddp: true }} onChange={() => undefined} />
      </WordsProvider>,
    );
    expect(html).toContain('No service meets all of these.');
    expect(html).toContain('Clear');
  });

  it('shows the cheapest at first, the one used, and what stands out', () => {
    const fast = priced('card/fast', 9000, { transitDays: { min: 2, max: 3 } });
    const use = { id: 'card/4', yours: true, choose: () => undefined };
    const html = listed([...many, fast], { limit: 2, use });
    expect(shown(html)).toEqual(['card/0', 'card/1', 'card/4', 'card/fast']);
    expect(html).toContain('Show 3 more');
    expect(html).toContain('used for profit');
  });

  it('hides nothing where that would save no room', () => {
    expect(shown(listed(many, { limit: 4 }))).toHaveLength(6);
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
