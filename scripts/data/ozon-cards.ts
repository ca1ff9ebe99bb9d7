import type { ParcelCardFrame, ParcelFrame } from './china-post-russia';
import { cell, type Row } from './csv';

// Product groups keep the sheet's English name in both languages: it is what the marketplace shows.
const TIERS: Readonly<Record<string, { id: string; zh: string }>> = {
  Express: { id: 'express', zh: '快速' },
  Standard: { id: 'standard', zh: '标准' },
  Economy: { id: 'economy', zh: '经济' },
};
const GROUPS: Readonly<Record<string, string>> = {
  'Extra Small': 'extra-small',
  Budget: 'budget',
  Small: 'small',
  Big: 'big',
  'Premium Small': 'premium-small',
  'Premium Big': 'premium-big',
};

const SERVICE = /^Ozon rFBS (\w+) (pickup|door)$/;

/** Whether a row is of a carrier that delivers for sellers on Ozon. */
export function isOzonRow(row: Row): boolean {
  return cell(row, 'service').startsWith('Ozon rFBS ');
}

/** Name of one row's service, without where it is handed over. Throws for an unknown tier or group. */
export function ozonChannel(row: Row): string {
  const { tier, group } = tierAndGroup(row);
  return `${tier}/${group}`;
}

function tierAndGroup(row: Row): { tier: string; group: string } {
  const tier = SERVICE.exec(cell(row, 'service'))?.[1] ?? '';
  const group = cell(row, 'product_group');
  if (!TIERS[tier] || !GROUPS[group]) {
    throw new Error(`unknown service of Ozon: ${cell(row, 'service')}, ${group}`);
  }
  return { tier, group };
}

/**
 * Keeps one of every two rows: the sheet lists each service to a pickup point and to the door, at one price.
 * Throws when a row lacks its twin or the two differ; then they would be two services.
 */
export function withoutDoorTwins(rows: readonly Row[]): Row[] {
  const doors = new Map<string, string>();
  const pickups: Row[] = [];
  for (const row of rows) {
    const [key, same] = twinOf(row);
    if (SERVICE.exec(cell(row, 'service'))?.[2] === 'pickup') pickups.push(row);
    else doors.set(key, same);
  }
  for (const row of pickups) {
    const [key, same] = twinOf(row);
    if (doors.get(key) !== same) throw new Error(`pickup and door differ: ${cell(row, 'channel_id')}`);
    doors.delete(key);
  }
  const [alone] = doors.keys();
  if (alone !== undefined) throw new Error(`door without pickup: ${alone}`);
  return pickups;
}

function twinOf(row: Row): [key: string, same: string] {
  const { channel_id, service, ...same } = row;
  return [`${cell(row, 'carrier')}/${ozonChannel(row)}`, JSON.stringify(same)];
}

/** One card for each carrier, in the order of the sheet. `rows` without the twins. */
export function ozonCards(rows: readonly Row[]): ParcelCardFrame[] {
  const carriers = [...new Set(rows.map((row) => cell(row, 'carrier')))];
  return carriers.map((carrier) => ({
    id: `ozon-${carrier.toLowerCase()}`,
    name: { en: `${carrier} to Russia for Ozon`, zh: `${carrier} 俄罗斯（Ozon 订单）` },
    carrier,
    mode: 'line',
    currency: 'CNY',
    origin: 'CN',
    source: 'ozon-ship',
    effectiveFrom: '2025-09-15',
    status: 'published',
    platform: 'ozon',
    services: rows.filter((row) => cell(row, 'carrier') === carrier).map((row) => frameOf(row, carrier)),
  }));
}

function frameOf(row: Row, carrier: string): ParcelFrame {
  const { tier, group } = tierAndGroup(row);
  return {
    channel: ozonChannel(row),
    id: `${TIERS[tier]?.id}-${GROUPS[group]}`,
    name: { en: `${carrier} ${tier}, ${group}`, zh: `${carrier} ${TIERS[tier]?.zh} ${group}` },
    // The rules sheet: volume counts for the groups Big and Premium Big only.
    ...(cell(row, 'divisor') === '' ? { divisor: null } : {}),
    notes: [{ code: 'ozon-only' }],
  };
}
