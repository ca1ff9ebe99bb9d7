import { describe, expect, it } from 'vitest';
import type { Incoterm } from '../../../lib/core/quote';
import { EMPTY_DRAFT, openInputs, quoteInputs } from '../../../lib/core/quoting';
import { NO_SOURCES } from './no-sources';

const inputs = (typed: Partial<Record<'placeDischarge' | 'goods', string>> = {}) =>
  quoteInputs({ ...EMPTY_DRAFT, inputs: typed }, NO_SOURCES);

const open = (term: Incoterm, codes: string[], typed = {}) =>
  openInputs(inputs(typed), { term, blocking: codes.map((code) => ({ code })), missing: [] });

describe('what a term still needs', () => {
  it.each([
    ['EXW', 'placeFactory'],
    ['FCA', 'placeHandover'],
    ['FOB', 'placeLoading'],
    ['CIF', 'placeDischarge'],
    ['DDP', 'placeDelivery'],
  ] as const)('%s asks for its own place only: %s', (term, place) => {
    expect(open(term, ['quote-place'])).toEqual([place]);
  });

  it('asks for nothing that is known', () => {
    expect(open('CIF', ['quote-place', 'quote-goods'], { placeDischarge: 'Hamburg' })).toEqual(['goods']);
    expect(open('FOB', [])).toEqual([]);
  });
});
