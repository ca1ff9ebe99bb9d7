import type { PageDimensions, PageWeight } from '../../core/facts';

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
