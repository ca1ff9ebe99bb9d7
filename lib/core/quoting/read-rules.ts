import { normalise } from '../units';
import { readCount } from './read-input';

const MAX_DAYS = 90;
const MAX_FOLLOW_UPS = 3;

/** Days of follow-ups as typed, `2 5 10`: one to three that rise. Null when they are not. */
export function readFollowUps(typed: string): number[] | null {
  const parts = normalise(typed)
    .split(/[\s,;，、/]+/)
    .filter(Boolean);
  const days = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  const rising = days.every((day, at) => day > (days[at - 1] ?? 0) && day <= MAX_DAYS);
  return rising && days.length > 0 && days.length <= MAX_FOLLOW_UPS ? days : null;
}

/** Something the seller makes, as typed. */
export interface CatalogueItem {
  title: string;
  /** Least order; null: not said. */
  moq: number | null;
}

const MAX_TITLE = 2000;

/** What the seller sells, one a line, with its least order after a semicolon or tab: `LED desk lamp; 500`. */
export function readCatalogue(typed: string): CatalogueItem[] {
  return typed.split(/\r?\n/).flatMap((line): CatalogueItem[] => {
    const [, title = '', least = ''] = /^(.*?)(?:[;；\t]\s*([\d.,\s]+)[^\d;；]*)?$/.exec(line.trim()) ?? [];
    const moq = Number(readCount(least.trim() === '' ? '0' : least) ?? 0);
    return title.trim() === ''
      ? []
      : [{ title: title.trim().slice(0, MAX_TITLE), moq: moq > 0 ? moq : null }];
  });
}

/** The same as a text to be changed. */
export const catalogueText = (items: readonly CatalogueItem[]): string =>
  items.map(({ title, moq }) => (moq === null ? title : `${title}; ${moq}`)).join('\n');
