import { type CompiledCard, emptyQuotes, estimate, planServices, rateMany } from '../../lib/core/rates';
import { shippedFx } from '../../lib/data';
import { AS_OF, COUNTRIES, columnsOf, item } from './samples';

/** What one run did: how many services that go there were asked, and how long it took. */
export interface Measured {
  quotes: number;
  priced: number;
  seconds: number;
}

const context = { asOf: AS_OF, fx: shippedFx };

/** `products` parcels x every country x every service of the cards, by columns. */
export function measureBatch(cards: readonly CompiledCard[], products: number, postcode?: string): Measured {
  const columns = columnsOf(products);
  const out = emptyQuotes(products);
  let quotes = 0;
  let priced = 0;
  const start = performance.now();
  for (const country of COUNTRIES) {
    const destination = postcode === undefined ? { country } : { country, postcode };
    for (const plan of planServices(cards, destination, context)) {
      rateMany(plan, columns, out);
      // A service that does not go there costs nothing to answer for; counting it would flatter.
      if (plan.reason) continue;
      quotes += products;
      for (let at = 0; at < products; at += 1) if (out.outcome[at] === 0) priced += 1;
    }
  }
  return { quotes, priced, seconds: (performance.now() - start) / 1000 };
}

/** The same with every line, remark and reason of `estimate`. */
export function measureExplained(
  cards: readonly CompiledCard[],
  products: number,
  postcode?: string,
): Measured {
  let quotes = 0;
  let priced = 0;
  const items = Array.from({ length: products }, (_, index) => [item(index)]);
  const start = performance.now();
  for (const country of COUNTRIES) {
    const destination = postcode === undefined ? { country } : { country, postcode };
    for (const one of items) {
      const { services } = estimate({ destination, items: one }, cards, context);
      for (const { available, reasons } of services) {
        if (available) priced += 1;
        if (!reasons.some(({ code }) => code === 'no-country' || code === 'other-origin')) quotes += 1;
      }
    }
  }
  return { quotes, priced, seconds: (performance.now() - start) / 1000 };
}
