import type { Items } from '../sites/adapter';

/** Where each listed thing stood before it was moved, to put it back. */
const homes = new WeakMap<Element, number>();
let counted = 0;

/** The largest element around a card that holds no other card: what the page itself would move. */
function slotOf(card: Element, cards: readonly Element[]): Element {
  let slot = card;
  for (let up = card.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (cards.some((other) => other !== card && up?.contains(other))) break;
    slot = up;
  }
  return slot;
}

/** Puts elements of one parent into an order without touching what stands between them. */
function reorder(now: readonly Element[], wanted: readonly Element[]): void {
  if (now.every((element, index) => element === wanted[index])) return;
  const places = now.map((element) => {
    const place = element.ownerDocument.createComment('');
    element.before(place);
    return place;
  });
  wanted.forEach((element, index) => {
    places[index]?.replaceWith(element);
  });
}

/**
 * Lists the page's own elements in an order of ids, those not named behind the rest as they stood; null puts
 * everything back. Elements move within their parent only, which the page's own code survives.
 */
export function arrange(cards: readonly Element[], items: Items, order: readonly string[] | null): void {
  const byParent = new Map<Element, { slot: Element; id: string | null }[]>();
  for (const card of cards) {
    const slot = slotOf(card, cards);
    if (!homes.has(slot)) homes.set(slot, counted++);
    const parent = slot.parentElement;
    if (parent) byParent.set(parent, [...(byParent.get(parent) ?? []), { slot, id: items.id(card) }]);
  }
  const rank = ({ id }: { id: string | null }) => {
    const at = order && id !== null ? order.indexOf(id) : -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  for (const rows of byParent.values()) {
    const wanted = [...rows].sort(
      (a, b) => rank(a) - rank(b) || (homes.get(a.slot) ?? 0) - (homes.get(b.slot) ?? 0),
    );
    reorder(
      rows.map(({ slot }) => slot),
      wanted.map(({ slot }) => slot),
    );
  }
}
