import zones from './zones.json';

/** Time zone of the buyer's country by the IANA database. In countries with several it is that of the main business city. */
export function countryZone(country: string): { zone: string; several: boolean } | null {
  const zone = (zones.zones as Readonly<Record<string, string>>)[country];
  return zone ? { zone, several: zones.several.includes(country) } : null;
}
