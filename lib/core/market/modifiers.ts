import type { LandedTables, ValueLimit } from '../landed';
import { inForce } from '../landed/frame';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { Figure, MarketFacts, MarketTable } from './facts';
import { coveredLanguage } from './languages';

export const MODIFIERS = [
  'distance',
  'agreement',
  'logistics',
  'customs',
  'tax',
  'rules',
  'cash-on-delivery',
  'languages',
  'returns',
] as const;
export type ModifierId = (typeof MODIFIERS)[number];

/** Something to know beside the two axes. Never part of a score. */
export interface Modifier {
  id: ModifierId;
  /** Null: a plain fact, or not known. */
  effect: 'helps' | 'hurts' | null;
  /** The sentence; says so where nothing is known. */
  remark: Remark;
  /** Year the figure speaks of. */
  year: number | null;
  /** Id in sources.json. */
  source: string | null;
}

export interface ModifierContext {
  sources: MarketTable['sources'];
  duty: Pick<LandedTables, 'regimes' | 'taxRates'>;
  /** Languages the seller has reply templates in, BCP 47. */
  languages: readonly string[];
  /** Where the goods leave from. Default Shenzhen. */
  from?: 'shenzhen' | 'shanghai';
  asOf: IsoDate;
}

export const NEAR_KM = 4000;
export const FAR_KM = 8000;
/** Logistics and customs indices run from 1 to 5; about a fifth of the countries lie above, a third below. */
const GOOD_INDEX = 3.5;
export const POOR_INDEX = 2.8;
export const MUCH_CASH = 10;

type Read = (facts: MarketFacts, context: ModifierContext) => Omit<Modifier, 'id'>;

/** Everything beside the axes for one market, always in the same order. */
export function modifiersOf(facts: MarketFacts, context: ModifierContext): Modifier[] {
  return MODIFIERS.map((id) => ({ id, ...READERS[id](facts, context) }));
}

const READERS: Readonly<Record<ModifierId, Read>> = {
  distance: ({ km }, { from = 'shenzhen', sources }) => {
    const effect = km[from] <= NEAR_KM ? 'helps' : km[from] >= FAR_KM ? 'hurts' : null;
    return say({ code: `market-mod-distance-${from}`, params: { km: km[from] } }, effect, null, sources.km);
  },
  agreement: ({ agreements }, { sources }) => {
    const names = (sure: boolean) =>
      agreements
        .filter(({ unverified }) => !unverified === sure)
        .map(({ id, year }) => (year === null ? id.toUpperCase() : `${id.toUpperCase()} ${year}`))
        .join(', ');
    const [sure, unsure] = [names(true), names(false)];
    if (sure)
      return say(
        { code: 'market-mod-agreement', params: { names: sure } },
        'helps',
        null,
        sources.agreements,
      );
    const params = { names: unsure };
    return unsure
      ? say({ code: 'market-mod-agreement-unverified', params }, null, null, sources.agreements)
      : say({ code: 'market-mod-no-agreement' }, null, null, sources.agreements);
  },
  logistics: ({ logistics }, { sources }) => index('market-mod-logistics', logistics, sources.logistics),
  customs: ({ customs }, { sources }) => index('market-mod-customs', customs, sources.customs),
  tax: ({ country }, { duty }) => {
    const rate = duty.taxRates.find((one) => one.country === country);
    if (!rate) return say({ code: 'market-mod-tax-unknown' });
    if (rate.type === 'none') return say({ code: 'market-mod-no-tax' }, null, null, rate.source);
    const doubtful = rate.status === 'doubtful' ? '-doubtful' : '';
    const params = { percent: Number(rate.percent) };
    return say({ code: `market-mod-${rate.type}${doubtful}`, params }, null, null, rate.source);
  },
  rules: ({ country }, context) => say(rulesRemark(country, context)),
  'cash-on-delivery': ({ cashOnDelivery }, { sources }) =>
    cashOnDelivery === null
      ? say({ code: 'market-mod-cash-unknown' })
      : say(
          { code: 'market-mod-cash', params: { percent: Math.round(cashOnDelivery[0] * 10) / 10 } },
          cashOnDelivery[0] >= MUCH_CASH ? 'hurts' : null,
          cashOnDelivery[1],
          sources.cashOnDelivery,
        ),
  languages: ({ languages }, context) => {
    if (languages.length === 0) return say({ code: 'market-mod-languages-unknown' });
    const best = coveredLanguage(languages, context.languages);
    const first = languages[0]?.[0] ?? '';
    if (!best) {
      return say(
        { code: 'market-mod-language-none', params: { language: first } },
        'hurts',
        null,
        context.sources.languages,
      );
    }
    const params = { language: best[0], percent: best[1] };
    const effect = best[1] >= 50 ? 'helps' : null;
    return say({ code: 'market-mod-language', params }, effect, null, context.sources.languages);
  },
  returns: ({ everReturned }, { sources }) =>
    everReturned === null
      ? say({ code: 'market-mod-returns-unknown' })
      : say(
          { code: 'market-mod-returns', params: { percent: everReturned[0], year: String(everReturned[1]) } },
          null,
          everReturned[1],
          sources.everReturned,
        ),
};

function say(
  remark: Remark,
  effect: Modifier['effect'] = null,
  year: number | null = null,
  source: string | null = null,
): Omit<Modifier, 'id'> {
  return { effect, remark, year, source };
}

function index(code: string, figure: Figure | null, source: string): Omit<Modifier, 'id'> {
  if (figure === null) return say({ code: `${code}-unknown` });
  const effect = figure[0] >= GOOD_INDEX ? 'helps' : figure[0] < POOR_INDEX ? 'hurts' : null;
  return say({ code, params: { value: figure[0] } }, effect, figure[1], source);
}

/** Parcel values at which duty or tax changes there. */
function rulesRemark(country: CountryCode, { duty, asOf }: ModifierContext): Remark {
  const regime = duty.regimes.find(({ countries }) => countries.includes(country));
  if (!regime) return { code: 'market-mod-rules-unknown' };
  const holds = (limit: ValueLimit) =>
    limit.active && limit.amount !== null && inForce(limit, asOf) && !limit.exceptOrigins?.includes('CN');
  const amounts = regime.limits.filter(holds).map(({ amount, currency }) => `${amount} ${currency}`);
  for (const { amount, active, when } of regime.charges) {
    const conditions = [when ?? []].flat();
    const here = conditions.every(({ countries }) => !countries || countries.includes(country));
    if (active && here && amount.type === 'excess')
      amounts.push(`${amount.over.amount} ${amount.over.currency}`);
  }
  const unique = [...new Set(amounts)];
  if (unique.length > 0) return { code: 'market-mod-limit', params: { amounts: unique.join(', ') } };
  const unsure = regime.limits.some(({ active, amount }) => !active || amount === null);
  return { code: unsure ? 'market-mod-limit-unverified' : 'market-mod-no-limit' };
}
