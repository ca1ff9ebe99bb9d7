import type { Remark } from '../../../lib/core/origin';
import type { WarehouseComparison } from '../../../lib/core/warehouse';
import { formatDays, formatNumber } from '../../../lib/i18n';
import type { FreightQuestion } from '../../../lib/messages/freight-views';
import type { Tone } from '../../ui/tag';
import type { Words } from '../../ui/words';

/** What is asked elsewhere than at the warehouse itself. */
const ANSWERS: Readonly<Record<string, FreightQuestion['answer']>> = {
  'needs-direct-price': 'parcel',
  'needs-piece-volume': 'parcel',
  'needs-product-cost': 'sale',
  'needs-monthly-pieces': 'sale',
  'needs-import-duty': 'sale',
  'needs-per-carton': 'cartons',
  'needs-head-haul': 'lanes',
  'needs-transit-days': 'lanes',
  'head-haul-no-price': 'lanes',
};

/** What the comparison lacks as questions; the monthly pieces have a field of their own. */
export const openQuestions = (missing: readonly Remark[]): FreightQuestion[] =>
  missing
    .filter(({ code }) => code !== 'needs-monthly-pieces')
    .map((remark) => ({ ...remark, answer: ANSWERS[remark.code] ?? 'warehouses' }));

export function cheaperTag({ t }: Words, { cheaper }: WarehouseComparison): { tone: Tone; text: string } {
  if (cheaper === null) return { tone: 'warn', text: t('cost:verdict.incomplete') };
  return cheaper === 'warehouse'
    ? { tone: 'good', text: t('cost:warehouse.warehouseCheaper') }
    : { tone: 'plain', text: t('cost:warehouse.directCheaper') };
}

/** From which monthly volume the warehouse is cheaper; empty while that is not known. */
export function breakEvenText({ t, language }: Words, { breakEven }: WarehouseComparison): string {
  if (!breakEven) return '';
  const number = (value: number) => formatNumber(value, language);
  const { from, first, searchedTo } = breakEven;
  if (from === null) return t('cost:warehouse.never', { most: number(searchedTo) });
  return first !== null && first < from
    ? t('cost:warehouse.fromAtTimes', { from: number(from), first: number(first) })
    : t('cost:warehouse.from', { from: number(from) });
}

/** Up to how many days in storage it stays cheaper; empty while that is not known. */
export function daysText({ t, language }: Words, { byDays, cheaperUpToDays }: WarehouseComparison): string {
  const last = byDays.at(-1)?.days;
  if (last === undefined) return '';
  if (cheaperUpToDays === null) return t('cost:warehouse.noDays');
  const days = (count: number) => formatDays({ min: count, max: count }, language);
  return cheaperUpToDays >= last
    ? t('cost:warehouse.allYear')
    : t('cost:warehouse.upTo', { days: days(cheaperUpToDays) });
}
