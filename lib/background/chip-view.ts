import type { i18n } from 'i18next';
import type { PageKind } from '../core/facts';
import { prepareRivals, type Quadrant, searchStatistics } from '../core/market';
import { fromDecimal, type Money } from '../core/money';
import {
  createI18n,
  flagOf,
  formatCountry,
  formatDays,
  formatGrams,
  formatMoney,
  formatNumber,
} from '../i18n';
import type { MarketHint } from '../messages/market-view';
import type {
  ChipTag,
  ChipView,
  EstimateView,
  PageView,
  PanelView,
  ProductPanelView,
  ServiceRow,
} from '../messages/views';
import type { Settings } from '../storage/settings-schema';
import { ofProduct } from './panel-view';
import { rfqWords } from './quotes/rfq-chip';
import { replyWords } from './replies/reply-chip';

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

/** A search page: how many listings, and their middle price. Null without any. */
function searchWords(i18n: i18n, { facts, language }: PanelView): Omit<ChipView, 'offset'> | null {
  const listings = facts.listings ?? [];
  if (facts.kind !== 'search' || listings.length === 0) return null;
  const prices = listings.flatMap(({ price }) =>
    price && price.amount > 0 ? [fromDecimal(price.amount.toFixed(4), price.currency, 'halfUp')] : [],
  );
  const { median } = searchStatistics(prepareRivals(prices.map(priced)), null, []);
  const detail = median && i18n.t('chip:search.detail', { price: formatMoney(median, language) });
  return {
    tone: 'page',
    main: i18n.t('chip:search.main', { count: listings.length }),
    detail: detail ?? '',
    tags: [],
    label: i18n.t('chip:label.search'),
  };
}

const priced = (price: Money) => ({ title: '', price, rating: null, reviews: null });

const QUADRANT_TONES: Readonly<Record<Quadrant, ChipTag['tone']>> = {
  I: 'good',
  'I-IV': 'good',
  IV: 'good',
  II: 'warn',
  'II-III': 'warn',
  III: 'bad',
};

/** Quadrant of the product in the destination, once both axes are known. */
function quadrantTag(i18n: i18n, hint: MarketHint | null): ChipTag[] {
  if (!hint?.quadrant) return [];
  const text = i18n.t('chip:quadrant', {
    quadrant: hint.quadrant.replace('-', '/'),
    flag: flagOf(hint.country),
  });
  return [{ text, tone: QUADRANT_TONES[hint.quadrant] }];
}

function shown(i18n: i18n, view: ProductPanelView, hint: MarketHint | null): Omit<ChipView, 'offset'> {
  const margins = marginTag(i18n, view);
  const tags = [...quadrantTag(i18n, hint), ...margins];
  const said = words(i18n, view);
  const [margin] = margins;
  if (!margin) return { ...said, tags };
  const also = i18n.t('chip:label.margin', { text: margin.text });
  return { ...said, tags, label: `${said.label} ${also}` };
}

/** Pages that the panel helps on without a chip of their own: somebody is being written to. */
const WRITTEN_ON: readonly PageKind[] = ['order', 'message', 'rfq-detail', 'quote-form'];

/** The chip in the user's language, null while hidden for this site; no view where a page has nothing to say. */
export async function pageView(
  view: PanelView,
  settings: Settings,
  now: number,
  ownKeys: PageView['ownKeys'],
  hint: MarketHint | null = null,
): Promise<PageView | null> {
  const i18n = createI18n(view.language);
  const said = ofProduct(view)
    ? shown(i18n, view, hint)
    : (searchWords(i18n, view) ?? (await replyWords(i18n, view)) ?? rfqWords(i18n, view));
  if (!said && !WRITTEN_ON.includes(view.facts.kind)) return null;
  const { site } = view.facts;
  const hidden = (settings.hiddenUntil[site] ?? 0) > now;
  return {
    chip: hidden || !said ? null : { ...said, offset: settings.chipOffset[site] ?? null },
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
    ownKeys,
    expandCodes: settings.expandCodes && view.facts.kind === 'message',
  };
}
