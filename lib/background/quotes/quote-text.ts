import { currencyExponent } from '../../core/currencies';
import type { Money } from '../../core/money';
import { toDecimal } from '../../core/money';
import {
  type OfferItem,
  type OfferLabel,
  QUOTE_QUESTIONS,
  type QuoteQuestion,
  type QuoteTexts,
  type TextLength,
  termWords,
} from '../../core/quoting';
import { formatReplyDate, type ReplyLanguage, type Variable } from '../../core/replies';
import type { RfqField } from '../../core/rfq';
import { quoteTexts } from '../../data/quotes/quote-texts';
import { renderTemplate } from '../../replies';
import type { TextFacts } from './text-facts';

export interface MadeText {
  text: string | null;
  /** Names of what it lacks. */
  missing: string[];
}

const VARIABLES: Readonly<Record<string, Variable>> = Object.fromEntries(
  [
    ['buyer.name', 'text', true],
    ['seller.name', 'text', true],
    ['product.name', 'text'],
    ['quantity.text', 'text'],
    ['price.text', 'text'],
    ['term.text', 'text'],
    ['valid.date', 'date'],
    ['answers.lines', 'text'],
    ['answers.inline', 'text', true],
    ['questions.lines', 'text', true],
    ['ladder.lines', 'text', true],
    ['lead.days', 'count', true],
  ].map(([name, type, optional]) => [
    name,
    { type, example: '', ...(optional && { optional: true }) } as Variable,
  ]),
);

/** Arabic keeps Western digits, as in the replies. */
const localeOf = (language: ReplyLanguage) => (language === 'ar' ? 'ar-u-nu-latn' : language);

const number = (decimal: string, language: ReplyLanguage, least = 0) => {
  const digits = Math.max(least, decimal.split('.')[1]?.length ?? 0);
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(localeOf(language), format).format(Number(decimal));
};

const PIECES = /^(?:pieces?|pcs?|pc|units?|个|件)$/i;

class Writer {
  private readonly words: QuoteTexts;
  constructor(
    private readonly facts: TextFacts,
    private readonly language: ReplyLanguage,
  ) {
    this.words = quoteTexts(language);
  }

  private unit(kind: 'each' | 'many'): string {
    const { unit } = this.facts;
    return unit === null || PIECES.test(unit.split('/')[0] ?? '') ? this.words[kind] : unit;
  }

  quantity(count: number): string {
    return `${number(String(count), this.language)} ${this.unit('many')}`;
  }

  price(decimal: string): string {
    const { currency, pricePer } = this.facts;
    const amount = number(decimal, this.language, currencyExponent(currency));
    const each = pricePer > 1 ? this.quantity(pricePer) : this.unit('each');
    return `${currency} ${amount} / ${each}`;
  }

  days(count: number): string {
    const made = renderTemplate({
      template: this.words.days,
      language: this.language,
      variables: VARIABLES,
      values: { 'lead.days': count },
    });
    return 'text' in made ? made.text : String(count);
  }

  private line(label: OfferLabel, value: string): string {
    return `- ${this.words.labels[label]}${this.words.colon}${value}`;
  }

  /** The offer itself, then every field of the request that has its own answer, then what is still open. */
  lines(detailed: boolean): string[] {
    const { facts, words } = this;
    const offer: [OfferLabel, string | null][] = [
      ['product', facts.product],
      ['quantity', facts.quantity === null ? null : this.quantity(facts.quantity)],
      ['price', facts.price === null ? null : this.price(facts.price)],
      ['term', this.term()],
      ['payment', facts.payment],
      ['leadTime', facts.leadTimeDays === null ? null : this.days(facts.leadTimeDays)],
      ['packing', facts.packing],
      ['sample', facts.sample],
      ['validity', facts.validUntil === null ? null : formatReplyDate(facts.validUntil, this.language)],
      ['notes', detailed ? facts.notes : null],
    ];
    const said = new Set(offer.filter(([, value]) => value).map(([label]) => label));
    const answered = this.answered().filter(({ label }) => !said.has(label));
    return [
      ...offer.flatMap(([label, value]) => (value ? [this.line(label, value)] : [])),
      ...facts.items.map((item) => this.item(item)),
      ...((detailed || facts.items.length > 0) && facts.total
        ? [this.line('total', this.money(facts.total))]
        : []),
      ...answered.map(({ label, value }) => this.line(label, value ?? words.open)),
    ];
  }

  /** A further item by its own name: a mould, samples. */
  private item({ description, quantity, price }: OfferItem): string {
    const { currency } = this.facts;
    const amount = price && `${currency} ${number(price, this.language, currencyExponent(currency))}`;
    const many = quantity === 1 ? '' : `${number(String(quantity), this.language)} × `;
    return `- ${description}${this.words.colon}${amount === null ? this.words.open : many + amount}`;
  }

  private money(amount: Money): string {
    return `${amount.currency} ${number(toDecimal(amount), this.language)}`;
  }

  term(): string {
    return `${termWords(this.facts.term, this.facts.place)} (Incoterms 2020)`;
  }

  /** Fields of the request beside the offer's own, with their answer. */
  private answered(): { label: OfferLabel; value: string | null }[] {
    const { asked, answers } = this.facts;
    return asked.flatMap(({ field, value }) => {
      const label = LABEL_OF[field];
      const own = answers[field] ?? null;
      // The lead time stands for a date of delivery where no other was typed.
      const days = field === 'deadline' && own === String(this.facts.leadTimeDays);
      if (days && value === null) return [];
      const answer = days ? this.days(Number(own)) : own;
      return label && (value !== null || answer !== null) ? [{ label, value: answer }] : [];
    });
  }

  inline(): string {
    const { words } = this;
    const own: OfferLabel[] = ['product', 'quantity', 'price', 'term'];
    return this.answered()
      .filter(({ label }) => !own.includes(label))
      .map(({ label, value }) => `${words.labels[label]}${words.colon}${value ?? words.open}`)
      .join(this.language === 'ja' || this.language === 'zh-CN' ? '；' : '; ');
  }

  questions(): string[] {
    const { facts } = this;
    const { asked } = facts;
    const says = (field: RfqField) => asked.some((one) => one.field === field && one.value !== null);
    const needless: Record<QuoteQuestion, boolean> = {
      quantity: says('quantity') || facts.quantity !== null,
      material: says('material') || facts.answers.material !== undefined,
      size: says('size') || facts.answers.size !== undefined,
      packaging: says('packaging') || facts.packing !== null,
      destination: says('destinationCountry') || says('port'),
      deadline: says('deadline'),
      incoterm: says('incoterm'),
    };
    return QUOTE_QUESTIONS.filter((name) => !needless[name]).map((name) => `- ${this.words.questions[name]}`);
  }

  ladder(detailed: boolean): string[] {
    return (this.facts.ladder?.steps ?? []).flatMap(({ quantity, price, leadTimeDays }) => {
      if (price === null) return [];
      const days = detailed && leadTimeDays !== null ? `, ${this.days(leadTimeDays)}` : '';
      return [`- ≥ ${this.quantity(quantity)}${this.words.colon}${this.price(price)}${days}`];
    });
  }
}

const LABEL_OF: Partial<Record<RfqField, OfferLabel>> = {
  material: 'material',
  color: 'color',
  size: 'size',
  certifications: 'certificates',
  packaging: 'packing',
  sample: 'sample',
  deadline: 'deadline',
  payment: 'payment',
  port: 'port',
  destinationCountry: 'destination',
};

/** Without these nothing can be offered, whatever the length: a price needs its term, place and validity. */
const REQUIRED: readonly (readonly [string, keyof TextFacts])[] = [
  ['product.name', 'product'],
  ['quantity.text', 'quantity'],
  ['price.text', 'price'],
  ['term.text', 'place'],
  ['valid.date', 'validUntil'],
];

/** A text of a quotation: the offer, an answer to each requirement, and questions for what the request leaves open. */
export function quoteText(facts: TextFacts, language: ReplyLanguage, length: TextLength): MadeText {
  const lacking = REQUIRED.filter(([, fact]) => facts[fact] === null).map(([name]) => name);
  if (lacking.length > 0) return { text: null, missing: lacking };
  const { greeting, closing, texts } = quoteTexts(language);
  const writer = new Writer(facts, language);
  const detailed = length === 'detailed';
  const made = renderTemplate({
    template: [greeting, texts[length], closing].join('\n\n'),
    language,
    variables: VARIABLES,
    values: {
      'buyer.name': facts.buyerName,
      'seller.name': facts.sellerName,
      'product.name': facts.product,
      'quantity.text': facts.quantity === null ? null : writer.quantity(facts.quantity),
      'price.text': facts.price === null ? null : writer.price(facts.price),
      'term.text': facts.place === null ? null : writer.term(),
      'valid.date': facts.validUntil,
      'answers.lines': writer.lines(detailed).join('\n'),
      'answers.inline': writer.inline(),
      'questions.lines': writer.questions().join('\n'),
      'ladder.lines': writer.ladder(detailed).join('\n'),
    },
  });
  if ('text' in made) return { text: made.text, missing: [] };
  if ('problem' in made) return { text: null, missing: [made.problem.detail] };
  return { text: null, missing: [...made.missing, ...made.invalid.map(({ variable }) => variable)] };
}

/** The offer line by line, for a form that asks for details. */
export function offerLines(facts: TextFacts, language: ReplyLanguage): string {
  return new Writer(facts, language).lines(true).join('\n');
}
