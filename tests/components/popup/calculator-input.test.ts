import { describe, expect, it } from 'vitest';
import { type CalculatorInput, readCalculator } from '../../../components/popup/calculator-input';

const input = (change: Partial<CalculatorInput>): CalculatorInput => ({
  weight: '320 g',
  size: '',
  quantity: '1',
  country: 'DE',
  goods: [],
  ...change,
});

describe('readCalculator', () => {
  it('prices a weight alone', () => {
    expect(readCalculator(input({}))).toEqual({
      state: 'ready',
      request: { grams: 320, mm: null, quantity: 1, country: 'DE', goods: [] },
    });
  });

  it('takes a size, pieces and goods along', () => {
    expect(
      readCalculator(input({ weight: '1,2 kg', size: '21 x 12 x 6', quantity: ' 3 ', goods: ['battery'] })),
    ).toEqual({
      state: 'ready',
      request: { grams: 1200, mm: [210, 120, 60], quantity: 3, country: 'DE', goods: ['battery'] },
    });
  });

  it('waits for a weight', () => {
    expect(readCalculator(input({ weight: '  ' }))).toEqual({ state: 'empty' });
    expect(readCalculator(input({ weight: '', size: '21 x 12 x 6' }))).toEqual({ state: 'empty' });
  });

  it.each([
    [{ weight: 'heavy' }, ['weight']],
    [{ size: '21 x 12' }, ['size']],
    [{ quantity: '0' }, ['quantity']],
    [{ quantity: '1.5' }, ['quantity']],
    [{ quantity: '100001' }, ['quantity']],
    [{ weight: '?', size: '?', quantity: '?' }, ['weight', 'size', 'quantity']],
    // A size that cannot be read is said even before there is a weight.
    [{ weight: '', size: 'big' }, ['size']],
  ] as const)('%j cannot be read', (change, fields) => {
    expect(readCalculator(input(change))).toEqual({ state: 'unreadable', fields });
  });

  it('counts nothing typed as one piece', () => {
    expect(readCalculator(input({ quantity: '' }))).toMatchObject({ request: { quantity: 1 } });
  });
});
