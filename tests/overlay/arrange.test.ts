import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../lib/overlay/arrange';
import type { Items } from '../../lib/sites/adapter';

const items: Items = { selector: '.card', id: (card) => card.getAttribute('data-id'), corner: 'start' };

/** A list of wrapped cards with a heading before and an advertisement between the first two. */
function list(ids: readonly string[]) {
  const rows = ids.map((id) => `<li><div><a class="card" data-id="${id}">${id}</a></div></li>`);
  rows.splice(1, 0, '<li class="ad">ad</li>');
  const { document } = parseHTML(
    `<html><body><ul><li class="head">head</li>${rows.join('')}</ul></body></html>`,
  );
  const cards = () => [...document.querySelectorAll('.card')] as unknown as Element[];
  return {
    sort: (order: readonly string[] | null) => arrange(cards(), items, order),
    ids: () => cards().map((card) => card.getAttribute('data-id')),
    row: (index: number) => document.querySelectorAll('li')[index]?.textContent,
    html: () => document.body.innerHTML,
    add(id: string) {
      document
        .querySelector('ul')
        ?.insertAdjacentHTML('beforeend', `<li><div><a class="card" data-id="${id}">${id}</a></div></li>`);
    },
  };
}

describe('arrange', () => {
  it('lists named cards first, the rest as they stood, and leaves everything else in its place', () => {
    const page = list(['a', 'b', 'c', 'd']);
    page.sort(['d', 'b']);
    expect(page.ids()).toEqual(['d', 'b', 'a', 'c']);
    expect([page.row(0), page.row(2)]).toEqual(['head', 'ad']);
  });

  it('puts everything back', () => {
    const page = list(['a', 'b', 'c']);
    const before = page.html();
    page.sort(['c', 'a']);
    expect(page.html()).not.toBe(before);
    page.sort(null);
    expect(page.html()).toBe(before);
  });

  it('takes cards in that came later', () => {
    const page = list(['a', 'b', 'c']);
    page.sort(['c']);
    page.add('d');
    page.sort(['d', 'c']);
    expect(page.ids()).toEqual(['d', 'c', 'a', 'b']);
    page.sort(null);
    expect(page.ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never loses or doubles a card, whatever the order names', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'unknown');
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.array(fc.array(id)), (ids, orders) => {
        const page = list(ids);
        const before = page.html();
        for (const order of orders) {
          page.sort(order);
          expect([...page.ids()].sort()).toEqual([...ids].sort());
          const named = order.filter((each, index) => ids.includes(each) && order.indexOf(each) === index);
          expect(page.ids().slice(0, named.length)).toEqual(named);
        }
        page.sort(null);
        expect(page.html()).toBe(before);
      }),
    );
  });
});
