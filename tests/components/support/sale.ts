import { saleView } from '../../../lib/background/sale-view';
import { shippedFx } from '../../../lib/data';
import type { SaleView } from '../../../lib/messages/sale-view';
import type { ProductValues } from '../../../lib/storage/database';
import { NO_VALUES } from '../../../lib/storage/products';
import { type Settings, settingsSchema } from '../../../lib/storage/settings-schema';
import { speakerFacts } from '../../support/facts';
import { estimateOf, service } from './services';

/** The seller's figures with which the sale of the speaker at 19.99 EUR is complete. */
const ALL_KNOWN: Partial<ProductValues> = {
  cost: { amount: '35', currency: 'CNY' },
  category: 'electronics',
  rates: { ads: '10', returns: '5', writeOff: '50', fxSpread: '1' },
};

export interface SaleChange {
  own?: Partial<ProductValues>;
  settings?: Partial<Settings>;
  quantity?: number;
  /** Whether a service takes the parcel; its price is 38.20 CNY. */
  freight?: boolean;
}

/** What is left of the speaker sold on amazon.de, worked out as the background does. */
export function saleOf({ own = {}, settings = {}, quantity = 1, freight = true }: SaleChange = {}): SaleView {
  const all: Settings = { ...settingsSchema.parse({}), currency: 'EUR', ...settings };
  const facts = speakerFacts();
  return saleView(
    {
      facts,
      own: { ...NO_VALUES, ...own },
      destination: 'DE',
      quantity,
      grams: 320,
      mm: [210, 120, 60],
      settings: all,
      fx: shippedFx,
    },
    estimateOf(freight ? [service()] : []),
    { cards: [], fx: shippedFx, settings: all, asOf: '2026-11-21' },
  );
}

/** The same with nothing unknown; `price` in EUR. */
export const completeSale = (price = '19.99', change: SaleChange = {}): SaleView =>
  saleOf({
    ...change,
    own: {
      ...ALL_KNOWN,
      markets: { DE: { price: { amount: price, currency: 'EUR' }, duty: null, service: null } },
      ...change.own,
    },
    settings: {
      commissions: { 'amazon-eu': { percent: '8' } },
      returnFreight: { amount: '3', currency: 'EUR' },
      ...change.settings,
    },
  });
