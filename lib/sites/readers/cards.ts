import type { Listing } from '../../core/facts';
import { parsePrice } from '../../core/units/price';
import type { Items, Page, Reader } from '../adapter';
import { all } from './text';

/** A card with nothing known but the product's id, title and address. */
export function bareListing(productId: string, title: string, url: string): Listing {
  return {
    productId,
    title,
    url,
    price: null,
    priceMax: null,
    moq: null,
    rating: null,
    reviews: null,
    sold: null,
    seller: null,
    sponsored: false,
  };
}

/** Price and upper end from a text such as `₹14,206.87-61,410.33`; both null where there is none. */
export function listedPrice(text: string, currency: string | null): Pick<Listing, 'price' | 'priceMax'> {
  const found = parsePrice(text, currency);
  if (!found) return { price: null, priceMax: null };
  return { price: { amount: found.amount, currency: found.currency }, priceMax: found.max };
}

/** Cards on the page that are no part of another card. */
export function outerCards(page: Page, { selector }: Items): Element[] {
  return all(page.document, selector).filter((card) => !card.parentElement?.closest(selector));
}

/**
 * Cards of a search page. The page's own data know all of them, also those not drawn yet; but they are of the first
 * page that was loaded, so they count only while most cards on the screen are among them. Cards that the data do not
 * know are read as drawn.
 */
export function listingReader(
  items: Items,
  fromCard: (card: Element, id: string, page: Page) => Listing | null,
  fromData: (page: Page) => Listing[] = () => [],
): Reader<Listing[]> {
  return [
    'cards',
    (page) => {
      const drawn = outerCards(page, items).flatMap((card) => {
        const id = items.id(card);
        return id ? [{ id, card }] : [];
      });
      const data = fromData(page);
      const known = new Set(data.map(({ productId }) => productId));
      const unknown = drawn.filter(({ id }) => !known.has(id));
      const stale = unknown.length * 2 > drawn.length;
      const read = (stale ? drawn : unknown).flatMap(({ id, card }) => fromCard(card, id, page) ?? []);
      return stale ? read : [...data, ...read];
    },
  ];
}
