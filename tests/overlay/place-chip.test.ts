import { describe, expect, it } from 'vitest';
import { dockSide } from '../../lib/overlay/dock-side';
import { isHalfSwapped } from '../../lib/overlay/page-watch';
import { placeChip } from '../../lib/overlay/place-chip';
import { speakerFacts } from '../support/facts';

const anchor = { left: 400, top: 300, width: 90, height: 40 };
const chip = { width: 200, height: 32 };

describe('placeChip', () => {
  it.each([
    // 400 + 90 + 10 = 500; 300 + (40 - 32) / 2 = 304
    ['after the price', 1280, false, null, { left: 500, top: 304 }],
    // 500 + 200 = 700 needs a page of 710
    ['after the price, just fitting', 710, false, null, { left: 500, top: 304 }],
    ['above it, one px short', 709, false, null, { left: 400, top: 264 }],
    // right to left: 400 - 10 - 200 = 190
    ['before the price on a right-to-left page', 1280, true, null, { left: 190, top: 304 }],
    ['moved by the seller', 1280, false, { dx: 30, dy: -20 }, { left: 530, top: 284 }],
    ['never past the right edge', 1280, false, { dx: 5000, dy: 0 }, { left: 1076, top: 304 }],
    ['never past the left or upper edge', 1280, false, { dx: -5000, dy: -5000 }, { left: 4, top: 4 }],
  ])('%s', (_, width, rtl, offset, expected) => {
    expect(placeChip(anchor, chip, { width, rtl }, offset)).toEqual(expected);
  });
});

describe('dockSide', () => {
  const layout = { side: 'auto', width: 400 } as const;
  it.each([
    ['right when nothing is in the way', layout, [], 1280, 'right'],
    // The panel takes 400 + 24 px: from 856.
    ['left when the buy box reaches under the right dock', layout, [{ left: 700, right: 857 }], 1280, 'left'],
    ['right when the buy box just ends before it', layout, [{ left: 700, right: 856 }], 1280, 'right'],
    ['right when both sides would cover it', layout, [{ left: 100, right: 900 }], 1280, 'right'],
    ['where the seller put it', { ...layout, side: 'left' }, [], 1280, 'left'],
    [
      'where the seller put it, buy box or not',
      { ...layout, side: 'right' },
      [{ left: 900, right: 1200 }],
      1280,
      'right',
    ],
  ] as const)('%s', (_, given, boxes, width, side) => {
    expect(dockSide(given, boxes, width)).toBe(side);
  });
});

describe('isHalfSwapped', () => {
  const old = speakerFacts();
  it.each([
    ['first reading', null, old, false],
    ['same product', old, speakerFacts({ price: null }), false],
    ['new id, old title', old, speakerFacts({ productId: 'B0TEST0002' }), true],
    ['new id, new title', old, speakerFacts({ productId: 'B0TEST0002', title: 'Kopfhörer' }), false],
    [
      'no title before',
      speakerFacts({ title: null }),
      speakerFacts({ productId: 'B0TEST0002', title: null }),
      false,
    ],
    ['left for another page', old, null, false],
    ['a bot wall', old, speakerFacts({ kind: 'blocked', productId: null, title: null }), false],
  ])('%s: %s', (_, before, now, expected) => {
    expect(isHalfSwapped(before, now)).toBe(expected);
  });
});
