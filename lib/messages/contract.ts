import { z } from 'zod';
import { GOODS } from '../core/rates/card';
import type { CurveView, WarehouseView } from './freight-views';
import type { FillAnswer, InsertAnswer } from './insert-view';
import type { MarketHint, MarketView } from './market-view';
import { pageFactsSchema } from './page-facts-schema';
import { proformaRequest, quoteEditSchema, quoteStepSchema } from './quote-requests';
import type { ProformaView, QuoteDue, QuoteEditError, QuoteView } from './quote-view';
import type {
  FoundReply,
  RepliesView,
  ReplyDraft,
  ReplyLint,
  ReplyThreadView,
  WaitingThread,
} from './replies-view';
import {
  repliesRequest,
  replyLintRequest,
  replyRequest,
  replyUseRequest,
  waitingRequest,
} from './reply-requests';
import { SALE_FIELDS } from './sale-view';
import type {
  CalculatorView,
  EditError,
  ListingMarks,
  PageView,
  PanelSide,
  PanelTabId,
  PanelView,
  PopupView,
} from './views';

/** Who may send a verb. `panel` senders must also hold a token (see lib/background/panel-access.ts). */
export type SenderKind = 'page' | 'panel' | 'extension';

/** Responses are made by our own background from typed values; only the outer shape is declared here. */
const view = <T>() => z.custom<T>((value) => value === null || typeof value === 'object');

const empty = z.strictObject({});
const countrySchema = z.string().regex(/^[A-Z]{2}$/);
const gramsSchema = z.number().int().positive().max(100_000_000);
const sideSchema = z.number().int().positive().max(100_000);
export const goodsSchema = z.array(z.enum(GOODS)).max(GOODS.length);

const typedSchema = z.string().max(80).nullable().optional();

/** Typed text is parsed in the background, so that one parser serves panel, popup and import. Null forgets the correction. */
export const editSchema = z.strictObject({
  weight: typedSchema,
  size: typedSchema,
  goods: goodsSchema.nullable().optional(),
  quantity: z.number().int().min(1).max(100_000).optional(),
  destination: countrySchema.nullable().optional(),
  /** Id of the service whose price is the freight. */
  service: z.string().max(200).nullable().optional(),
  sale: z.partialRecord(z.enum(SALE_FIELDS), z.string().max(80).nullable()).optional(),
  /** True: percentages typed here hold for all products, not for this one alone. */
  forAll: z.boolean().optional(),
});

/** Changes made in the Market tab; the answer is the view of `country`. */
export const marketEditSchema = z.strictObject({
  country: countrySchema.nullable(),
  weights: z
    .strictObject({
      capacity: z.number().min(0).max(1000),
      growth: z.number().min(0).max(1000),
      willingness: z.number().min(0).max(1000),
    })
    .optional(),
  hide: z.strictObject({ country: countrySchema, hidden: z.boolean() }).optional(),
  /** Local price of such a thing, as typed; null forgets it. */
  localPrice: typedSchema,
  /** Compare with the listings of a search or not; null: by its own fit. */
  search: z.strictObject({ id: z.string().max(60), used: z.boolean().nullable() }).optional(),
  forget: z.string().max(60).optional(),
  marks: z.strictObject({ on: z.boolean(), product: z.string().max(200).nullable() }).optional(),
});

/** Tools of the options page that the panel leads to. */
const OPTIONS_SECTIONS = ['warehouses', 'cartons', 'quotes', 'products'] as const;

const verb = <Q extends z.ZodType, R extends z.ZodType>(from: SenderKind, request: Q, response: R) => ({
  from,
  request,
  response,
});

const tabSchema = z.enum(['replies'] satisfies [PanelTabId]);

/** Fields of a form to fill in, as `quoteFields` of the page's facts name them. */
const fillSchema = z.strictObject({
  fields: z
    .array(
      z.strictObject({
        selector: z.string().min(1).max(500),
        index: z.number().int().min(0).max(999),
        value: z.string().max(20_000),
      }),
    )
    .max(100),
});

/** The one table of messages to the background: verb -> who may send it, request schema, response schema. */
export const contract = {
  'facts.publish': verb(
    'page',
    z.strictObject({ facts: pageFactsSchema.nullable() }),
    view<PageView | null>(),
  ),
  'panel.register': verb(
    'page',
    z.strictObject({ tab: tabSchema.optional() }),
    z.object({ token: z.string() }),
  ),
  /** The open panel is to show this tab. */
  'panel.tab': verb('page', z.strictObject({ tab: tabSchema }), empty),
  /** `typed` is the code with its signs as it stands before the caret; the background puts the reply in its place. */
  'reply.expand': verb(
    'page',
    z.strictObject({ code: z.string().max(60), typed: z.string().max(80) }),
    z.object({ expanded: z.boolean() }),
  ),
  'chip.move': verb('page', z.strictObject({ dx: z.number(), dy: z.number() }), empty),
  'chip.hide': verb('page', z.strictObject({ for: z.enum(['hour', 'site']) }), empty),
  'panel.resize': verb('page', z.strictObject({ width: z.number().int().min(320).max(720) }), empty),

  'panel.hello': verb('panel', z.strictObject({ token: z.string().max(100) }), view<PanelView | null>()),
  'panel.view': verb('panel', empty, view<PanelView | null>()),
  'panel.edit': verb('panel', editSchema, view<PanelView | EditError | null>()),
  'panel.curve': verb('panel', empty, view<CurveView | null>()),
  'panel.warehouse': verb('panel', empty, view<WarehouseView | null>()),
  'panel.market': verb(
    'panel',
    z.strictObject({ country: countrySchema.nullable() }),
    view<MarketView | null>(),
  ),
  'panel.market-edit': verb('panel', marketEditSchema, view<MarketView | EditError | null>()),
  'panel.replies': verb('panel', repliesRequest, view<RepliesView | null>()),
  'panel.reply': verb('panel', replyRequest, view<ReplyDraft | null>()),
  'panel.reply-lint': verb('panel', replyLintRequest, view<ReplyLint | null>()),
  'panel.reply-use': verb('panel', replyUseRequest, empty),
  'panel.thread': verb('panel', z.strictObject({ answered: z.boolean() }), view<ReplyThreadView | null>()),
  'panel.quote': verb('panel', empty, view<QuoteView | null>()),
  'panel.quote-edit': verb('panel', quoteEditSchema, view<QuoteView | QuoteEditError | null>()),
  'panel.quote-step': verb('panel', quoteStepSchema, view<QuoteView | QuoteEditError | null>()),
  'panel.undo': verb('panel', empty, view<PanelView | null>()),
  'panel.dock': verb('panel', z.strictObject({ side: z.enum(['left', 'right']) }), empty),
  'panel.close': verb('panel', empty, empty),
  'panel.insert': verb(
    'panel',
    z.strictObject({ text: z.string().min(1).max(20_000) }),
    view<InsertAnswer | null>(),
  ),
  'panel.fill': verb('panel', fillSchema, view<FillAnswer[] | null>()),
  'panel.options': verb('panel', z.strictObject({ section: z.enum(OPTIONS_SECTIONS).optional() }), empty),

  'popup.view': verb('extension', z.strictObject({ tabId: z.number().int() }), view<PopupView>()),
  'popup.open-panel': verb('extension', z.strictObject({ tabId: z.number().int() }), empty),
  'popup.markets': verb('extension', z.strictObject({ tabId: z.number().int() }), view<MarketHint[]>()),
  'popup.replies': verb('extension', z.strictObject({ query: z.string().max(100) }), view<FoundReply[]>()),
  'popup.reply': verb('extension', replyRequest, view<ReplyDraft | null>()),
  'popup.waiting': verb('extension', empty, view<WaitingThread[]>()),
  'popup.answered': verb('extension', waitingRequest, empty),
  'popup.quotes': verb('extension', empty, view<QuoteDue[]>()),
  proforma: verb('extension', proformaRequest, view<ProformaView | null>()),
  /** Quotations changed in options: alarms and badge follow. */
  'quotes.changed': verb('extension', empty, empty),
  calculate: verb(
    'extension',
    z.strictObject({
      grams: gramsSchema,
      mm: z.tuple([sideSchema, sideSchema, sideSchema]).nullable(),
      country: countrySchema,
      quantity: z.number().int().min(1).max(100_000),
      goods: goodsSchema,
    }),
    view<CalculatorView>(),
  ),
  /** Settings, rates or products changed in options: open pages are told. */
  'state.changed': verb('extension', empty, empty),
} as const;

export type Verb = keyof typeof contract;
export type RequestOf<V extends Verb> = z.input<(typeof contract)[V]['request']>;
export type ResponseOf<V extends Verb> = z.output<(typeof contract)[V]['response']>;

/** From the background to the page script of one tab. */
export type PageCommand =
  | { command: 'view.update'; view: PageView | null }
  | { command: 'panel.toggle' }
  | { command: 'panel.open'; tab?: PanelTabId }
  | { command: 'panel.close' }
  | { command: 'panel.dock'; side: PanelSide }
  /** Off until the first one arrives; a new page starts without marks. */
  | ({ command: 'marks.update' } & ListingMarks)
  /** Answered with the facts of the page as it is now: the popup asks the page, not a memory of it. */
  | { command: 'facts.request' };

/** From the background to open options pages, by runtime message. The one that shows that tool answers true. */
export interface OptionsNotice {
  notice: 'options.show';
  section: string;
}

/** From the background to the open panel of one tab, by runtime message. */
export type PanelNotice =
  | { notice: 'view.changed'; tabId: number }
  | { notice: 'tab.wanted'; tabId: number; tab: PanelTabId };
