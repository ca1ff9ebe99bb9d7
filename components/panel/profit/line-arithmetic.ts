import { fromDecimal } from '../../../lib/core/money';
import { formatDate, formatGrams, formatMoney, formatNumber } from '../../../lib/i18n';
import type { Words } from '../../ui/words';
import { percentText } from './sale-words';

type Inputs = Readonly<Record<string, string | number>>;

/** Writes the numbers that were multiplied as a sum on paper, in the language; empty where there were none. */
export function lineArithmetic(words: Words, inputs: Inputs, currency: string): string {
  const parts = FORMS.flatMap((form) => form(words, inputs, currency) ?? []);
  return parts.filter(Boolean).join(', ');
}

type Form = (words: Words, inputs: Inputs, currency: string) => string[] | null;

const amount = ({ language }: Words, value: string | number | undefined, currency: string) =>
  formatMoney(fromDecimal(String(value ?? '0'), currency, 'halfUp'), language);

/** `15% of €19.99`, `+ €0.30`, `at least €0.30`. */
const percentage: Form = (words, inputs, currency) => {
  const { percent, of, refund } = inputs;
  if (percent === undefined || of === undefined || refund !== undefined) return null;
  const money = (name: string) => amount(words, inputs[name], currency);
  const bound = (name: string, key: 'plus' | 'atLeast' | 'atMost' | 'minus' | 'over') =>
    name in inputs ? words.t(`cost:sum.${key}`, { amount: money(name) }) : '';
  return [
    words.t('cost:sum.percentOf', { percent: percentText(words, String(percent), 4), of: money('of') }),
    bound('base', 'plus'),
    bound('fixed', 'plus'),
    bound('minus', 'minus'),
    bound('over', 'over'),
    bound('minimum', 'atLeast'),
    bound('min', 'atLeast'),
    bound('maximum', 'atMost'),
    bound('max', 'atMost'),
  ];
};

const baseOnly: Form = (words, inputs, currency) =>
  inputs.of !== undefined && inputs.percent === undefined
    ? [words.t('cost:sum.on', { of: amount(words, inputs.of, currency) })]
    : null;

/** `3% of (€19.99 + €5.00 + €4.20)`: refund, freight back, loss of goods. */
const returned: Form = (words, inputs, currency) => {
  if (inputs.refund === undefined) return null;
  const [refund, freight, lost] = ['refund', 'freight', 'writeOff'].map((name) =>
    amount(words, inputs[name], currency),
  );
  return [
    words.t('cost:sum.returned', {
      percent: percentText(words, String(inputs.percent), 4),
      refund,
      freight,
      lost,
    }),
  ];
};

/** `€3.00 × 2`, `€1.20 / kg × 320 g`, of the weight or of what is above a free weight. */
const each: Form = (words, inputs) => {
  if (inputs.each === undefined) return null;
  const one = amount(words, inputs.each, String(inputs.eachCurrency));
  const grams = inputs.grams ?? inputs.excessGrams;
  if (grams !== undefined) return [`${one} / kg × ${formatGrams(Number(grams), words.language)}`];
  return [`${one} × ${formatNumber(Number(inputs.count ?? 1), words.language)}`];
};

/** What the amount was before it was changed into the currency of the sale. */
const converted: Form = (words, inputs) => {
  const from = inputs.originalCurrency;
  const before = from !== undefined && inputs.original !== undefined;
  const rate = inputs.rate === undefined ? '' : formatNumber(Number(inputs.rate), words.language, 6);
  const date = inputs.rateDate === undefined ? '' : formatDate(String(inputs.rateDate), words.language);
  return [
    before ? amount(words, inputs.original, String(from)) : '',
    rate && words.t('cost:sum.rate', { rate, date }),
  ];
};

const taxInside: Form = (words, inputs, currency) =>
  inputs.gross === undefined
    ? null
    : [
        words.t('cost:sum.lessTax', {
          gross: amount(words, inputs.gross, currency),
          percent: percentText(words, String(inputs.taxPercent), 4),
        }),
      ];

const refundOfVat: Form = (words, inputs) =>
  inputs.rebatePercent === undefined
    ? null
    : [
        words.t('cost:sum.rebate', {
          rebate: percentText(words, String(inputs.rebatePercent), 4),
          vat: percentText(words, String(inputs.vatPercent), 4),
        }),
      ];

const sizeTier: Form = (words, inputs) =>
  inputs.tier === undefined
    ? null
    : [`${inputs.tier}, ${formatNumber(Number(inputs.weight), words.language, 2)} ${inputs.unit}`];

const stored: Form = (words, inputs) =>
  inputs.perMonth === undefined
    ? null
    : [
        words.t('cost:sum.storage', {
          rate: String(inputs.perMonth),
          volume: formatNumber(Number(inputs.volume), words.language, 4),
          unit: String(inputs.per),
          days: formatNumber(Number(inputs.days), words.language),
        }),
      ];

const timesPieces: Form = (words, inputs) =>
  inputs.pieces === undefined ? null : [`× ${formatNumber(Number(inputs.pieces), words.language)}`];

const FORMS: readonly Form[] = [
  percentage,
  baseOnly,
  returned,
  each,
  converted,
  taxInside,
  refundOfVat,
  sizeTier,
  stored,
  timesPieces,
];
