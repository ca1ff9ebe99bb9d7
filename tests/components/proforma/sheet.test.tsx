import { read, utils } from '@e965/xlsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sheetWorkbook } from '../../../components/proforma/save-sheet';
import { Sheet } from '../../../components/proforma/sheet';
import { WordsProvider } from '../../../components/ui/words';
import { fromDecimal } from '../../../lib/core/money';
import { ladder, type QuoteRequest, quoteTerm, takeSnapshot } from '../../../lib/core/quote';
import {
  type BuyerSheet,
  buyerSheet,
  costSheet,
  type Issue,
  type OfferDetails,
  SHEET_LANGUAGES,
  type SheetLanguage,
  sheetTable,
} from '../../../lib/core/quoting';
import type { ProformaView } from '../../../lib/messages/quote-view';

const cny = (amount: string) => ({ amount: fromDecimal(amount, 'CNY'), origin: 'yours' as const });
const CONTEXT = { tables: null, asOf: '2026-11-21' };

/**
 * 22.60 with 13 % VAT, 13 % back: net 20.00, 2,000 pieces 40,000.00; charges 517 + 823 + 311 + 607 = 2,258.00;
 * 42,258.00 x 1.1 = 46,483.80 CNY / 7.1 = 6,547.01 USD, 3.28 a piece rounded up; 2,000 x 3.28 =
 * 6,560.00.
 */
const REQUEST: QuoteRequest = {
  home: 'CNY',
  currency: 'USD',
  buyingRate: { rate: '7.1', origin: 'yours', date: null },
  quantity: 2000,
  goods: { unit: cny('22.60'), vatPercent: '13', rebatePercent: '13' },
  costs: { packing: cny('517'), inland: cny('823'), documents: cny('311'), port: cny('607') },
  payment: { shares: [{ percent: '100', days: 0 }], yearlyPercent: null, bankPercent: '0' },
  profit: { as: 'markup', percent: '10' },
  freight: null,
  insurance: { ratePercent: null },
  places: { FOB: 'Ningbo' },
};
/** Figures that only the seller may know: cost a piece, goods, rebate, charges, profit, exchange cost. */
const SECRETS = ['22.60', '45,200', '5,200', '517', '823', '311', '607', '4,225', '6.45', 'CNY', '¥', '7.1'];

const DETAILS: OfferDetails = {
  number: 'Q-20261121-1',
  issuedOn: '2026-11-21',
  validUntil: '2026-12-06',
  product: 'Desk lamp L3',
  productCode: 'L3',
  unit: 'pcs',
  quantity: 2000,
  paymentTerm: 'T/T 30/70',
  leadTimeDays: 25,
  packing: '12 pcs a carton',
  sample: null,
  marks: 'CARAVEL / HAMBURG',
  notes: null,
  answers: { material: 'aluminium 6063' },
  seller: { company: 'Ningbo Lumen Co., Ltd.', companyZh: '宁波流明有限公司', swift: 'BKCHCNBJ92A' },
  buyer: { company: 'Lampen Nord GmbH' },
};

function issue(): Issue {
  const breaks = [
    { quantity: 500, leadTimeDays: 20, packing: null, validUntil: null },
    { quantity: 2000, leadTimeDays: 25, packing: null, validUntil: null },
  ];
  const offered = quoteTerm('FOB', REQUEST, CONTEXT);
  const rest = {
    takenOn: '2026-11-21',
    revision: 2,
    ladder: ladder(breaks, 'FOB', REQUEST, CONTEXT),
  };
  return { snapshot: takeSnapshot(REQUEST, offered, rest), details: DETAILS };
}

/** The same with a mould at 800.00, two samples at 12.50, and a deposit of 40 %; the mould costs 4,321.00 at home. */
function several(): Issue {
  const { snapshot, details } = issue();
  const items = [
    {
      kind: 'sample' as const,
      description: 'Pre-production sample',
      code: 'S1',
      quantity: 2,
      unit: 'pcs',
      price: '12.50',
    },
    { kind: 'tooling' as const, description: 'Mould', code: null, quantity: 1, unit: 'set', price: '800' },
  ];
  const parts = [
    { percent: '40', when: 'order' as const },
    { percent: '60', when: 'shipment' as const },
  ];
  return {
    snapshot,
    details: { ...details, items, payment: { parts, days: null } },
    itemCosts: [
      { description: 'Pre-production sample', cost: null },
      { description: 'Mould', cost: fromDecimal('4321', 'CNY') },
    ],
  };
}

const page = { revisions: [1, 2], language: 'en' as const, theme: 'auto' as const, paper: 'A4' as const };
/** As the page gets it: a message keeps no object the same as another. */
const sent = (sheet: BuyerSheet): BuyerSheet => JSON.parse(JSON.stringify(sheet));
const buyer = (): ProformaView => ({ copy: 'buyer', sheet: sent(buyerSheet(issue())), ...page });
const internal = (): ProformaView => ({
  copy: 'internal',
  sheet: buyerSheet(issue()),
  costs: costSheet(issue()),
  ...page,
});
const html = (view: ProformaView, language: SheetLanguage) =>
  renderToStaticMarkup(
    <WordsProvider language="en">
      <Sheet
        view={view}
        choice={{ kind: 'proforma', language, copy: view.copy, revision: null, paper: null }}
      />
    </WordsProvider>,
  );

describe('the printed sheet', () => {
  it('has number, revision, parties, item, total, term with its place, and validity', () => {
    const text = html(buyer(), 'en').replace(/<[^>]+>/g, ' ');
    for (const part of [
      'PROFORMA INVOICE',
      'Q-20261121-1',
      'Ningbo Lumen Co., Ltd.',
      'Lampen Nord GmbH',
      'Desk lamp L3',
      'aluminium 6063',
      '2,000 pcs',
      '3.28',
      '6,560.00',
      'FOB Ningbo, Incoterms 2020',
      'T/T 30/70',
      '2026-12-06',
      'BKCHCNBJ92A',
    ])
      expect(text, part).toContain(part);
  });

  it('is Chinese or both on request', () => {
    expect(html(buyer(), 'zh')).toContain('形式发票');
    expect(html(buyer(), 'zh')).not.toContain('PROFORMA');
    const both = html(buyer(), 'both');
    for (const part of ['PROFORMA INVOICE 形式发票', '宁波流明有限公司', 'Ningbo Lumen Co., Ltd.'])
      expect(both).toContain(part);
  });

  it.each(SHEET_LANGUAGES)('shows a buyer nothing of the costs (%s)', (language) => {
    const markup = html(buyer(), language);
    for (const secret of SECRETS) expect(markup, secret).not.toContain(secret);
    expect(JSON.stringify(buyer())).not.toMatch(/rebate|profit|exchange|origin|home|"CNY"|buyingRate/);
  });

  it('shows the seller how the price came about', () => {
    const markup = html(internal(), 'en');
    expect(markup).toContain('INTERNAL');
    for (const secret of ['¥45,200.00', '¥517.00', '6.4545']) expect(markup, secret).toContain(secret);
  });
});

describe('a sheet that came as a message', () => {
  it('still has what was asked of the goods below the item', () => {
    const sheet = sent(buyerSheet(issue()));
    expect(sheetTable(sheet, 'proforma', 'en')).toContainEqual(['Material: aluminium 6063']);
  });
});

describe('a sheet with several items', () => {
  const text = (view: ProformaView, language: SheetLanguage = 'en') =>
    html(view, language)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  const shown = (): ProformaView => ({ copy: 'buyer', sheet: buyerSheet(several()), ...page });

  it('groups them by kind with what each comes to, and the parts of the payment', () => {
    // 6,560.00 + 800.00 + 25.00 = 7,385.00; 40 % of it is 2,954.00
    const sheet = text(shown());
    for (const part of [
      'Goods Desk lamp L3',
      'Subtotal 6,560.00',
      'Tooling and moulds Mould 1 set 800.00 800.00 Subtotal 800.00',
      'Samples Pre-production sample',
      'Subtotal 25.00',
      'Total USD 7,385.00',
      '40% with the order: USD 2,954.00',
      '60% before shipment: USD 4,431.00',
    ])
      expect(sheet, part).toContain(part);
    expect(text(shown(), 'both')).toContain('Tooling and moulds 模具及工装');
  });

  it('has no total while a price is unknown', () => {
    const { snapshot, details } = several();
    const items = (details.items ?? []).map((item) => ({ ...item, price: null }));
    const { total, groups } = buyerSheet({ snapshot, details: { ...details, items } });
    expect(total).toBeNull();
    expect(groups.map(({ subtotal }) => subtotal?.minor ?? null)).toEqual([656_000, null, null]);
  });

  it.each(SHEET_LANGUAGES)('shows the buyer no cost of an item (%s)', (language) => {
    expect(text(shown(), language)).not.toMatch(/4,?321|CNY|¥/);
    expect(JSON.stringify(shown())).not.toMatch(/4321|432100|CNY/);
  });

  it('shows the seller what an item costs and leaves', () => {
    const view: ProformaView = {
      copy: 'internal',
      sheet: buyerSheet(several()),
      costs: costSheet(several()),
      ...page,
    };
    // 800 x 7.1 = 5,680.00 - 4,321.00
    expect(text(view)).toContain('Mould ¥4,321.00 ¥1,359.00');
    expect(text(view)).toContain('Pre-production sample unknown unknown');
  });

  it('is printed as before for a version that has neither items nor parts', () => {
    expect(buyerSheet(issue()).groups).toHaveLength(1);
    expect(text({ copy: 'buyer', sheet: buyerSheet(issue()), ...page })).not.toContain('Subtotal');
  });

  it('goes into the workbook by kind, without its costs', async () => {
    const data = await sheetWorkbook(buyerSheet(several()), 'proforma', 'en');
    const book = read(new Uint8Array(data), { type: 'array' });
    const table = utils.sheet_to_json<unknown[]>(book.Sheets['Q-20261121-1'] ?? {}, {
      header: 1,
      defval: null,
    });
    const at = (first: string) => table.findIndex(([cell]) => cell === first);
    expect(at('Goods')).toBeLessThan(at('Tooling and moulds'));
    expect(table[at('Mould')]).toEqual(['Mould', null, 1, 'set', 800, 800]);
    expect(table[at('Total')]?.[5]).toBe(7385);
    expect(JSON.stringify(table)).not.toContain('4321');
  });
});

describe('the workbook', () => {
  it('holds what is printed as numbers, and nothing of the costs', async () => {
    const data = await sheetWorkbook(buyerSheet(issue()), 'proforma', 'both');
    const book = read(new Uint8Array(data), { type: 'array' });
    const table = utils.sheet_to_json<unknown[]>(book.Sheets['Q-20261121-1'] ?? {}, { header: 1 });
    const cells = table.flat();
    for (const value of ['Q-20261121-1', 2000, 3.28, 6560, 'FOB Ningbo, Incoterms 2020'])
      expect(cells).toContain(value);
    const text = new TextDecoder().decode(new Uint8Array(data)) + JSON.stringify(table);
    for (const secret of ['22.6', '45200', '5200', 'CNY', 'rebate', 'profit', '6.4545'])
      expect(text, secret).not.toContain(secret);
  });
});
