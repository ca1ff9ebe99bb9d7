import { isCountry } from '../countries';
import type { RateService } from './card';
import type { Report } from './card-problem';
import { compilePostcode, type PostcodeMatcher, type PostcodeRule } from './postcode';

/** Countries and postcodes of a service: known, priced, and each in one zone only. */
export function checkZones(service: RateService, path: string, report: Report): void {
  const zoneOf = new Map<string, string>();
  const priced = new Set(service.bands.map((band) => band.zone));
  const parts = new Map<string, Part[]>();
  for (const [index, zone] of service.zones.entries()) {
    const at = `${path}.zones[${index}]`;
    const matchers = checkPostcodes(zone.postcodes ?? [], `${at}.postcodes`, report);
    for (const country of zone.countries) {
      if (!isCountry(country)) report('card-bad-country', { path: at, country });
      if (zone.postcodes) {
        const list = parts.get(country) ?? [];
        list.push(...matchers.map((matcher) => ({ ...spanOf(matcher), zone: zone.id, path: at })));
        parts.set(country, list);
        continue;
      }
      const other = zoneOf.get(country);
      if (other !== undefined) report('card-country-twice', { path: at, country, zone: other });
      zoneOf.set(country, zone.id);
    }
    if (!zone.closed && !priced.has(zone.id)) report('card-zone-no-bands', { path: at, zone: zone.id });
  }
  for (const list of parts.values()) checkOverlaps(list, report);
}

/** The rules that can be asked; the others are reported. */
export function checkPostcodes(
  rules: readonly PostcodeRule[],
  path: string,
  report: Report,
): PostcodeMatcher[] {
  const good: PostcodeMatcher[] = [];
  for (const [index, rule] of rules.entries()) {
    const matcher = compilePostcode(rule);
    const { from, to } = matcher;
    if (from !== '' && from.length === to.length && from <= to) good.push(matcher);
    else report('card-bad-postcode', { path: `${path}[${index}]`, value: wordsOf(rule) });
  }
  return good;
}

const wordsOf = (rule: PostcodeRule) => ('prefix' in rule ? rule.prefix : `${rule.from}-${rule.to}`);

/** A stretch of all codes, from 0 to 1 in the order of the text. */
interface Part {
  low: number;
  high: number;
  value: string;
  zone: string;
  path: string;
}

function spanOf({ from, to, share }: PostcodeMatcher) {
  const low = [...from].reduceRight((all, digit) => (all + Number.parseInt(digit, 36)) / 36, 0);
  return { low, high: low + share, value: from === to ? from : `${from}-${to}` };
}

/** A prefix inside another is more specific and wins; stretches that cross, or are the same twice, are an error. */
function checkOverlaps(parts: Part[], report: Report): void {
  parts.sort((a, b) => a.low - b.low || b.high - a.high);
  const open: Part[] = [];
  for (const part of parts) {
    while (open.length > 0 && (open.at(-1)?.high ?? 0) <= part.low + EPSILON) open.pop();
    const around = open.at(-1);
    if (around && around.zone !== part.zone) {
      const same = Math.abs(around.low - part.low) < EPSILON && Math.abs(around.high - part.high) < EPSILON;
      if (same || part.high > around.high + EPSILON) {
        const { path, value, zone } = part;
        report('card-postcode-overlap', { path, value, zone, other: around.zone });
      }
    }
    open.push(part);
  }
}

/** Far below the stretch of one code of ten characters would be below what a number holds. */
const EPSILON = 1e-14;
