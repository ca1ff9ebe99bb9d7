import { GOODS, type Goods, type LocalName, type RateService, type RateZone } from '../rates';
import type { ServiceDraft, ZoneDraft } from './draft';
import { idOf } from './layout-key';
import { readPostcode } from './postcode-cell';
import type { PlacedBand } from './settle-bands';

/** The countries' codes, or for many the zone's own name. */
export const zoneId = ({ place }: ZoneDraft) => {
  const codes = [...place.countries].sort().join('-');
  const base =
    place.label !== '' && place.countries.length > 3
      ? idOf(place.label)
      : codes.length <= 40
        ? codes
        : idOf(codes);
  return place.postcodes.length === 0 ? base : `${base}-${idOf(place.postcodes.join(' '))}`;
};

export function zoneCard(zone: ZoneDraft, id: string, closed: boolean): RateZone {
  const { place, maxGrams, limit } = zone;
  return {
    id,
    countries: [...place.countries],
    ...(place.postcodes.length === 0
      ? {}
      : { postcodes: place.postcodes.flatMap((code) => readPostcode(code) ?? []) }),
    ...(maxGrams === null ? {} : { maxGrams }),
    ...(limit === null ? {} : { limits: [limit] }),
    ...(closed ? { closed: zone.closed ?? { code: 'closed-unstated' } } : {}),
  };
}

/** `several`: the card has variants of the service, so that its name must tell them apart. */
export function serviceCard(
  draft: ServiceDraft,
  several: boolean,
  zones: RateZone[],
  bands: readonly PlacedBand[],
): RateService {
  const { variant } = draft;
  const suffix = several ? variantName(draft) : { en: '', zh: '' };
  const en = `${draft.name}${suffix.en}`.slice(0, 200);
  return {
    id: idOf(en),
    name: { en, zh: `${draft.name}${suffix.zh}`.slice(0, 200) },
    transitDays: transitOf(draft),
    tracked: variant.tracked,
    weight: {
      ...(variant.divisor === null ? {} : { divisor: variant.divisor === 'none' ? null : variant.divisor }),
      ...(variant.stepGrams === null ? {} : { stepGrams: variant.stepGrams }),
      ...(variant.minGrams === null ? {} : { minGrams: variant.minGrams }),
    },
    limits: [],
    goods: variant.goods,
    zones,
    bands: bands.map(({ band }) => band),
    ...(variant.fuel === null ? {} : { surcharges: [fuelSurcharge(variant.fuel)] }),
  };
}

const fuelSurcharge = (percent: string) => ({
  id: 'fuel',
  name: { en: 'Fuel surcharge', zh: '燃油附加费' },
  active: true,
  amount: { type: 'percent' as const, percent, of: 'freight' as const },
});

const GOODS_NAMES: Readonly<Record<Goods, string>> = {
  battery: '带电',
  liquid: '液体',
  powder: '粉末',
  magnet: '带磁',
  food: '食品',
  brand: '品牌',
};

/** What sets a variant apart, in the words of the trade: ` · ÷6000 · ≥50 g`, ` · 带电`. */
function variantName({ variant }: ServiceDraft): LocalName {
  const { divisor, minGrams, stepGrams, tracked, goods, fuel } = variant;
  const parts: [en: string, zh: string][] = [];
  const both = (text: string) => parts.push([text, text]);
  if (divisor !== null) both(divisor === 'none' ? '÷–' : `÷${divisor}`);
  if (minGrams !== null) both(`≥${minGrams} g`);
  if (stepGrams !== null) both(`+${stepGrams} g`);
  if (tracked !== null) parts.push(tracked ? ['tracked', '有跟踪'] : ['untracked', '无跟踪']);
  for (const name of GOODS) {
    const zh = GOODS_NAMES[name];
    if (goods[name]) parts.push(goods[name] === 'yes' ? [name, zh] : [`no ${name}`, `不收${zh}`]);
  }
  if (fuel !== null) both(`+${fuel}%`);
  const join = (index: 0 | 1) => parts.map((part) => ` · ${part[index]}`).join('');
  return { en: join(0), zh: join(1) };
}

/** Days over all zones of the service: the card holds one statement a service. */
function transitOf({ transit }: ServiceDraft): RateService['transitDays'] {
  if (transit.length === 0) return null;
  return transit.reduce((all, { min, max }) => ({
    min: Math.min(all.min, min),
    max: Math.max(all.max, max),
  }));
}
