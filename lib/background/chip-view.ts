import type { i18n } from 'i18next';
import {
  createI18n,
  flagOf,
  formatCountry,
  formatDays,
  formatGrams,
  formatMoney,
  formatNumber,
} from '../i18n';
import type {
  ChipTag,
  ChipView,
  EstimateView,
  PageView,
  ProductPanelView,
  ServiceRow,
} from '../messages/views';
import type { Settings } from '../storage/settings-schema';

type Words = Omit<ChipView, 'offset' | 'tags'>;

/** Services come sorted: the first is the cheapest when it is available. */
const cheapest = (estimate: EstimateView | undefined): ServiceRow | null => {
  const first = estimate?.services[0];
  return first?.available ? first : null;
};

function pricedWords(i18n: i18n, view: ProductPanelView, service: ServiceRow): Words {
  const { t } = i18n;
  const country = view.product.parcel.destination.value;
  const exact = service.price ? formatMoney(service.price, view.language) : '';
  const price = service.atLeast ? t('chip:atLeast', { price: exact }) : exact;
  const weight = service.chargeableGrams === null ? '' : formatGrams(service.chargeableGrams, view.language);
  const days = service.transitDays && formatDays(service.transitDays, view.language);
  const said = {
    country: formatCountry(country, view.language),
    price,
    service: view.language === 'zh-CN' ? service.name.zh : service.name.en,
    weight,
  };
  return {
    tone: 'priced',
    main: t('chip:priced', { price, flag: flagOf(country) }),
    detail: days ? t('chip:detail', { weight, days }) : t('chip:detailNoDays', { weight }),
    label: days ? t('chip:label.priced', { ...said, days }) : t('chip:label.pricedNoDays', said),
  };
}

/** The weight is unknown: ask for it, and give the order of magnitude at one kilogram. */
function askWords(i18n: i18n, view: ProductPanelView): Words {
  const { t } = i18n;
  const sample = view.product.estimates.find((estimate) => estimate.grams === 1000);
  const service = cheapest(sample);
  const detail =
    service?.price &&
    t('chip:sample', {
      weight: formatGrams(1000, view.language),
      price: formatMoney(service.price, view.language),
    });
  return { tone: 'ask', main: t('chip:addWeight'), detail: detail ?? '', label: t('chip:label.addWeight') };
}

function noServiceWords(i18n: i18n, view: ProductPanelView): Words {
  const country = view.product.parcel.destination.value;
  return {
    tone: 'none',
    main: i18n.t('chip:noService', { flag: flagOf(country) }),
    detail: '',
    label: i18n.t('chip:label.noService', { country: formatCountry(country, view.language) }),
  };
}

function words(i18n: i18n, view: ProductPanelView): Words {
  if (view.product.parcel.grams.value === null) return askWords(i18n, view);
  const service = cheapest(view.product.estimates[0]);
  return service ? pricedWords(i18n, view, service) : noServiceWords(i18n, view);
}

/** Margin against the target, once it is known. */
function marginTag(i18n: i18n, { product, language }: ProductPanelView): ChipTag[] {
  const { margin, atMost, checks } = product.sale.result.profit;
  const target = product.sale.inputs.target.value;
  if (margin === null || target === null || product.parcel.grams.value === null) return [];
  const reached = checks.find(({ code }) => code === 'margin')?.reached;
  const values = { margin: formatNumber(Number(margin), language, 1), target };
  if (reached === false) return [{ text: i18n.t('chip:margin.below', values), tone: 'bad' }];
  if (atMost) return [{ text: i18n.t('chip:margin.atMost', values), tone: 'warn' }];
  return [{ text: i18n.t('chip:margin.reached', values), tone: 'good' }];
}

function shown(i18n: i18n, view: ProductPanelView): Omit<ChipView, 'offset'> {
  const tags = marginTag(i18n, view);
  const said = words(i18n, view);
  const [margin] = tags;
  if (!margin) return { ...said, tags };
  const also = i18n.t('chip:label.margin', { text: margin.text });
  return { ...said, tags, label: `${said.label} ${also}` };
}

/** The chip in the user's language; null while hidden for this site. */
export function pageView(
  view: ProductPanelView,
  settings: Settings,
  now: number,
  ownShortcut: boolean,
): PageView {
  const i18n = createI18n(view.language);
  const { site } = view.facts;
  const hidden = (settings.hiddenUntil[site] ?? 0) > now;
  return {
    chip: hidden ? null : { ...shown(i18n, view), offset: settings.chipOffset[site] ?? null },
    language: view.language,
    theme: view.theme,
    labels: {
      menu: i18n.t('chip:menu.open'),
      hideHour: i18n.t('chip:menu.hideHour'),
      hideSite: i18n.t('chip:menu.hideSite'),
      resize: i18n.t('chip:menu.resize'),
      panel: i18n.t('chip:menu.panel'),
    },
    layout: view.layout,
    ownShortcut,
  };
}
