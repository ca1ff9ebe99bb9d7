import { describe, expect, it } from 'vitest';
import { dockTarget } from '../../../components/panel/dock-target';
import { pageName } from '../../../components/panel/panel-header';
import {
  explainDestination,
  explainFigure,
  explainGoods,
  originsIn,
  readQuantity,
} from '../../../components/panel/parcel-words';
import { wordsOf } from '../../../components/ui/words';
import type { PageFacts } from '../../../lib/core/facts';
import type { ParcelView } from '../../../lib/messages/views';

const en = wordsOf('en');

describe('what a page is called', () => {
  const message = { kind: 'message', title: null, orderId: null, buyerName: null };
  it.each([
    [{ ...message, kind: 'product', title: 'Lamp' }, 'Lamp'],
    [{ ...message, kind: 'product' }, undefined],
    [{ ...message, kind: 'search', query: 'lamp' }, 'lamp'],
    [{ ...message, orderId: 'A-1', buyerName: 'Ana' }, 'Order A-1'],
    [{ ...message, buyerName: 'Ana' }, 'Messages of Ana'],
    [message, 'Messages'],
  ])('%j', (facts, name) => expect(pageName(en, facts as unknown as PageFacts)).toBe(name));
});

describe('dockTarget', () => {
  // A browser window of 1360 px at the screen's left edge, a frame of 400 px.
  const at = (frameLeft: number, windowLeft = 0) => ({
    screenX: windowLeft + frameLeft + 380,
    clientX: 380,
    windowLeft,
    windowWidth: 1360,
    frameWidth: 400,
  });

  it.each([
    ['left', at(12), 'right'],
    ['right', at(948), 'left'],
    // The seller's choice is known: no need to measure.
    ['right', at(12), 'left'],
    ['auto', at(12), 'right'],
    ['auto', at(948), 'left'],
    ['auto', at(12, 1920), 'right'],
    ['auto', null, 'left'],
    ['left', null, 'right'],
  ] as const)('layout %s', (side, point, target) => {
    expect(dockTarget({ side, width: 400 }, point)).toBe(target);
  });
});

describe('readQuantity', () => {
  it.each([
    ['1', 1],
    ['100000', 100_000],
    ['100001', null],
    ['0', null],
    ['-3', null],
    ['3 pieces', 3],
    ['12 件', 12],
    ['2件', 2],
    ['1.5', null],
    ['1,000', null],
    ['', null],
    ['many', null],
  ])('%j', (typed, count) => expect(readQuantity(typed)).toBe(count));
});

describe('origins', () => {
  const parcel: ParcelView = {
    grams: { value: 320, origin: 'page', note: 'Item weight' },
    mm: { value: null, origin: 'missing' },
    goods: { value: [], origin: 'assumed' },
    quantity: 1,
    destination: { value: 'DE', origin: 'page' },
    warnings: [],
  };

  it("are explained with the page's own label", () => {
    expect(explainFigure(en, parcel.grams)).toBe('Read from the page: “Item weight”');
    expect(explainFigure(en, parcel.mm)).toBe('Not on the page: type it');
    expect(explainFigure(en, { origin: 'page' })).toBe('Read from the page');
    expect(explainFigure(en, { origin: 'yours' })).toContain('remembered');
    expect(explainGoods(en, parcel.goods)).toContain('Assumed');
    expect(explainGoods(en, { value: [], origin: 'yours' })).toContain('Typed by you');
  });

  it('say whose destination it is', () => {
    const whose = (origin: 'page' | 'yours' | 'assumed') => explainDestination(en, { value: 'DE', origin });
    expect(whose('page')).toBe('The country of this site');
    expect(whose('assumed')).toContain('first target market');
    expect(whose('yours')).toContain('Typed by you');
  });

  it('stand in the legend once each, in a fixed order', () => {
    expect(originsIn(parcel)).toEqual(['page', 'assumed', 'missing']);
  });
});
