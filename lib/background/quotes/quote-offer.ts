import type { PageFacts } from '../../core/facts';
import type { IsoDate } from '../../core/origin';
import { checklist, type Incoterm, type TermQuote } from '../../core/quote';
import type { Ladder } from '../../core/quote/ladder';
import {
  type AskedField,
  agreedParts,
  agreedWords,
  askedFields,
  type FillPlan,
  type FormValues,
  fillPlan,
  type OfferDetails,
  offerAnswers,
  offeredTerm,
  offerItems,
  offerTotal,
  priceLadder,
  priceOfOne,
  priceTerms,
  proposedLadder,
  type TargetCheck,
  targetCheck,
} from '../../core/quoting';
import type { ReplyLanguage } from '../../core/replies';
import { REPLY_LANGUAGES } from '../../core/replies';
import type { RfqField } from '../../core/rfq';
import { lintMessage } from '../../data/lint';
import { shippedDuty } from '../../data/shipped-duty';
import type { QuoteTextView } from '../../messages/quote-view';
import { detectLanguage } from '../../replies';
import type { Tables } from '../estimate-view';
import type { QuoteScene } from './quote-scene';
import { offerLines, quoteText } from './quote-text';
import type { TextFacts } from './text-facts';

/** The offer that follows from a scene: all terms priced, the one chosen, its ladder and answers. */
export interface QuoteOffer {
  terms: TermQuote[];
  term: Incoterm;
  chosen: TermQuote;
  /** The buyer's target price against it. */
  target: TargetCheck | null;
  ladder: Ladder | null;
  asked: AskedField[];
  answers: Partial<Record<RfqField, string>>;
}

/** Prices a scene. */
export function quoteOffer(scene: QuoteScene, { fx, asOf }: Tables): QuoteOffer {
  const { request, draft, reading, inputs, validUntil } = scene;
  const context = { tables: { ...shippedDuty, fx }, asOf };
  const terms = priceTerms(request, inputs, context);
  const term = offeredTerm(draft.term, reading.incoterm?.value.code ?? null);
  const chosen = terms.find((one) => one.term === term);
  if (!chosen) throw new Error(`no ${term} among the terms`);
  return {
    terms,
    term,
    chosen,
    target: targetCheck(reading, chosen, request, context),
    ladder: priceLadder(draft.breaks, term, { request, inputs, validUntil }, context),
    asked: askedFields(reading, draft.asked),
    answers: offerAnswers(draft, inputs, { term, place: chosen.place, unit: chosen.unit }),
  };
}

/** Quantities at which the price of the chosen term falls, from the seller's least order on where it is known. */
export function proposedBreaks(scene: QuoteScene, { fx, asOf }: Tables): number[] {
  const { request, draft, reading } = scene;
  const term = offeredTerm(draft.term, reading.incoterm?.value.code ?? null);
  const context = { tables: { ...shippedDuty, fx }, asOf };
  const moq = scene.moq ?? request.goods.tiers?.[0]?.from ?? null;
  return proposedLadder(term, request, context, moq);
}

const days = (text: string | null) => (text === null ? null : Number(text));

/** What the quotation tells its buyer. */
export function textFacts(
  { inputs, draft, validUntil }: QuoteScene,
  offer: QuoteOffer,
  seller: string | null,
): TextFacts {
  const value = (input: keyof typeof inputs) => inputs[input].value;
  const { chosen, ladder, asked, answers } = offer;
  const quantity = Number(value('quantity') ?? 0);
  const items = offerItems(draft.items);
  const pricePer = Number(value('pricePer') ?? 1);
  return {
    product: value('productName'),
    quantity: quantity > 0 ? quantity : null,
    unit: value('unit'),
    currency: value('currency') ?? '',
    price: chosen.unit,
    pricePer,
    total: offerTotal(chosen.unit, quantity, items, value('currency') ?? '', pricePer),
    items,
    term: offer.term,
    place: chosen.place,
    validUntil,
    leadTimeDays: days(value('leadTime')),
    payment: agreedWords(inputs),
    packing: value('packingText'),
    sample: value('sampleText'),
    notes: value('notes'),
    asked,
    answers,
    ladder,
    buyerName: draft.buyer.name ?? null,
    sellerName: seller,
  };
}

/** Language of a request among those a quotation is written in. */
function written(language: string | null): ReplyLanguage | null {
  return REPLY_LANGUAGES.find((one) => one === language || one.slice(0, 2) === language) ?? null;
}

/** The text as it would be sent, its gloss, and what the rules of the marketplace say of it. */
export function textView(scene: QuoteScene, facts: TextFacts): QuoteTextView {
  const { draft, source } = scene;
  const asked = written(source.view.language);
  const language = draft.language ?? asked ?? 'en';
  const made = quoteText(facts, language, draft.length);
  const text = draft.edited ?? made.text;
  const rules = { platform: 'alibaba', context: 'reply', language, detect: detectLanguage } as const;
  return {
    language,
    languageFrom: draft.language ? 'yours' : asked ? 'page' : 'assumed',
    length: draft.length,
    text,
    edited: draft.edited !== null,
    gloss: language === 'zh-CN' ? null : quoteText(facts, 'zh-CN', draft.length).text,
    missing: draft.edited === null ? made.missing : [],
    findings: text === null ? [] : lintMessage(text, rules),
  };
}

/** Goes over the quotation before it is sent. */
export function checkOffer(
  scene: QuoteScene,
  offer: QuoteOffer,
  text: string | null,
  { settings, asOf }: Tables,
) {
  const { reading, inputs, validUntil, stored, request, draft } = scene;
  const quantity = days(inputs.quantity.value);
  return checklist({
    reading,
    answers: offer.answers,
    text: text ?? '',
    term: offer.term,
    place: offer.chosen.place,
    mode: request.freight?.mode ?? null,
    quantity,
    validUntil,
    brands: settings.quoting.brands,
    rightCategory: draft.ticks.category ?? null,
    attachmentsRead: draft.ticks.attachments ?? null,
    filesUploaded: draft.ticks.files ?? null,
    files: [],
    lastViolation: settings.quoting.lastViolation,
    leadTimeDays: days(inputs.leadTime.value),
    unpriced: offerItems(draft.items).flatMap(({ description, price }) =>
      price === null ? [description] : [],
    ),
    tenorOpen: inputs.tenor.value === null && agreedParts(inputs).some(({ when }) => when === 'term'),
    changeSpent: stored !== null && stored.course.changedAt !== null,
    asOf,
  });
}

/** What goes where in the form of the page; null on pages that are none. */
export function formPlan(
  page: PageFacts,
  scene: QuoteScene,
  facts: TextFacts,
  text: string | null,
): FillPlan | null {
  if (page.kind !== 'quote-form' || !page.quoteFields) return null;
  const { ladder, price, quantity, pricePer } = facts;
  // The form has a price for one.
  const ofOne = (text: string | null) => text && priceOfOne(text, pricePer);
  const own = (ladder?.steps ?? []).map((step) => ({ ...step, price: ofOne(step.price) }));
  const one = price !== null && quantity !== null ? [{ quantity, price: ofOne(price) }] : [];
  const list = (value: string | null) => (value === null ? [] : [value]);
  const payment = facts.payment === null ? [] : [facts.payment, facts.payment.split(/[ /](?=\d)/)[0] ?? ''];
  const values: FormValues['values'] = {
    'product-name': list(facts.product),
    'product-code': list(scene.inputs.productCode.value),
    details: list(offerLines(facts, 'en')),
    'trade-term': [facts.term],
    port: list(facts.place),
    currency: list(facts.currency || null),
    unit: [
      ...list(facts.unit).flatMap((unit) => [unit, `${unit}s`]),
      ...(facts.unit === null || /^p(?:cs|iece)/i.test(facts.unit)
        ? ['Piece/Pieces', 'Piece', 'Pieces', 'pcs']
        : []),
    ],
    payment,
    validity: list(facts.validUntil),
    'lead-time': list(facts.leadTimeDays === null ? null : String(facts.leadTimeDays)),
    sample: list(facts.sample),
    'other-terms': list(text),
  };
  return fillPlan(page.quoteFields, { values, ladder: own.length > 0 ? own : one });
}

/** What is printed of the offer beside its prices. */
export function offerDetails(
  scene: QuoteScene,
  { number, issuedOn, seller }: Pick<OfferDetails, 'number' | 'seller'> & { issuedOn: IsoDate },
): OfferDetails {
  const { inputs, validUntil, draft } = scene;
  const value = (input: keyof typeof inputs) => inputs[input].value;
  return {
    number,
    issuedOn,
    validUntil,
    product: value('productName') ?? scene.source.view.subject,
    productCode: value('productCode'),
    unit: value('unit'),
    quantity: Number(value('quantity') ?? 0),
    paymentTerm: agreedWords(inputs),
    payment: { parts: [...agreedParts(inputs)], days: days(value('tenor')) },
    items: offerItems(draft.items),
    leadTimeDays: days(value('leadTime')),
    packing: value('packingText'),
    sample: value('sampleText'),
    marks: value('marks'),
    notes: value('notes'),
    answers: draft.answers,
    seller,
    buyer: draft.buyer,
  };
}
