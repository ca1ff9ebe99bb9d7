import type { SizeLimit, WeightRule } from '../../../lib/core/rates';
import type { MmRange, Surcharge, SurchargeCondition } from '../../../lib/core/rates/surcharge-rule';
import { formatCountry, formatDate, formatGrams, formatMm, formatNumber } from '../../../lib/i18n';
import type { Words } from '../../ui/words';

/** How a carrier weighs: `volume ÷ 5000 · rounded up to 500 g below 21 kg, 1 kg above · at least 500 g`. */
export function weightText({ t, language }: Words, rule: WeightRule): string {
  const steps = rule.steps ?? (rule.stepGrams === undefined ? [] : [{ stepGrams: rule.stepGrams }]);
  const stepText = steps.map((step) => {
    const grams = formatGrams(step.stepGrams, language);
    return step.belowGrams === undefined
      ? t('carriers:step.open', { step: grams })
      : t('carriers:step.below', { step: grams, weight: formatGrams(step.belowGrams, language) });
  });
  const { half = 'no', divisor } = rule;
  return [
    divisor === undefined || divisor === null
      ? t(`carriers:volume.${divisor === null ? 'ignored' : 'silent'}`)
      : t('carriers:volume.stated', { divisor, unit: rule.unit ?? 'cm3/kg' }),
    half !== 'no' && t('carriers:half'),
    stepText.length > 0 && t('carriers:steps', { steps: stepText.join(t('common:listSeparator')) }),
    rule.minGrams !== undefined && t('carriers:least', { weight: formatGrams(rule.minGrams, language) }),
    rule.maxGrams !== undefined && t('carriers:most', { weight: formatGrams(rule.maxGrams, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One size limit: `longest side ≤ 120 cm, length plus girth ≤ 330 cm`. */
export function sizeText({ t, language }: Words, limit: SizeLimit): string {
  const upTo = (key: 'side' | 'sum' | 'girth' | 'twoSides', mm: number | undefined) =>
    mm === undefined ? [] : [`${t(`carriers:measure.${key}`)} ≤ ${formatMm(mm, language)}`];
  return [
    ...upTo('side', limit.maxSideMm),
    ...upTo('sum', limit.maxSumMm),
    ...upTo('girth', limit.maxLengthPlusGirthMm),
    ...upTo('twoSides', limit.maxTwoSidesMm),
    ...(limit.boxMm ? [t('carriers:box', { size: formatMm(limit.boxMm, language) })] : []),
  ].join(t('common:listSeparator'));
}

/** What a surcharge costs. */
export function surchargeText({ t, language }: Words, { amount }: Surcharge, currency: string): string {
  const money = (text: string) => `${formatNumber(Number(text), language, 2)} ${currency}`;
  switch (amount.type) {
    case 'percent':
      return t('carriers:amount.percent', { percent: amount.percent });
    case 'fixed':
      return t('carriers:amount.fixed', { price: money(amount.fixed) });
    case 'per-parcel':
      return t('carriers:amount.parcel', { price: money(amount.perParcel) });
    case 'per-excess-kg':
      return t('carriers:amount.excess', {
        price: money(amount.perKg),
        weight: formatGrams(amount.overGrams, language),
      });
    case 'per-kg': {
      const price = t('carriers:amount.kg', { price: money(amount.perKg) });
      const least = amount.minimum && t('fees:band.atLeast', { price: money(amount.minimum) });
      return [price, least].filter(Boolean).join(' · ');
    }
  }
}

/** When a surcharge is charged; empty for always. */
export function whenText(words: Words, { when, from, to }: Surcharge): string {
  const { t, language } = words;
  const ways = when === undefined ? [] : Array.isArray(when) ? when : [when];
  const or = t('duties:or');
  const day = (date: string | undefined) => (date === undefined ? '…' : formatDate(date, language));
  const dates = from === undefined && to === undefined ? [] : [`${day(from)} – ${day(to)}`];
  return [ways.map((way) => wayText(words, way)).join(` ${or} `), ...dates].filter(Boolean).join(' · ');
}

function wayText({ t, language }: Words, way: SurchargeCondition): string {
  const mm = (key: 'side' | 'secondSide' | 'sum' | 'girth', range: MmRange | undefined) =>
    range === undefined
      ? []
      : [
          [
            t(`carriers:measure.${key}`),
            range.fromMm === undefined ? '' : `≥ ${formatMm(range.fromMm, language)}`,
            range.toMm === undefined ? '' : `≤ ${formatMm(range.toMm, language)}`,
          ]
            .filter(Boolean)
            .join(' '),
        ];
  const { weight } = way;
  return [
    ...(way.countries ? [way.countries.map((country) => formatCountry(country, language)).join(' ')] : []),
    ...(weight?.fromGrams === undefined
      ? []
      : [t('carriers:from', { weight: formatGrams(weight.fromGrams, language) })]),
    ...(weight?.toGrams === undefined
      ? []
      : [t('carriers:most', { weight: formatGrams(weight.toGrams, language) })]),
    ...mm('side', way.side),
    ...mm('secondSide', way.secondSide),
    ...mm('sum', way.sum),
    ...mm('girth', way.girth),
    ...(way.dates ?? []).map(
      (season) => `${formatDate(season.from, language)} – ${formatDate(season.to, language)}`,
    ),
  ].join(t('common:listSeparator'));
}
