import type { PageDimensions, PageWeight } from '../../core/facts';
import { parseDimensions } from '../../core/units/dimensions';
import { parseWeight } from '../../core/units/weight';
import type { Page, Reader } from '../adapter';
import { type Label, readLabel } from './labels';
import type { Pair } from './pairs';

/** Where a page keeps properties, in order of trust. */
export type PairSource = readonly [name: string, read: (page: Page) => Pair[]];

interface Property extends Pair {
  source: string;
  meaning: Label;
}

function properties(page: Page, sources: readonly PairSource[]): Property[] {
  return sources.flatMap(([source, read]) =>
    read(page).flatMap(({ label, value }) => {
      const meaning = readLabel(label);
      return meaning && value.length < 400 ? [{ source, label, value, meaning }] : [];
    }),
  );
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

/** First property that wins by `rank` (low is better) among those `read` understands. */
function best<T>(
  found: Property[],
  rank: (property: Property) => number,
  read: (property: Property) => T | null,
) {
  const inOrder = found
    .map((property) => ({ property, rank: rank(property) }))
    .sort((a, b) => a.rank - b.rank);
  for (const { property } of inOrder) {
    const value = read(property);
    if (value !== null) return { property, value };
  }
  return null;
}

/** Packaged before bare; a label of its own before a combined cell; then the order of sources. */
const weightRank = ({ meaning }: Property) => (meaning.packaged ? 0 : 2) + (meaning.weight ? 0 : 1);
const sizeRank = ({ meaning }: Property) => (meaning.packaged ? 0 : 1) + (meaning.loose ? 2 : 0);

/** Readers of weight and size from tables of properties. */
export function parcelReaders(sources: readonly PairSource[]): {
  weight: readonly Reader<PageWeight>[];
  dimensions: readonly Reader<PageDimensions>[];
} {
  const names = sources
    .map(([name]) => name)
    .join(' | ')
    .slice(0, 200);
  const weight: Reader<PageWeight> = [
    names,
    (page) => {
      const found = best(properties(page, sources), weightRank, (property) => weightOf(property, page));
      return (
        found && {
          grams: found.value,
          label: found.property.label,
          packaged: found.property.meaning.packaged,
        }
      );
    },
  ];
  const dimensions: Reader<PageDimensions> = [
    names,
    (page) => {
      const sized = properties(page, sources).filter(({ meaning }) => meaning.size);
      const found = best(sized, sizeRank, ({ label, value }) =>
        parseDimensions(withUnit(label, value), page),
      );
      return (
        found && { mm: found.value, label: found.property.label, packaged: found.property.meaning.packaged }
      );
    },
  ];
  return { weight: [weight], dimensions: [dimensions] };
}

/** Grams per litre below which a packed parcel cannot be: half of the lightest packing foam (about 10 g/l). */
const LIGHTEST_PARCEL = 5;
/** Grams per litre below which a bare article cannot be: air itself. */
const LIGHTEST_ARTICLE = 1.2;
/** A bare article longer than this (mm) may be measured set up, as tents are: nothing follows from its density. */
const SET_UP = 1000;
/** No parcel weighs less; sellers enter kilograms in a field for grams. */
const SMALLEST = 1;

/** Adds `suspect` to a stated weight that cannot be true; the value stays, because the page states it. */
export function flagWeight(weight: PageWeight, dimensions: PageDimensions | null): PageWeight {
  if (weight.grams < SMALLEST) return { ...weight, suspect: 'too-small' };
  if (!dimensions) return weight;
  const [length, width, height] = dimensions.mm;
  const litres = (length * width * height) / 1e6;
  const known = dimensions.packaged || Math.max(length, width, height) <= SET_UP;
  const floor = dimensions.packaged ? LIGHTEST_PARCEL : LIGHTEST_ARTICLE;
  return known && weight.grams < floor * litres ? { ...weight, suspect: 'too-light-for-size' } : weight;
}
