import type { PageDimensions, PageWeight } from '../../core/facts';
import { parseDimensions } from '../../core/units/dimensions';
import { parseWeight } from '../../core/units/weight';
import type { Page, Reader } from '../adapter';
import { type Label, readLabel } from './labels';
import type { Pair, PairReader } from './pairs';

/** Where a page keeps properties, in order of trust. */
export type PairSource = readonly [name: string, read: PairReader];

interface Property extends Pair {
  source: string;
  meaning: Label;
}

/** Weight and size readers ask for the same rows many times over while one page is read. */
const cache = new WeakMap<Page, Property[]>();

function properties(page: Page, sources: readonly PairSource[]): Property[] {
  const known = cache.get(page);
  if (known) return known;
  const found = sources.flatMap(([source, read]) =>
    attempt(() => read(page)).flatMap(({ label, value }) => {
      const meaning = value.length < 400 ? readLabel(label) : null;
      return meaning ? [{ source, label, value, meaning }] : [];
    }),
  );
  cache.set(page, found);
  return found;
}

/** A source that a new layout breaks must not silence the others. */
function attempt(read: () => Pair[]): Pair[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** A unit in brackets behind the label, `Weight (kg)`, counts for a bare number. */
const withUnit = (label: string, value: string) => {
  const unit = /[(（[] ?([\p{L}"]+) ?[)）\]]\s*$/u.exec(label)?.[1];
  return unit && /[\d.,]\s*$/.test(value) ? `${value} ${unit}` : value;
};

/** The weight half of a combined cell, `10 x 8 x 3 cm ; 118 g`. */
const afterSize = (value: string) => /[;；]\s*([^;；]+)$/.exec(value)?.[1] ?? '';

function weightOf(property: Property, page: Page): number | null {
  const { meaning, label, value } = property;
  const own = meaning.weight ? parseWeight(withUnit(label, value), page) : null;
  return own ?? (meaning.size ? parseWeight(afterSize(value), page) : null);
}

/** Packaged before bare; a label of its own before a combined cell. */
const weightRank = ({ packaged, weight }: Label) => (packaged ? 0 : 2) + (weight ? 0 : 1);
/** Packaged before bare; bare ones that say dimensions before those that only say size. */
const sizeRank = ({ packaged, loose, size }: Label) => (!size ? -1 : packaged ? 0 : loose ? 2 : 1);

/** One reader for each rank and source, best rank first, so that the reader's name tells where the value stood. */
function ranked<T>(
  sources: readonly PairSource[],
  rankOf: (label: Label) => number,
  read: (property: Property, page: Page) => T | null,
): Reader<T>[] {
  return [0, 1, 2, 3].flatMap((rank) =>
    sources.map(
      ([source]): Reader<T> => [
        source,
        (page) => {
          for (const property of properties(page, sources)) {
            if (property.source !== source || rankOf(property.meaning) !== rank) continue;
            const value = read(property, page);
            if (value !== null) return value;
          }
          return null;
        },
      ],
    ),
  );
}

/** Readers of weight and size from tables of properties. */
export function parcelReaders(sources: readonly PairSource[]): {
  weight: readonly Reader<PageWeight>[];
  dimensions: readonly Reader<PageDimensions>[];
} {
  return {
    weight: ranked(sources, weightRank, (property, page) => {
      const grams = weightOf(property, page);
      return grams === null ? null : { grams, label: property.label, packaged: property.meaning.packaged };
    }),
    dimensions: ranked(sources, sizeRank, ({ label, value, meaning }, page) => {
      const mm = parseDimensions(withUnit(label, value), page);
      return mm && { mm, label, packaged: meaning.packaged };
    }),
  };
}
