/** Data of unknown shape found in a page. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Value at a path; null as soon as something on the way is missing. */
export function at(value: Json | undefined, ...path: (string | number)[]): Json {
  let current: Json | undefined = value;
  for (const key of path) {
    if (current === null || typeof current !== 'object') return null;
    current = (current as { [key: string]: Json })[key];
  }
  return current ?? null;
}

/** Text of a JSON string or number, else empty. */
export function str(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Positive finite number, also from a numeric string, else null. */
export function num(value: Json): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** A JSON array, else empty. */
export function list(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}

/** All objects of the page's JSON-LD blocks with this `@type`. A block that is not JSON is passed over. */
export function linkedData(document: Document, type: string): Json[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return blocks
    .flatMap((block) => flatten(parse(block.textContent ?? '')))
    .filter((item) => [at(item, '@type')].flat().includes(type));
}

function flatten(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return [value, ...list(at(value, '@graph'))];
}

/** Scripts do not change once they have run, and a page is read many times while it fills in. */
const scripts = new WeakMap<Element, Map<string, { length: number; found: Json[] }>>();

function assignedIn(script: Element, start: RegExp): Json[] {
  const source = script.textContent ?? '';
  const known = scripts.get(script) ?? new Map();
  scripts.set(script, known);
  const last = known.get(start.source);
  if (last?.length === source.length) return last.found;
  const found = [...source.matchAll(start)]
    .map((match) => parse(balanced(source, match.index + match[0].length)))
    .filter((value) => value !== null);
  known.set(start.source, { length: source.length, found });
  return found;
}

/**
 * Objects assigned in inline scripts after a match of `start`, which must end just before the opening brace. A
 * content script cannot see page variables, so their source is read. Only strict JSON is understood.
 */
export function assigned(document: Document, start: RegExp): Json[] {
  return [...document.querySelectorAll('script:not([src])')].flatMap((script) => assignedIn(script, start));
}

/** Source text of the object or array that begins at `from`, to its closing brace outside of strings. */
function balanced(source: string, from: number): string {
  let depth = 0;
  let quoted = false;
  for (let index = from; index < source.length; index++) {
    const sign = source[index];
    if (quoted) {
      if (sign === '\\') index++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === 0) return source.slice(from, index + 1);
    }
    if (depth === 0) return '';
  }
  return '';
}

/** Parsed JSON, or null. */
export function parse(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return null;
  }
}
