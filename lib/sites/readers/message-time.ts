import { readDate } from './dates';
import { all, textOf } from './text';

/** Attributes that consoles keep the moment of a message in. */
const ATTRIBUTES = ['datetime', 'data-time', 'data-timestamp', 'data-send-time', 'data-sendtime', 'data-gmt'];
const MARKED = ATTRIBUTES.map((name) => `[${name}]`).join(', ');
const PRINTED = 'time, [class*=time], [class*=Time], [class*=date], [class*=Date]';
/** A message with its time. Further out stand other messages, and the times of the order. */
const ROW = 'li, article, [class*=message], [class*=msg], [class*=item]';
/** Longer texts are sentences with a date in them. */
const MOST_LETTERS = 60;

const EPOCH = /^1\d{9}(?:\d{3})?$/;
const ISO = /^(20\d\d-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/;
const CLOCK = /(?<![\d:])(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?:\s?([ap])\.?m\.?)?(?![\d:])/i;
const AFTERNOON = /下午|晚上|午後|오후/;
const MORNING = /上午|早上|凌晨|午前|오전/;
const ZONE = /\b(?:UTC|GMT)\s?([+-]\d{1,2})?(?::?([0-5]\d))?|\b(P[SD]T)\b/;

const two = (value: number) => String(value).padStart(2, '0');

/** Seconds or milliseconds since the epoch as an instant. */
const instant = (value: string) => new Date(Number(value) * (value.length > 10 ? 1 : 1000)).toISOString();

function markedTime(value: string): string | null {
  if (EPOCH.test(value)) return instant(value);
  const [, printed = '', clock, zone] = ISO.exec(value) ?? [];
  const day = readDate(printed, 'en');
  if (!day) return null;
  const local = `${day}T${clock}`;
  return zone ? new Date(local + zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')).toISOString() : local;
}

/** Hours of a printed time as a day counts them, 0 to 23. */
function hourOf(hour: number, half: string | undefined, words: string): number | null {
  const isHalf = half !== undefined || AFTERNOON.test(words) || MORNING.test(words);
  if (hour > (isHalf ? 12 : 23)) return null;
  if (!isHalf) return hour;
  const isLate = half ? half.toLowerCase() === 'p' : AFTERNOON.test(words);
  return (hour % 12) + (isLate ? 12 : 0);
}

/** A zone as the offset of an ISO time; empty where none is printed. */
function zoneOf(words: string): string {
  const [whole, hours, minutes, pacific] = ZONE.exec(words) ?? [];
  if (!whole) return '';
  if (pacific) return pacific === 'PDT' ? '-07:00' : '-08:00';
  const value = Number(hours ?? 0);
  return `${value < 0 ? '-' : '+'}${two(Math.abs(value))}:${minutes ?? '00'}`;
}

/**
 * A moment as a console prints it, "Mar 4, 2026 10:11 PM PST", "2026-03-04 10:11": ISO 8601, in UTC where the zone is
 * known, else without a zone. Null where the day or the hour is missing.
 */
export function readMoment(words: string, language: string): string | null {
  if (words.length > MOST_LETTERS) return null;
  const marked = markedTime(words);
  if (marked) return marked;
  const day = readDate(words, language);
  const [, hours, minutes, half] = CLOCK.exec(words) ?? [];
  const hour = hours === undefined ? null : hourOf(Number(hours), half, words);
  if (!day || hour === null) return null;
  const local = `${day}T${two(hour)}:${minutes}`;
  const zone = zoneOf(words);
  return zone ? new Date(`${local}${zone}`).toISOString() : local;
}

function within(element: Element, language: string): string | null {
  const marked = [element, ...all(element, MARKED)].flatMap((one) =>
    ATTRIBUTES.map((name) => one.getAttribute(name)?.trim() ?? ''),
  );
  for (const value of marked) {
    const moment = value && readMoment(value, language);
    if (moment) return moment;
  }
  for (const printed of all(element, PRINTED)) {
    const moment = readMoment(textOf(printed), language);
    if (moment) return moment;
  }
  return null;
}

/** When a message came, from what stands in its own row of the conversation; null where the row does not say. */
export function messageTime(message: Element, language: string): string | null {
  return within(message.closest(ROW) ?? message, language);
}
