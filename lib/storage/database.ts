import Dexie, { type EntityTable } from 'dexie';
import type { PageFacts, SiteId } from '../core/facts';
import type { FxRate } from '../core/fx';
import type { Snapshot } from '../core/market';
import type { CountryCode } from '../core/origin';
import type { Goods, RateCard } from '../core/rates';
import type { SaleRates } from './settings-schema';

/** What every stored record carries, so that files can be merged and machines replicated without a new schema. */
export interface StoredRecord {
  id: string;
  /** ms since epoch */
  createdAt: number;
  updatedAt: number;
  /** Tombstone, kept for 90 days. */
  deletedAt: number | null;
}

/** The seller's corrections for one product. Null: no correction, the page decides. */
export interface ProductValues {
  grams: number | null;
  mm: [number, number, number] | null;
  goods: Goods[] | null;
  destination: CountryCode | null;
  /** Purchase or factory cost of one piece, decimal string. */
  cost: DecimalMoney | null;
  /** Customs code, 4 to 10 digits. */
  hs: string | null;
  /** Category that the platform's commission goes by. */
  category: string | null;
  /** Export VAT rebate, percent. */
  rebate: string | null;
  /** Pieces sold a month. */
  monthlyPieces: number | null;
  /** Percentages of a sale that differ from those in the settings. */
  rates: SaleRates;
  markets: Record<CountryCode, ProductMarket>;
  /** Searches whose listings the seller wants compared with it, or not. */
  searches: Record<string, boolean>;
}

export interface DecimalMoney {
  amount: string;
  currency: string;
}

/** What the seller knows of a product in one market. */
export interface ProductMarket {
  /** For one piece; null: the page's. */
  price: DecimalMoney | null;
  /** Duty, percent. */
  duty: string | null;
  /** Id of the service that carries it; null: the cheapest. */
  service: string | null;
  /** What such a thing costs there. */
  localPrice?: DecimalMoney | null;
}

export interface ProductRecord extends StoredRecord, ProductValues {
  /** `${site}:${productId}` */
  key: string;
  site: SiteId;
  productId: string;
  title: string;
  /** The page as it was when something was last remembered of it; null in records of an earlier version. */
  facts: PageFacts | null;
}

/** One search page, the last time it was open. */
export interface SearchRecord extends StoredRecord, Snapshot {}

/** One saved version of a card; `cardId` is the card's own id, which all its versions share. */
export interface CardRecord extends StoredRecord {
  cardId: string;
  card: RateCard;
  /** Name of the file it was imported from. */
  file: string | null;
}

/** How sheets of one layout are read, as the seller left it. */
export interface SheetPlanRecord extends StoredRecord {
  /** `layoutKey` of the sheet. */
  layout: string;
  value: unknown;
}

/** Something the seller wrote down; the schema of its shelf says what. */
export interface ValueRecord extends StoredRecord {
  value: unknown;
}

/** How often a reply template was used, and whether it is a favourite. */
export interface ReplyUseRecord {
  /** Id of a shipped situation or of an own template. */
  key: string;
  count: number;
  lastUsedAt: number | null;
  favourite: boolean;
  /** Rules of a marketplace that the seller went over with it; only codes and times. */
  overrides?: { rule: string; reason: string; at: number }[];
}

/** A message that waits for an answer. Only ids and times: nothing of the buyer is kept. */
export interface ThreadRecord extends StoredRecord {
  site: SiteId;
  /** Order or conversation id, as the console has it. */
  thread: string;
  /** When the answer is due, ms since epoch. */
  dueAt: number;
  /** What the time counts from: the message itself, or its being seen. Absent in records of old: seen. */
  since?: 'message' | 'seen';
  answeredAt: number | null;
}

/** `feed` rates came from a download the seller asked for; `yours` were typed and win. */
export interface FxRecord extends StoredRecord {
  quote: string;
  kind: 'feed' | 'yours';
  rate: FxRate;
}

export interface SettingsRecord {
  key: 'settings';
  value: unknown;
}

export const DATABASE_NAME = 'caravel';

export class CaravelDatabase extends Dexie {
  declare products: EntityTable<ProductRecord, 'id'>;
  declare cards: EntityTable<CardRecord, 'id'>;
  declare fxRates: EntityTable<FxRecord, 'id'>;
  declare settings: EntityTable<SettingsRecord, 'key'>;
  declare sheetPlans: EntityTable<SheetPlanRecord, 'id'>;
  declare cartons: EntityTable<ValueRecord, 'id'>;
  declare lanes: EntityTable<ValueRecord, 'id'>;
  declare searches: EntityTable<SearchRecord, 'id'>;
  /** The seller's own reply templates. */
  declare replies: EntityTable<ValueRecord, 'id'>;
  declare replyUses: EntityTable<ReplyUseRecord, 'key'>;
  declare threads: EntityTable<ThreadRecord, 'id'>;
  declare quotes: EntityTable<ValueRecord, 'id'>;
  declare warehouses: EntityTable<ValueRecord, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name);
    // Never edit a released version: add the next one with its upgrade, and freeze an example in tests/storage/frozen.
    this.version(1).stores({
      products: 'id, &key, updatedAt',
      cards: 'id, updatedAt',
      fxRates: 'id, &[kind+quote]',
      settings: 'key',
    });
    // Versions of cards are found by the card's id; plans of sheets by their layout.
    this.version(2)
      .stores({
        cards: 'id, updatedAt, cardId',
        sheetPlans: 'id, &layout',
        cartons: 'id, createdAt',
        lanes: 'id, createdAt',
        warehouses: 'id, createdAt',
        replies: 'id, createdAt',
        replyUses: 'key',
        threads: 'id, &[site+thread], dueAt',
        quotes: 'id, createdAt, updatedAt',
        searches: 'id, updatedAt, market, &[site+market+query]',
      })
      .upgrade((transaction) =>
        transaction
          .table<CardRecord>('cards')
          .toCollection()
          .modify((record) => {
            record.cardId = record.card.id;
            record.file = null;
          }),
      );
  }
}

/** Opened lazily by Dexie on first use: in the background, popup and options only (the panel's frame is refused). */
export const database = new CaravelDatabase();

/** Forgets everything: corrections, cards, rates, settings. */
export async function clearEverything(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
