import { describe, expect, it } from 'vitest';
import { addDays, addMonths, hoursUntilEndOf } from '../../../lib/core/quote/days';

describe('days', () => {
  it.each([
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', 10, '2026-12-01'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %i days: %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it.each([
    ['2026-05-21', 6, '2026-11-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months: %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('a day is over at its end', () => {
    expect(hoursUntilEndOf('2026-11-21', Date.parse('2026-11-21T23:00:00Z'))).toBe(1);
    expect(hoursUntilEndOf('2026-11-22', Date.parse('2026-11-21T12:00:00Z'))).toBe(36);
    expect(hoursUntilEndOf('2026-11-20', Date.parse('2026-11-21T00:00:00Z'))).toBe(0);
  });
});
