import { describe, expect, it } from 'vitest';
import { daysOld, staleDays } from '../../../components/ui/table-age';

describe('the age of a table', () => {
  it.each([
    ['2026-11-21', 0],
    ['2026-11-20', 1],
    ['2026-09-29', 53],
    ['2026-11-22', null],
    ['no date', null],
    [null, null],
  ])('%s', (date, days) => expect(daysOld(date, '2026-11-21')).toBe(days));

  it.each([
    ['fx', '2026-10-22', null],
    ['fx', '2026-10-21', 31],
    ['card', '2026-05-25', null],
    ['card', '2026-05-24', 181],
  ] as const)('%s of %s', (kind, date, days) => expect(staleDays(kind, date, '2026-11-21')).toBe(days));
});
