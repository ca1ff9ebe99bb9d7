import { describe, expect, it } from 'vitest';
import { refusalSummary, refusalText } from '../../../components/services/refusals';
import { sampleRows } from '../../../components/services/sample-rows';
import { serviceText, tableText } from '../../../components/services/table-text';
import { wordsOf } from '../../../components/ui/words';
import { estimateOf, parcel, refusedService, service } from '../support/services';

const en = wordsOf('en');
const zh = wordsOf('zh-CN');
const noCountry = { code: 'no-country', params: { country: 'DE' } };
const battery = { code: 'goods-refused', params: { goods: 'battery' } };

describe('refusals', () => {
  it('joins the reasons of one service', () => {
    expect(refusalText(zh, refusedService('a', [noCountry, battery]))).toBe('不到德国、带电不收');
  });

  it('summarises what can be mended first, the commonest before the rest, then what cannot', () => {
    const rows = [
      refusedService('a', [battery]),
      refusedService('b', [{ code: 'not-sent' }]),
      refusedService('c', [battery]),
    ];
    const elsewhere = [{ reason: noCountry, count: 9, cards: [] }];
    expect(refusalSummary(zh, rows, elsewhere)).toEqual(['带电不收', '价卡注明：现在不发', '不到德国']);
    expect(refusalSummary(zh, [], elsewhere)).toEqual(['不到德国']);
  });
});

describe('text for the clipboard', () => {
  it('has one tab-separated line for each service, the refused last with their reasons', () => {
    const text = tableText(en, estimateOf([service(), refusedService('b', [noCountry])]), parcel);
    expect(text.split('\n')).toEqual([
      '320 g to Germany, 21 × 12 × 6 cm, 1 piece',
      'Service\tPrice\tIn EUR\tCharged weight\tDays\tCard',
      'One\t¥38.20\t€5.02\t320 g\t15–25 days\tpublished 2026-04, not confirmed by you',
      'One\tout\tDoes not go to Germany',
    ]);
  });

  it("leaves the seller's column out where no rate is known", () => {
    const text = tableText(en, estimateOf([service({ sellerPrice: null })]), parcel);
    expect(text.split('\n')[1]).toBe('Service\tPrice\tCharged weight\tDays\tCard');
  });

  it('gives one service with its arithmetic', () => {
    const unsized = { ...parcel, mm: { value: null, origin: 'missing' as const }, quantity: 2 };
    expect(serviceText(zh, service(), 320, unsized).split('\n')).toEqual([
      '320 g 寄德国，尺寸未知，2 件',
      '一号: ¥38.20 ≈ €5.02',
      '15–25 天 · 计费重 320 g（实重）',
      // 60 CNY/kg x 0.320 kg = 19.20
      '运费 (60 / kg × 320 g): ¥19.20',
      '挂号费: ¥19.00',
      '价卡: 2026-04 公布，未经你确认',
    ]);
  });
});

describe('sampleRows', () => {
  const at = (minor: number) => ({ price: { minor, currency: 'CNY' } });
  const light = estimateOf([service({ id: 'a', ...at(300) }), service({ id: 'b', ...at(200) })], {
    grams: 100,
  });
  const heavy = estimateOf(
    [
      service({ id: 'a', ...at(900) }),
      refusedService('b', [noCountry]),
      refusedService('never', [noCountry]),
    ],
    { grams: 2000 },
  );

  it('keeps a gap where a service does not take a weight, and drops those that take none', () => {
    const rows = sampleRows([light, heavy]);
    expect(rows.map((row) => [row.id, row.cells.map((cell) => cell?.price?.minor ?? null)])).toEqual([
      ['b', [200, null]],
      ['a', [300, 900]],
    ]);
  });

  it('is empty when nothing goes there', () => {
    expect(sampleRows([estimateOf([refusedService('x', [noCountry])])])).toEqual([]);
  });
});
