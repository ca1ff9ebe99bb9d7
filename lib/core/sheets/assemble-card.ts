import { checkCard, type RateCard, type RateService, type RateZone } from '../rates';
import type { BandDraft, CellRef, Gathering, ServiceDraft, ZoneDraft } from './draft';
import { SHEET_ISSUES, type SheetIssue, type SheetIssueCode } from './issue';
import type { CardHead, SheetPlan } from './plan';
import { serviceCard, zoneCard, zoneId } from './service-card';
import { type PlacedBand, settleBands } from './settle-bands';
import { columnName, type Sheet, textAt } from './sheet';

interface Assembling {
  sheets: readonly Sheet[];
  plans: readonly (SheetPlan | null)[];
  head: CardHead;
  gathering: Gathering;
  /** Cell behind each part of the card, by its path in the card. */
  origins: Map<string, CellRef>;
  /** Rows of which an error was reported while they were read. */
  failedRows: ReadonlySet<string>;
}

const rowKey = (sheet: number, row: number) => `${sheet}:${row}`;

/** The card of what was gathered, checked; what is wrong with it is reported at the cell it comes from. */
export function assembleCard(
  sheets: readonly Sheet[],
  plans: readonly (SheetPlan | null)[],
  head: CardHead,
  gathering: Gathering,
): { card: RateCard | null; blocked: boolean } {
  const failed = gathering.issues.filter(({ severity }) => severity === 'error');
  const failedRows = new Set(failed.map(({ sheet, row }) => rowKey(sheet, row)));
  const assembling: Assembling = { sheets, plans, head, gathering, origins: new Map(), failedRows };
  const services = assembleServices(assembling);
  if (services.length === 0) {
    complain(assembling, 'no-bands', { sheet: 0, row: 0, column: 0 });
    return { card: null, blocked: true };
  }
  const card: RateCard = { ...head, status: 'user', services };
  let blocked = false;
  for (const { severity, code, params } of checkCard(card)) {
    if (severity === 'error') blocked = true;
    const at = originOf(params.path, assembling.origins);
    complain(assembling, severity === 'error' ? 'card-problem' : 'card-warning', at, {
      remark: { code, params },
    });
  }
  return { card, blocked };
}

function complain(
  { sheets, gathering }: Assembling,
  code: SheetIssueCode,
  { sheet, row, column }: CellRef,
  extra: Pick<SheetIssue, 'remark'> = {},
): void {
  const tab = sheets[sheet];
  const text = tab ? textAt(tab, row, column) : '';
  const at = { sheet, row: row + 1, column: columnName(column) };
  gathering.issues.push({ code, severity: SHEET_ISSUES[code], ...at, text, ...extra });
}

/** The cell behind a path such as `services[0].bands[3].price.perKg`; the longest known beginning counts. */
function originOf(path: string, origins: ReadonlyMap<string, CellRef>): CellRef {
  for (let text = path; text !== ''; text = text.replace(/\.?[^.]*$/, '')) {
    const at = origins.get(text);
    if (at) return at;
  }
  return { sheet: 0, row: 0, column: 0 };
}

function assembleServices(assembling: Assembling): RateService[] {
  const drafts = [...assembling.gathering.services.values()];
  const variants = new Map<string, number>();
  for (const { name } of drafts) variants.set(name, (variants.get(name) ?? 0) + 1);
  const services: RateService[] = [];
  const ids = new Set<string>();
  for (const draft of drafts) {
    const path = `services[${services.length}]`;
    const { zones, bands } = assembleZones(assembling, draft, path);
    if (zones.length === 0) continue;
    const varies = days(draft).length > 1;
    if (varies && draft.transitAt) complain(assembling, 'transit-varies', draft.transitAt);
    const service = serviceCard(draft, (variants.get(draft.name) ?? 0) > 1, zones, bands);
    services.push({ ...service, id: unique(service.id, ids) });
  }
  return services;
}

const days = ({ transit }: ServiceDraft) => [...new Set(transit.map(({ min, max }) => `${min}-${max}`))];

function assembleZones(
  assembling: Assembling,
  draft: ServiceDraft,
  path: string,
): { zones: RateZone[]; bands: PlacedBand[] } {
  const { plans, head, origins } = assembling;
  const zones: RateZone[] = [];
  const bands: PlacedBand[] = [];
  const ids = new Set<string>();
  for (const zone of draft.zones.values()) {
    const plan = plans[zone.at.sheet];
    const { taken, closed } = bandsToTake(zone);
    if (!plan || (taken.length === 0 && !closed)) continue;
    const id = unique(zoneId(zone), ids);
    const settled = settleBands(taken, id, plan, head.currency);
    for (const { code, at } of settled.complaints) {
      // A price that was refused has said why; that its band then lacks it goes without saying.
      const said = code === 'price-missing' && assembling.failedRows.has(rowKey(at.sheet, at.row + 1));
      if (!said) complain(assembling, code, at);
    }
    if (settled.bands.length === 0 && !closed) continue;
    origins.set(`${path}.zones[${zones.length}]`, zone.at);
    if (zones.length === 0) origins.set(path, zone.at);
    zones.push(zoneCard(zone, id, closed));
    for (const placed of settled.bands) {
      origins.set(`${path}.bands[${bands.length}]`, placed.at);
      bands.push(placed);
    }
  }
  return { zones, bands };
}

/**
 * A zone whose every price is taken back (`104.6不发`, `/`) is closed and keeps its prices for reading; one with other
 * prices loses those that are taken back.
 */
function bandsToTake(zone: ZoneDraft): { taken: BandDraft[]; closed: boolean } {
  const all = [...zone.bands.values()];
  const open = all.filter((band) => !band.closed);
  const closed = open.length === 0 && zone.none;
  return { taken: closed ? all : open, closed };
}

function unique(id: string, taken: Set<string>): string {
  let own = id;
  for (let count = 2; taken.has(own); count += 1) own = `${id}-${count}`;
  taken.add(own);
  return own;
}
