import type { ExportRebateChange } from '../../lib/core/landed';
import { cell, type Row } from './csv';

type Draft = Pick<ExportRebateChange, 'id' | 'goods'> & { group: string; note: string; to?: string };

/** The rows as read; a changed text stops the generator. */
const DRAFTS: readonly Draft[] = [
  {
    id: 'pv-2026',
    group: 'photovoltaic and other listed products',
    note: 'rate 13%->9% on 2024-12-01, then cancelled',
    goods: { en: 'Photovoltaic and other listed products', zh: '光伏等清单产品' },
  },
  {
    id: 'battery-2026',
    group: 'battery products',
    note: 'until 2026-12-31',
    goods: { en: 'Battery products', zh: '电池产品' },
    to: '2026-12-31',
  },
  {
    id: 'battery-2027',
    group: 'battery products',
    note: 'abolished',
    goods: { en: 'Battery products', zh: '电池产品' },
  },
  {
    id: 'oil-pv-battery-2024',
    group: 'refined oil, PV, battery, certain non-metallic minerals',
    note: '2024-11-15 announcement',
    goods: {
      en: 'Refined oil, photovoltaic, batteries, some non-metallic minerals',
      zh: '成品油、光伏、电池、部分非金属矿物制品',
    },
  },
];

/** Recent changes of China's export VAT rebate. Throws for a row that nobody has read. */
export function readRebateSheet(rows: readonly Row[]): ExportRebateChange[] {
  if (rows.length !== DRAFTS.length) throw new Error(`${rows.length} rebate rows, ${DRAFTS.length} known`);
  return rows.map((row) => {
    const group = cell(row, 'product_group');
    const note = cell(row, 'note');
    const draft = DRAFTS.find((one) => one.group === group && one.note === note);
    if (!draft) throw new Error(`unread rebate row: ${group}, ${note}`);
    const { id, goods, to } = draft;
    return {
      id,
      goods,
      oldPercent: cell(row, 'old_pct'),
      newPercent: cell(row, 'new_pct'),
      from: cell(row, 'effective'),
      ...(to === undefined ? {} : { to }),
      source: cell(row, 'source'),
    };
  });
}
