import type { IsoDate, Remark } from '../origin';
import type { RfqField, RfqReading } from '../rfq/rfq';
import { addDays, addMonths } from './days';
import { type Incoterm, isSeaTerm } from './incoterms';
import type { QuoteMode } from './request';

/** A field of the request and what the quotation says to it. */
export interface Requirement {
  field: RfqField;
  /** `answered`; `differs`: another figure or word, said to the buyer or not; `open`: nothing said. */
  answer: 'answered' | 'differs' | 'open';
}

export interface ChecklistInput {
  reading: RfqReading;
  /** What the quotation states to each field asked for; absent: nothing. */
  answers: Partial<Record<RfqField, string>>;
  /** Text of the quotation as it will be sent. */
  text: string;
  term: Incoterm | null;
  place: string | null;
  mode: QuoteMode | null;
  quantity: number | null;
  validUntil: IsoDate | null;
  /** Brands of others that the seller does not own. */
  brands: readonly string[];
  /** Category of the seller's shop is that of the request; null: unknown. */
  rightCategory: boolean | null;
  /** The seller has read the files of the request; null: not said. */
  attachmentsRead: boolean | null;
  /** Every file of the quotation has uploaded; null: not said. */
  filesUploaded: boolean | null;
  files: readonly { name: string; bytes: number }[];
  /** Day of the seller's last violation of the platform's rules; null: none known. */
  lastViolation: IsoDate | null;
  leadTimeDays: number | null;
  /** Further items that have no price yet. */
  unpriced: readonly string[];
  /** The way of paying gives credit, and for how many days is not said. */
  tenorOpen: boolean;
  changeSpent: boolean;
  asOf: IsoDate;
}

export interface ChecklistItem {
  code: string;
  params?: Record<string, string | number>;
  /** `stop`: must be put right; `look`: to be looked at; `fine`. */
  level: 'stop' | 'look' | 'fine';
}

/** The form takes files of 5 MB at most. */
const MAX_FILE_BYTES = 5_000_000;
/** What makes a quotation more than a price. */
const SUBSTANCE: readonly RfqField[] = [
  'material',
  'size',
  'packaging',
  'certifications',
  'deadline',
  'sample',
  'color',
  'payment',
];
const MISMATCH: readonly RfqField[] = ['product', 'material', 'size', 'quantity'];

/** Goes over a quotation before it is sent, since it can be changed only once: every requirement, then what gets one rejected. */
export function checklist(input: ChecklistInput): {
  requirements: Requirement[];
  items: ChecklistItem[];
  ready: boolean;
} {
  const requirements = requirementsOf(input);
  const items = [
    ...requirements.map(fieldItem),
    ...validity(input),
    ...deadline(input),
    ...contradiction(input),
    ...place(input),
    ...input.unpriced.map((name) => item('stop', 'check-item-price', { name })),
    ...(input.tenorOpen ? [item('look', 'check-tenor')] : []),
    ...attachments(input),
    ...substance(input),
    ...rejections(input),
    ...(input.changeSpent ? [item('look', 'check-change-spent')] : []),
  ];
  return { requirements, items, ready: items.every(({ level }) => level !== 'stop') };
}

function item(level: ChecklistItem['level'], code: string, params?: Remark['params']): ChecklistItem {
  return { level, code, ...(params && { params }) };
}

/** Wishes to be met, so any answer to them will do; a place in the buyer's country need not name the country. */
const WISHES: readonly RfqField[] = [
  'sample',
  'attachments',
  'targetPrice',
  'deadline',
  'payment',
  'packaging',
  'destinationCountry',
];

function requirementsOf({ reading, answers, quantity }: ChecklistInput): Requirement[] {
  return (Object.keys(reading) as RfqField[]).flatMap((field): Requirement[] => {
    const asked = reading[field];
    if (!asked || field === 'attachments') return [];
    const said = answers[field]?.trim() ?? '';
    if (said === '') return [{ field, answer: 'open' }];
    if (field === 'quantity') {
      const wanted = reading.quantity?.value.value ?? null;
      return [
        {
          field,
          answer: wanted === null || quantity === null || wanted === quantity ? 'answered' : 'differs',
        },
      ];
    }
    if (WISHES.includes(field)) return [{ field, answer: 'answered' }];
    return [{ field, answer: shares(asked.words, said) ? 'answered' : 'differs' }];
  });
}

/** Whether two texts have a word in common. Other scripts and languages cannot be told and pass. */
function shares(asked: string, said: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const latin = (text: string) => /\p{Script=Latin}/u.test(text);
  if (latin(asked) !== latin(said)) return true;
  const own = words(said);
  return words(asked).some((word) => own.some((other) => other.includes(word) || word.includes(other)));
}

function fieldItem({ field, answer }: Requirement): ChecklistItem {
  if (answer === 'answered') return item('fine', 'check-answered', { field });
  if (answer === 'open') return item(MISMATCH.includes(field) ? 'stop' : 'look', 'check-open', { field });
  return item(MISMATCH.includes(field) ? 'stop' : 'look', 'check-differs', { field });
}

function validity({ validUntil, asOf }: ChecklistInput): ChecklistItem[] {
  if (validUntil === null) return [item('stop', 'check-no-validity')];
  if (validUntil < asOf) return [item('stop', 'check-validity-past', { date: validUntil })];
  return [item('fine', 'check-validity', { date: validUntil })];
}

/** A deadline that is gone, and goods that cannot be ready by it. */
function deadline({ reading, leadTimeDays, asOf }: ChecklistInput): ChecklistItem[] {
  const { date = null, of = null } = reading.deadline?.value ?? {};
  if (date === null) return [];
  if (date < asOf) return [item('stop', 'check-deadline-past', { date })];
  if (of === 'quote' || leadTimeDays === null) return [];
  const ready = addDays(asOf, leadTimeDays);
  return ready > date ? [item('look', 'check-deadline-late', { date, ready })] : [];
}

function contradiction({ reading, quantity }: ChecklistInput): ChecklistItem[] {
  const { value = 0, alternatives = [] } = reading.quantity?.value ?? {};
  if (value !== null || alternatives.length === 0) return [];
  const quantities = alternatives.map(({ words }) => words).join(' / ');
  return [item(quantity === null ? 'stop' : 'look', 'check-quantity-contradicts', { quantities })];
}

function attachments({ reading, attachmentsRead }: ChecklistInput): ChecklistItem[] {
  if (!reading.attachments?.value) return [];
  return attachmentsRead
    ? [item('fine', 'check-attachments-read')]
    : [item('look', 'check-attachments-unread')];
}

function place({ term, place: named, mode, reading }: ChecklistInput): ChecklistItem[] {
  if (!term) return [item('stop', 'check-no-term')];
  const asked = reading.incoterm?.value;
  return [
    ...(named?.trim()
      ? [item('fine', 'check-place', { term, place: named.trim() })]
      : [item('stop', 'check-no-place', { term })]),
    ...(mode && mode !== 'sea' && isSeaTerm(term) ? [item('stop', 'quote-sea-only', { term, mode })] : []),
    ...(asked && asked.code !== term && !asked.others.includes(term)
      ? [item('look', 'check-other-term', { asked: asked.code, term })]
      : []),
  ];
}

function substance({ answers }: ChecklistInput): ChecklistItem[] {
  const said = SUBSTANCE.filter((field) => (answers[field]?.trim() ?? '') !== '').length;
  return said === 0 ? [item('stop', 'check-price-only')] : [item('fine', 'check-substance', { count: said })];
}

/** Violations count for so many months. */
const VIOLATION_MONTHS = 6;

/** What the platform says quotations are rejected for. */
function rejections(input: ChecklistInput): ChecklistItem[] {
  const { text, brands, rightCategory, files, filesUploaded, lastViolation, asOf } = input;
  const until = lastViolation && addMonths(lastViolation, VIOLATION_MONTHS);
  const named = brands.filter((brand) => brand.trim() !== '' && hasWord(text, brand.trim()));
  return [
    ...named.map((brand) => item('stop', 'check-brand', { brand })),
    ...(rightCategory === false ? [item('stop', 'check-category')] : []),
    ...(rightCategory === null ? [item('look', 'check-category-unknown')] : []),
    ...(rightCategory === true ? [item('fine', 'check-category-right')] : []),
    ...(filesUploaded === null ? [item('look', 'check-files-unknown')] : []),
    ...(filesUploaded === true ? [item('fine', 'check-files-fine')] : []),
    ...(filesUploaded === false ? [item('stop', 'check-files-failed')] : []),
    ...(lastViolation && until && until >= asOf
      ? [item('look', 'check-violation', { date: lastViolation, until })]
      : []),
    ...files
      .filter(({ bytes }) => bytes > MAX_FILE_BYTES)
      .map(({ name }) => item('stop', 'check-file-size', { name })),
    ...files.filter(({ bytes }) => bytes === 0).map(({ name }) => item('stop', 'check-file-empty', { name })),
  ];
}

/** A brand as a word of its own: `Apple`, not `pineapple`. */
function hasWord(text: string, word: string): boolean {
  const [haystack, needle] = [text.toLowerCase(), word.toLowerCase()];
  const letter = /[\p{L}\p{N}]/u;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack[at - 1] ?? ' ';
    const after = haystack[at + needle.length] ?? ' ';
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
