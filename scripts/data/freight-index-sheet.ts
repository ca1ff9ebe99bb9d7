import type { LocalName } from '../../lib/core/rates/card';
import type { FreightIndex } from '../../lib/data/freight-index';
import { freightIndexSchema } from '../../lib/data/freight-index-schema';
import { cell, type Row } from './csv';
import type { Part, ReadTable } from './part';

const LANES: Readonly<Record<string, { id: string; name: LocalName }>> = {
  'FBX01 Asia-USWC': {
    id: 'fbx01',
    name: { en: 'Asia to US west coast (FBX01)', zh: '亚洲到美西（FBX01）' },
  },
  'FBX03 Asia-USEC': {
    id: 'fbx03',
    name: { en: 'Asia to US east coast (FBX03)', zh: '亚洲到美东（FBX03）' },
  },
  'FBX11 Asia-N.Europe': {
    id: 'fbx11',
    name: { en: 'Asia to North Europe (FBX11)', zh: '亚洲到北欧（FBX11）' },
  },
  'FBX13 Asia-Med': {
    id: 'fbx13',
    name: { en: 'Asia to the Mediterranean (FBX13)', zh: '亚洲到地中海（FBX13）' },
  },
  'Drewry WCI composite': {
    id: 'wci',
    name: { en: 'World container index (Drewry)', zh: '世界集装箱指数（Drewry）' },
  },
  'Drewry Shanghai-Los Angeles': {
    id: 'wci-los-angeles',
    name: { en: 'Shanghai to Los Angeles (Drewry)', zh: '上海到洛杉矶（Drewry）' },
  },
  'Drewry Shanghai-New York': {
    id: 'wci-new-york',
    name: { en: 'Shanghai to New York (Drewry)', zh: '上海到纽约（Drewry）' },
  },
  'Drewry Shanghai-Rotterdam': {
    id: 'wci-rotterdam',
    name: { en: 'Shanghai to Rotterdam (Drewry)', zh: '上海到鹿特丹（Drewry）' },
  },
  'Drewry Shanghai-Genoa': {
    id: 'wci-genoa',
    name: { en: 'Shanghai to Genoa (Drewry)', zh: '上海到热那亚（Drewry）' },
  },
  'FAX China-N.America air': {
    id: 'fax-north-america',
    name: { en: 'China to North America by air (FAX)', zh: '中国到北美空运（FAX）' },
  },
  'FAX China-N.Europe air': {
    id: 'fax-north-europe',
    name: { en: 'China to North Europe by air (FAX)', zh: '中国到北欧空运（FAX）' },
  },
  'FAX China-US air': {
    id: 'fax-us',
    name: { en: 'China to the US by air (FAX)', zh: '中国到美国空运（FAX）' },
  },
};

const UNITS: Readonly<Record<string, Pick<FreightIndex, 'per' | 'currency'>>> = {
  'USD/FEU': { per: 'feu', currency: 'USD' },
  'USD/kg': { per: 'kg', currency: 'USD' },
};

/** Turns the sheet of freight indices into lines. Throws for a lane, unit or date that nobody has read yet. */
export function readFreightIndexSheet(rows: readonly Row[]): FreightIndex[] {
  return rows.map((row) => {
    const lane = LANES[cell(row, 'lane')];
    const unit = UNITS[cell(row, 'unit')];
    if (!lane || !unit) throw new Error(`unknown lane or unit: ${cell(row, 'lane')}, ${cell(row, 'unit')}`);
    const when = readPeriod(cell(row, 'date'));
    const line = { id: `${lane.id}-${when.period}`, lane: lane.name, ...unit, value: cell(row, 'value') };
    return freightIndexSchema.parse({ ...line, ...when, source: cell(row, 'source') });
  });
}

/** "2025-09 (wk38)", "2025-11 (inferred)", "2024-03-19". */
function readPeriod(text: string): Pick<FreightIndex, 'period' | 'week' | 'inferred'> {
  const match = /^(\d{4}-\d{2}(?:-\d{2})?)(?: \((?:wk(\d+)|(inferred))\))?$/.exec(text);
  if (!match?.[1]) throw new Error(`unknown date: ${text}`);
  return {
    period: match[1],
    ...(match[2] && { week: Number(match[2]) }),
    ...(match[3] && { inferred: true }),
  };
}

/** The indices as a file. */
export function freightIndexPart(read: ReadTable): Part {
  const lines = readFreightIndexSheet(read('rates/freight_index.csv'));
  return { files: new Map([['freight-index.json', lines]]), sources: lines.map((line) => line.source) };
}
