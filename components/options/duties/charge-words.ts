import type {
  BasePart,
  Charge,
  ChargeAmount,
  ChargeCondition,
  ImportRegime,
  OpenQuestion,
  ValueLimit,
} from '../../../lib/core/landed';
import type { CountryCode, IsoDate } from '../../../lib/core/origin';
import { formatCountry, formatDate, formatGrams } from '../../../lib/i18n';
import type { Words } from '../../ui/words';
import { amountText } from '../fees/fee-words';

const listed = ({ t }: Words, names: readonly string[]) => names.join(t('common:listSeparator'));

/** The formula of a charge in words. */
export function formulaText(words: Words, amount: ChargeAmount): string {
  const { t, language } = words;
  const money = (one: { amount: string; currency: string }) => amountText(words, one.amount, one.currency);
  switch (amount.type) {
    case 'duty':
      return t('duties:formula.duty', { base: baseText(words, amount.of) });
    case 'fixed':
      return t(`duties:formula.per.${amount.per}`, { price: money(amount.fixed) });
    case 'excess':
      return t('duties:formula.excess', {
        percent: amount.percent,
        over: money(amount.over),
        perKg: money(amount.perKg),
        weight: formatGrams(amount.overGrams, language),
      });
    case 'percent': {
      const base = baseText(words, amount.of);
      const { percent } = amount;
      const rate =
        percent === 'standard'
          ? t('duties:formula.standard', { base })
          : t(`duties:formula.${amount.inside ? 'inside' : 'percent'}`, { percent, base });
      const bounds = [
        amount.minus && t('duties:formula.minus', { price: money(amount.minus) }),
        amount.min && t('fees:band.atLeast', { price: money(amount.min) }),
        amount.max && t('fees:band.atMost', { price: money(amount.max) }),
      ];
      return [rate, ...bounds].filter(Boolean).join(' · ');
    }
  }
}

const baseText = (words: Words, parts: readonly BasePart[]): string =>
  listed(
    words,
    parts.map((part) => words.t(`duties:part.${part}`)),
  );

/** When a charge falls due, in words; empty for always. */
export function conditionText(words: Words, charge: Charge, regime: ImportRegime): string {
  const { when } = charge;
  const ways = when === undefined ? [] : Array.isArray(when) ? when : [when];
  const or = words.t('duties:or');
  return ways.map((way) => wayText(words, way, regime)).join(` ${or} `);
}

function wayText(words: Words, way: ChargeCondition, { limits }: ImportRegime): string {
  const { t, language } = words;
  const named = (ids: readonly string[] | undefined) =>
    ids?.flatMap((id) => limits.filter((limit) => limit.id === id)).map((limit) => limitAmount(words, limit));
  const within = named(way.within);
  const beyond = named(way.beyond);
  const countries = (codes: readonly CountryCode[]) =>
    codes.length > 6
      ? t('duties:when.countries', { count: codes.length })
      : listed(
          words,
          codes.map((code) => formatCountry(code, language)),
        );
  return listed(words, [
    ...(way.channels
      ? [
          t('duties:when.channels', {
            channels: listed(
              words,
              way.channels.map((one) => t(`duties:channel.${one}`)),
            ),
          }),
        ]
      : []),
    ...(within ? [t('duties:when.within', { limits: listed(words, [...new Set(within)]) })] : []),
    ...(beyond ? [t('duties:when.beyond', { limits: listed(words, [...new Set(beyond)]) })] : []),
    ...(way.collectors
      ? [
          t('duties:when.collectors', {
            collectors: listed(
              words,
              way.collectors.map((one) => t(`duties:collector.${one}`)),
            ),
          }),
        ]
      : []),
    ...(way.modes
      ? [
          t('duties:when.modes', {
            modes: listed(
              words,
              way.modes.map((one) => t(`options:import.modes.${one}`).toLowerCase()),
            ),
          }),
        ]
      : []),
    ...(way.origins ? [t('duties:when.origins', { countries: countries(way.origins) })] : []),
    ...(way.exceptOrigins
      ? [t('duties:when.exceptOrigins', { countries: countries(way.exceptOrigins) })]
      : []),
  ]);
}

/** `€150`, or that no figure is known. */
export function limitAmount(words: Words, limit: ValueLimit): string {
  return limit.amount === null
    ? words.t('duties:limit.unknown')
    : amountText(words, limit.amount, limit.currency);
}

/** First and last day; empty where there is neither. */
export function datesText({ t, language }: Words, { from, to }: { from?: IsoDate; to?: IsoDate }): string {
  const days = { from: from ? formatDate(from, language) : '', to: to ? formatDate(to, language) : '' };
  if (from && to) return t('duties:dates.both', days);
  if (from) return t('duties:dates.from', days);
  return to ? t('duties:dates.to', days) : '';
}

/** Whether dates hold today, are over, or lie ahead. */
export function dateStanding({ from, to }: { from?: IsoDate; to?: IsoDate }, today: IsoDate) {
  if (to !== undefined && today > to) return 'over' as const;
  return from !== undefined && today < from ? ('ahead' as const) : ('now' as const);
}

const idsOf = (way: ChargeCondition) => [...(way.within ?? []), ...(way.beyond ?? [])];

/** The limits that these charges go by. */
export function limitsOf(regime: ImportRegime, charges: readonly Charge[]): ValueLimit[] {
  const ways = charges.flatMap(({ when }) => when ?? []);
  const used = new Set(ways.flatMap(idsOf));
  return regime.limits.filter(({ id }) => used.has(id));
}

/** Open questions whose answer changes one of these charges, or a limit they go by. */
export function questionsOf(regime: ImportRegime, charges: readonly Charge[]): OpenQuestion[] {
  const known = new Set([...charges, ...limitsOf(regime, charges)].map(({ id }) => id));
  return (regime.open ?? []).filter(({ overrides }) =>
    [...Object.keys(overrides.charges ?? {}), ...Object.keys(overrides.limits ?? {})].some((id) =>
      known.has(id),
    ),
  );
}

/** The charges of a regime that can concern a country: those for other members only are left out. */
export function chargesOf(regime: ImportRegime, country: CountryCode): Charge[] {
  return regime.charges.filter(({ when }) => {
    const ways = when === undefined ? [] : Array.isArray(when) ? when : [when];
    return ways.length === 0 || ways.some((way) => way.countries?.includes(country) ?? true);
  });
}
