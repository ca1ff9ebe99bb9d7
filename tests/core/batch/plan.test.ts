import { describe, expect, it } from 'vitest';
import { batchRole, guessBatchPlan, headingLengthUnit, headingWeightUnit } from '../../../lib/core/batch';

describe('what a heading says', () => {
  it.each([
    ['SKU', 'sku'],
    ['ASIN', 'sku'],
    ['货号', 'sku'],
    ['商品编码', 'sku'],
    ['Product name', 'name'],
    ['品名', 'name'],
    ['weight_g', 'weight'],
    ['packageWeightKg', 'weight'],
    ['毛重(KG)', 'weight'],
    ['重量/克', 'weight'],
    ['grams', 'weight'],
    ['体积重(kg)', null],
    ['Volumetric weight', null],
    ['Chargeable weight', null],
    ['Length (cm)', 'length'],
    ['长', 'length'],
    ['包装宽cm', 'width'],
    ['H', 'height'],
    ['高度(厘米)', 'height'],
    ['尺寸', 'size'],
    ['长*宽*高', 'size'],
    ['L x W x H', 'size'],
    ['Dimensions', 'size'],
    ['Carton size', null],
    ['外箱尺寸', null],
    ['数量', 'quantity'],
    ['Qty', 'quantity'],
    ['申报价值(USD)', 'value'],
    ['Declared value', 'value'],
    ['采购价', 'cost'],
    ['Cost price', 'cost'],
    ['售价', 'price'],
    ['Selling price', 'price'],
    ['运费', null],
    ['Shipping price', null],
    ['是否带电', 'goods'],
    ['货物属性', 'goods'],
    ['Battery', 'goods'],
    ['备注', null],
    ['', null],
    ['the weight of the parcel as we packed it in our warehouse', null],
  ])('%s', (heading, role) => {
    expect(batchRole(heading)).toBe(role);
  });

  it.each([
    ['weight_g', 'g'],
    ['重量(KG)', 'kg'],
    ['packageWeightKg', 'kg'],
    ['毛重公斤', 'kg'],
    ['克重', 'g'],
    ['Weight (lbs)', 'lb'],
    ['重量/盎司', 'oz'],
    ['Weight', null],
    ['Gross weight', null],
  ])('weight unit of %s', (heading, unit) => {
    expect(headingWeightUnit(heading)).toBe(unit);
  });

  it.each([
    ['length_mm', 'mm'],
    ['长(cm)', 'cm'],
    ['包装高厘米', 'cm'],
    ['Width (in)', 'in'],
    ['Height', null],
    ['包装宽', null],
  ])('length unit of %s', (heading, unit) => {
    expect(headingLengthUnit(heading)).toBe(unit);
  });
});

describe('the plan of a list', () => {
  it('finds the headings below a title', () => {
    const plan = guessBatchPlan([
      ['四月上新'],
      ['货号', '品名', '毛重(g)', '长(cm)', '宽(cm)', '高(cm)'],
      ['A-1', '台灯', '350', '20', '12', '6'],
    ]);
    expect(plan.headerRow).toBe(1);
    expect(plan.columns.map(({ role }) => role)).toEqual([
      'sku',
      'name',
      'weight',
      'length',
      'width',
      'height',
    ]);
  });

  it('takes the packed weight of two, the first of equals, and every kind of goods', () => {
    const plan = guessBatchPlan([['sku', '净重(g)', '毛重(g)', 'price', 'price usd', '带电', '液体']]);
    expect(plan.columns.map(({ role }) => role)).toEqual([
      'sku',
      null,
      'weight',
      'price',
      null,
      'goods',
      'goods',
    ]);
  });

  it('has no headings where fewer than two are understood', () => {
    const plan = guessBatchPlan([
      ['A-1', '350', '20x12x6cm'],
      ['A-2', '120', '10x10x5cm'],
    ]);
    expect(plan.headerRow).toBe(-1);
    expect(plan.columns.map(({ role }) => role)).toEqual([null, null, null]);
  });
});
