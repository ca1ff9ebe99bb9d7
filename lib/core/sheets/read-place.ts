import { isCountry } from '../countries';
import { cellText, isNone } from './cell-text';
import { readCountries } from './countries';
import { mark, type Place, report, type TabReading, USED } from './draft';
import { isZoneLabel } from './header-cell';
import { postcodesIn, readPostcode } from './postcode-cell';
import { textAt } from './sheet';

/** The place a heading names, with the countries the seller gave a zone. */
export function placeOfHeading(tab: TabReading, text: string): Place {
  const { countries } = isZoneLabel(text) ? { countries: [] } : readCountries(text);
  return { label: text, countries: countries.length > 0 ? countries : zoneOf(tab, text), postcodes: [] };
}

const zoneOf = (tab: TabReading, label: string) => tab.gathering.zoneCountries.get(cellText(label)) ?? [];

/** Reads the places of a row; `blank`: all its place columns are empty, so that the row above may go on. */
export function readPlace(
  tab: TabReading,
  row: number,
): { place: Place | null; blank: boolean; failed: boolean } {
  const countries = new Map<number, string[]>();
  let label = '';
  let blank = true;
  let failed = false;
  let unreadable = false;
  const postcodes: string[] = [];
  for (const [column, { role }] of tab.plan.columns.entries()) {
    if (role !== 'country' && role !== 'zone' && role !== 'postcode') continue;
    const text = textAt(tab.sheet, row, column);
    if (text === '') continue;
    // NA is Namibia here, not "not available".
    if (isNone(text) && !isCountry(text)) {
      mark(tab, row, column, USED);
      continue;
    }
    if (role !== 'postcode') blank = false;
    if (role === 'country') failed = !readCountryCell(tab, row, column, text, countries) || failed;
    else {
      mark(tab, row, column, USED);
      if (role === 'zone') label = text;
      else {
        const found = postcodesIn(text);
        const wrong = found.filter((code) => readPostcode(code) === null);
        if (wrong.length > 0) report(tab, row, column, 'postcode-unreadable', { text: wrong.join(', ') });
        unreadable = unreadable || wrong.length > 0;
        postcodes.push(...found);
      }
    }
  }
  const first = agreed(tab, row, countries);
  // A part of a country that cannot be read is not the whole of it.
  if (first === null || unreadable) return { place: null, blank: false, failed: true };
  if (first.length === 0 && label === '') return { place: null, blank, failed };
  const codes = first.length > 0 ? first : zoneOf(tab, label);
  return { place: { label, countries: codes, postcodes }, blank: false, failed };
}

/** False when the cell names no country at all. What it names besides is reported. */
function readCountryCell(
  tab: TabReading,
  row: number,
  column: number,
  text: string,
  countries: Map<number, string[]>,
): boolean {
  const zone = zoneOf(tab, text);
  if (zone.length > 0) countries.set(column, zone);
  else {
    const found = readCountries(text);
    if (found.countries.length > 0) countries.set(column, found.countries);
    if (found.unknown.length > 0) {
      const severity = isZoneLabel(text) ? 'zone-unknown' : 'country-unknown';
      report(tab, row, column, severity, { text: found.unknown.join(', ') });
    }
  }
  if (!countries.has(column)) return false;
  mark(tab, row, column, USED);
  return true;
}

/** The countries that all country columns of the row agree on; null when two of them contradict. */
function agreed(tab: TabReading, row: number, countries: ReadonlyMap<number, string[]>): string[] | null {
  const [first, ...others] = countries;
  if (!first) return [];
  const same = (codes: string[]) => [...codes].sort().join() === [...first[1]].sort().join();
  const against = others.find(([, codes]) => !same(codes));
  if (!against) return first[1];
  report(tab, row, against[0], 'country-conflict');
  return null;
}
