import { categoryId } from '../../lib/core/fees/referral-fee';
import type {
  FeeBand,
  PriceFee,
  ReferralCategory,
  ReferralChange,
  ReferralTable,
} from '../../lib/core/fees/tables';
import { cell, type Row } from './csv';
import { CATEGORY_NAMES } from './fee-names';

type Site = 'US' | 'UK' | 'EU';

/**
 * Where Amazon's schedule says "for the portion of the total sales price", by site. The table gives one percentage
 * for the whole price there, which would take a third off the fee at the edge of the band.
 */
const PORTIONS: Readonly<Record<Site, readonly string[]>> = {
  US: ['Appliances - Compact', 'Electronics Accessories', 'Fine Art', 'Furniture', 'Jewelry', 'Watches'],
  UK: [
    'Automotive and Powersports',
    'Electronic Accessories',
    'Furniture',
    'Jewellery',
    'Jewelry',
    'Watches',
  ],
  EU: [],
};
/** The schedules' least fee of a piece, and the categories that have none. */
const MINIMUM: Readonly<Record<Site, string>> = { US: '0.30', UK: '0.25', EU: '0.30' };
const NO_MINIMUM = new Set([
  'Beer, Wine, and Spirits',
  'Books',
  'DVD',
  'Fine Art',
  'Gift Cards',
  'Grocery and Gourmet',
  'Merchant Fulfilled Services',
  'Music',
  'Music, Video and DVD',
  'Software',
  'Video',
  'Video Game Consoles',
  'Video Games & Gaming Accessories',
  'Video Games and Gaming Accessories',
]);

/** Categories that the announcement writes in other words than the tables. */
const ANNOUNCED: Readonly<Record<string, readonly string[]>> = {
  'Clothing & Accessories': ['Clothing and Accessories'],
  'Home Products (new)': ['Home Products'],
  'Pet Clothing and Food': ['Pet Clothing and Food'],
  'Grocery; Vitamins, Minerals & Supplements': ['Grocery and Gourmet', 'Vitamins, Minerals & Supplements'],
};

/** One band as a row tells it: where it ends and the percentage there. */
interface Told {
  upTo: string | null;
  percent: string | null;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const CHOICE = new RegExp(`^price (>|<=) ${NUMBER} \\? ${NUMBER} : ${NUMBER}$`);
const LIMIT = new RegExp(`^(?:${NUMBER} < )?price <= ${NUMBER}$`);

function toldBy(row: Row): Told[] {
  const expression = cell(row, 'percent_expr');
  const condition = cell(row, 'condition');
  const choice = CHOICE.exec(expression);
  if (choice && condition === '') {
    const [, sign, limit = '', first = '', second = ''] = choice;
    const [below, above] = sign === '>' ? [second, first] : [first, second];
    return [
      { upTo: limit, percent: below },
      { upTo: null, percent: above },
    ];
  }
  if (!/^\d+(\.\d+)?$/.test(expression)) throw new Error(`unknown percentage: ${expression}`);
  if (condition === '') return [{ upTo: null, percent: expression }];
  const limit = LIMIT.exec(condition);
  if (!limit) throw new Error(`unknown condition: ${condition}`);
  return [{ upTo: limit[2] ?? '', percent: expression }];
}

/** Bands of one category; where the rows end with a limit, the rest is unknown. */
function feeOf(site: Site, category: string, rows: readonly Row[]): PriceFee {
  const told = rows.flatMap(toldBy);
  if (told.at(-1)?.upTo !== null) told.push({ upTo: null, percent: null });
  const portion = PORTIONS[site].includes(category);
  const bands = told.map(
    ({ upTo, percent }, index): FeeBand => ({
      upTo,
      percent,
      apply: portion && index > 0 ? 'excess' : 'whole',
    }),
  );
  return { bands, ...(!NO_MINIMUM.has(category) && { minimum: MINIMUM[site] }) };
}

const CLOTHING_NOTE = '> £40 for FBA/SFP: 15% up to £40, 7% above';

/** The part above GBP 40 pays less only where Amazon sends the piece. */
function clothing(fee: PriceFee): Pick<ReferralCategory, 'fee' | 'fbaFee'> {
  const below = fee.bands.slice(0, -2);
  const [forty, rest] = fee.bands.slice(-2);
  if (forty?.upTo !== '40' || rest?.percent !== '7') throw new Error('clothing in the UK is not as expected');
  return {
    fee: { ...fee, bands: [...below, { ...forty, upTo: null }] },
    fbaFee: { ...fee, bands: [...below, forty, { ...rest, apply: 'excess' }] },
  };
}

const EFFECTIVE: Readonly<Record<string, string>> = { '2026': '2026-01-01' };

function category(site: Site, name: string, rows: readonly Row[], from: string): ReferralCategory {
  const zh = CATEGORY_NAMES[name];
  if (!zh) throw new Error(`no Chinese name for the category ${name}`);
  const notes = new Set(rows.map((row) => cell(row, 'note')).filter((note) => note !== '' && site !== 'EU'));
  const split = notes.delete(CLOTHING_NOTE);
  if (notes.size > 0) throw new Error(`unknown note: ${[...notes]}`);
  const fee = feeOf(site, name, rows);
  return {
    id: categoryId(name),
    name: { en: name, zh },
    ...(split ? clothing(fee) : { fee }),
    source: cell(rows[0] ?? {}, 'source'),
    effectiveFrom: from,
    status: 'published',
  };
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = cell(row, 'category');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** "&" and "and" are one category, which the table lists twice. */
function withoutRespellings(categories: readonly ReferralCategory[]): ReferralCategory[] {
  return categories.filter((one, index) => {
    const first = categories.findIndex(({ id }) => id === one.id);
    if (JSON.stringify(categories[first]?.fee) !== JSON.stringify(one.fee)) {
      throw new Error(`${one.id} stands twice, with different fees`);
    }
    return first === index;
  });
}

const of = (rows: readonly Row[], site: string) => rows.filter((row) => cell(row, 'marketplace') === site);

function announced(rows: readonly Row[]): ReferralCategory[] {
  return [...grouped(of(rows, 'EU+UK'))].flatMap(([words, own]) => {
    const names = ANNOUNCED[words];
    if (!names) throw new Error(`unknown category ${words}`);
    return names.map((name) => category('EU', name, own, cell(own[0] ?? {}, 'effective')));
  });
}

/** What was announced for both must stand in the table of the UK, and tells since when it does. */
function datedByAnnouncement(one: ReferralCategory, news: readonly ReferralCategory[]): ReferralCategory {
  const found = news.find(({ id }) => id === one.id);
  if (!found) return one;
  for (const [index, band] of found.fee.bands.entries()) {
    const here = one.fee.bands[index];
    if (band.percent !== null && (here?.upTo !== band.upTo || here.percent !== band.percent)) {
      throw new Error(`${one.id}: the table and the announcement disagree`);
    }
  }
  return { ...one, effectiveFrom: found.effectiveFrom };
}

/** Turns the referral fees of all sites into tables. Throws on anything not understood. */
export function readReferral(rows: readonly Row[]): {
  referral: ReferralTable[];
  referralChanges: ReferralChange[];
} {
  const news = announced(rows);
  const sites = (['US', 'UK'] as const).map((site): ReferralTable => {
    const named = [...grouped(of(rows, site))].filter(([name]) => name !== '(default)');
    const categories = named.map(([name, own]) => {
      const from = EFFECTIVE[cell(own[0] ?? {}, 'effective')];
      if (!from) throw new Error(`unknown date of ${name}`);
      return category(site, name, own, from);
    });
    const distinct = withoutRespellings(categories);
    // In the UK the table's default is the rate of Everything Else; in the US it is explicitly none.
    const fallback = site === 'UK' && { fallback: categoryId('Everything Else') };
    return site === 'UK'
      ? {
          site: 'uk',
          currency: 'GBP',
          basis: 'gross',
          categories: distinct.map((one) => datedByAnnouncement(one, news)),
          ...fallback,
        }
      : { site: 'us', currency: 'USD', basis: 'net', categories: distinct };
  });
  const eu: ReferralTable = { site: 'eu', currency: 'EUR', basis: 'gross', categories: news };
  return { referral: [...sites, eu], referralChanges: [japan(of(rows, 'JP'))] };
}

const JAPAN = [
  ['all non-media', 'total price per item > JPY 750', 'old rate + 0.4'],
  ['all non-media', 'total price per item <= JPY 750', 'unchanged'],
  ['media & device accessories & games', 'any', 'old rate + 0.4'],
];

function japan(rows: readonly Row[]): ReferralChange {
  const told = rows.map((row) => [cell(row, 'category'), cell(row, 'condition'), cell(row, 'percent_expr')]);
  if (JSON.stringify(told) !== JSON.stringify(JAPAN))
    throw new Error('the change in Japan is not as expected');
  const [row] = rows;
  return {
    site: 'jp',
    currency: 'JPY',
    basis: 'gross',
    add: '0.4',
    above: '750',
    source: cell(row ?? {}, 'source'),
    effectiveFrom: cell(row ?? {}, 'effective'),
    status: 'published',
  };
}
