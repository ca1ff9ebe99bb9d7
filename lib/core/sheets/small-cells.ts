import { NUMBER } from '../units';
import { cellText, plainDecimal } from './cell-text';

export interface TransitCell {
  min: number;
  max: number;
  /** The sheet counts working days; the card keeps the number and the importer says so. */
  workingDays: boolean;
  rest: string;
}

const DAYS = '(?:个?工作日|个?自然日|天|日|working days?|business days?|work days?|days?|wd|d)';
const TRANSIT = new RegExp(
  `^(?:时效|参考时效|约|大约|预计|about|approx\\.?|\\W)* ?(\\d{1,3})(?: ?${DAYS})?(?: ?(?:-|~|至|到|to) ?(\\d{1,3}))? ?(${DAYS}|周|个?星期|weeks?)?(?![\\d.])`,
  'iu',
);

/** `10-15个工作日`, `约15天`, `7~12 days`, `2-3周`. Null when there is none, or when the range is upside down or over a year. */
export function readTransit(text: string): TransitCell | null {
  const plain = cellText(text);
  const match = TRANSIT.exec(plain);
  if (!match) return null;
  const factor = /周|星期|week/i.test(match[3] ?? '') ? 7 : 1;
  const min = Number(match[1]) * factor;
  const max = match[2] === undefined ? min : Number(match[2]) * factor;
  if (max < min || max > 365) return null;
  const rest = plain
    .slice(match[0].length)
    .replace(/左右|以内|内|上下|妥投|签收|送达|[();:,./]/g, ' ')
    .trim();
  return { min, max, workingDays: /工作|working|business|work|wd/i.test(match[0]), rest };
}

/** `是`, `可`, `√`, `Y` and their opposites; null for anything else. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const plain = cellText(text).toLowerCase();
  if (/^(?:是|可|可以|可发|可走|能|能发|接|接受|收|有|带|支持|允许|含|√|✓|✔|☑|y|yes|true|ok|1)$/u.test(plain))
    return 'yes';
  if (
    /^(?:否|不|不可|不可以|不能|不可发|不接|不接受|不收|无|没有|不带|不支持|禁止|不含|×|✗|✘|x|n|no|false|0)$/u.test(
      plain,
    )
  ) {
    return 'no';
  }
  return null;
}

/**
 * Volume divisor in cm3/kg: `6000`, `/6000`, `体积÷5000`, `长*宽*高/8000`; `none` where the cell says that volume does not
 * count (不计抛). Null for anything else.
 */
export function readDivisor(text: string): number | 'none' | null {
  const plain = cellText(text);
  if (/不(?:计|算|记|看)?(?:抛|泡|体积|材积)|免(?:抛|泡)|actual weight only|no volum/iu.test(plain))
    return 'none';
  const match = new RegExp(
    `(?:^|[/÷除])\\s?(?:以)?\\s?(${NUMBER})(?:\\s?(?:cm3\\/kg|计抛|计泡))?\\)?$`,
    'iu',
  ).exec(plain);
  const value = Number(plainDecimal(match?.[1] ?? '') ?? Number.NaN);
  return Number.isInteger(value) && value >= 1000 && value <= 20_000 ? value : null;
}

/** A calendar date anywhere in the text as `YYYY-MM-DD`: `2026-04-26`, `2026/4/26`, `2026年4月26日`, `20260426`. Null without. */
export function readDate(text: string): string | null {
  const plain = cellText(text);
  const match =
    /(?<!\d)(20\d\d) ?(?:[-/.]|年) ?(\d{1,2}) ?(?:[-/.]|月) ?(\d{1,2})(?!\d)/.exec(plain) ??
    /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(plain);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // 30 February is rolled over by some engines instead of refused.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso;
}
