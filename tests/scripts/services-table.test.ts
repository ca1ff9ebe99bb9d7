import { expect, it } from 'vitest';
import { servicesTable } from '../../scripts/sandbox/services-table';

it('lines the columns up, Chinese letters counted as two, and marks what is out', () => {
  const table = servicesTable([
    { id: 'a/1', available: true, cells: ['China Post', '¥75.84', '15–25 days'] },
    { id: 'a/2', available: true, cells: ['中国邮政', '¥158.50', '–'] },
    { id: 'a/3', available: false, cells: ['Yanwen', 'over 2 kg'] },
  ]);
  expect(table.split('\n')).toEqual([
    '  China Post  ¥75.84   15–25 days',
    '  中国邮政    ¥158.50  –',
    '× Yanwen      over 2 kg',
  ]);
});
