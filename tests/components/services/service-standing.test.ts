import { describe, expect, it } from 'vitest';
import { headlineService, offered, refused, standings } from '../../../components/services/service-standing';
import type { ServiceRow } from '../../../lib/messages/views';
import { refusedService, service } from '../support/services';

const priced = (
  id: string,
  minor: number,
  max: number | null,
  status: ServiceRow['card']['status'] = 'published',
) =>
  service({
    id,
    price: { minor, currency: 'CNY' },
    transitDays: max === null ? null : { min: 1, max },
    card: { ...service().card, status },
  });

describe('headlineService', () => {
  it('is the first offer, never one that is out', () => {
    const rows = [refusedService('out', []), priced('a', 100, 9), priced('b', 200, 5)];
    expect(headlineService(rows)?.id).toBe('a');
  });

  it('passes over demo and expired prices while there is a real one', () => {
    const rows = [priced('demo', 1, 2, 'demo'), priced('old', 2, 2, 'expired'), priced('real', 300, 9)];
    expect(headlineService(rows)?.id).toBe('real');
    expect(headlineService(rows.slice(0, 2))?.id).toBe('demo');
  });

  it('is nothing when nothing takes the parcel', () => {
    expect(headlineService([refusedService('out', [])])).toBeNull();
    expect(headlineService([])).toBeNull();
  });
});

describe('offered and refused', () => {
  it('split the services without loss', () => {
    const rows = [priced('a', 1, 1), refusedService('b', []), service({ id: 'c', price: null })];
    expect(offered(rows).map((row) => row.id)).toEqual(['a']);
    expect(refused(rows).map((row) => row.id)).toEqual(['b', 'c']);
  });
});

describe('standings', () => {
  it('names cheapest and fastest and scales the bars to the dearest', () => {
    const places = standings([priced('a', 5022, 25), priced('b', 6154, 20), priced('c', 16100, 5)]);
    expect(places.get('a')).toMatchObject({ cheapest: true, fastest: false, dominated: false });
    expect(places.get('c')).toMatchObject({ cheapest: false, fastest: true, dominated: false, share: 1 });
    expect(places.get('b')?.share).toBeCloseTo(6154 / 16100);
  });

  it.each([
    ['dearer and slower', 200, 30, true],
    ['dearer, as fast', 200, 20, true],
    ['as cheap, slower', 100, 30, true],
    ['equal in both', 100, 20, false],
    ['dearer but faster', 200, 19, false],
  ])('%s than another', (_, minor, max, dominated) => {
    const places = standings([priced('a', 100, 20), priced('b', minor, max)]);
    expect(places.get('b')?.dominated).toBe(dominated);
  });

  it('compares no days that a card does not state', () => {
    const places = standings([priced('a', 100, 20), priced('b', 200, null)]);
    expect(places.get('b')?.dominated).toBe(false);
    expect([...places.values()].some((place) => place.fastest)).toBe(false);
  });

  it('calls nobody fastest on a tie', () => {
    const places = standings([priced('a', 100, 9), priced('b', 200, 9)]);
    expect([...places.values()].some((place) => place.fastest)).toBe(false);
  });

  it('lets no demo price push a real one aside', () => {
    const places = standings([priced('demo', 1, 1, 'demo'), priced('real', 100, 20)]);
    expect(places.get('real')).toMatchObject({ cheapest: true, dominated: false });
    expect(places.get('demo')).toMatchObject({ cheapest: false, fastest: false });
  });
});
