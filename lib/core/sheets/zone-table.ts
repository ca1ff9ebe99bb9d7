import type { CountryCode } from '../origin';
import { cellText } from './cell-text';
import { readCountries } from './countries';
import { type Sheet, textAt } from './sheet';

/** Countries by zone as written: what the seller told, and zones that a tab of zones and countries without prices tells. */
export function zoneTable(
  sheets: readonly Sheet[],
  zoneCountries: Readonly<Record<string, string>>,
): Map<string, CountryCode[]> {
  const table = new Map<string, CountryCode[]>();
  for (const sheet of sheets) {
    for (const [zone, codes] of readZoneSheet(sheet)) table.set(zone, codes);
  }
  for (const [zone, typed] of Object.entries(zoneCountries)) {
    const { countries } = readCountries(typed);
    if (countries.length > 0) table.set(cellText(zone), countries);
  }
  return table;
}

const ZONE_HEADING = /分区|区域|zone/iu;
const COUNTRY_HEADING = /国家|country|countries/iu;

/** A table of two columns, zone and countries; empty for any other tab. */
function readZoneSheet(sheet: Sheet): Map<string, CountryCode[]> {
  const zones = new Map<string, CountryCode[]>();
  const header = sheet.rows.slice(0, 20).findIndex((row) => {
    const texts = row.filter((text) => text.trim() !== '');
    return (
      texts.length <= 4 &&
      texts.some((text) => ZONE_HEADING.test(text)) &&
      texts.some((text) => COUNTRY_HEADING.test(text))
    );
  });
  const heading = sheet.rows[header];
  if (!heading) return zones;
  const zoneColumn = heading.findIndex((text) => ZONE_HEADING.test(text));
  const countryColumn = heading.findIndex(
    (text, column) => column !== zoneColumn && COUNTRY_HEADING.test(text),
  );
  if (countryColumn < 0) return zones;
  let label = '';
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    label = textAt(sheet, row, zoneColumn) || label;
    const { countries } = readCountries(textAt(sheet, row, countryColumn));
    const key = cellText(label);
    if (key !== '' && countries.length > 0) zones.set(key, [...(zones.get(key) ?? []), ...countries]);
  }
  return zones;
}
