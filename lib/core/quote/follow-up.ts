/** Days after sending on which to write again. */
export const DEFAULT_FOLLOW_UPS: readonly number[] = [2, 5, 10];

/** Hours in which business mail is read, local time: from, up to. */
const GOOD_FROM = 9;
const GOOD_TO = 17;
const HOUR = 3_600_000;
const WEEK_HOURS = 7 * 24;

/** Countries whose weekend is not Saturday and Sunday, 0 Sunday to 6 Saturday. Source: Unicode CLDR weekData. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'].map((code) => [
      code,
      [5, 6],
    ]),
  ),
  AF: [4, 5],
  IR: [5],
  IN: [0],
  UG: [0],
};
const USUAL_WEEKEND: readonly number[] = [0, 6];

export interface LocalTime {
  hour: number;
  minute: number;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
  /** Calendar date there. */
  date: string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The clock in a zone of the IANA database at a moment. Null for a zone that is not known. */
export function localTime(zone: string, at: number): LocalTime | null {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(at);
  } catch {
    return null;
  }
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    hour: Number(part('hour')),
    minute: Number(part('minute')),
    weekday: DAYS.indexOf(part('weekday')),
    date: `${part('year')}-${part('month')}-${part('day')}`,
  };
}

export interface GoodHours {
  local: LocalTime;
  /** Whether it is a working hour there now. */
  good: boolean;
  /** The next moment that is one, in milliseconds; `at` itself where it is one. */
  next: number;
}

/**
 * Whether a buyer is likely to be at work at a moment, 9 to 17 o'clock on a working day of the country, and when next.
 * Holidays are not known. Null for an unknown zone.
 */
export function goodHours(zone: string, country: string, at: number): GoodHours | null {
  const local = localTime(zone, at);
  if (!local) return null;
  if (isGood(local, country)) return { local, good: true, next: at };
  const step = HOUR / 4;
  let next = Math.ceil(at / step) * step;
  for (let tries = 0; tries < WEEK_HOURS * 4; tries += 1) {
    const then = localTime(zone, next);
    if (then && isGood(then, country)) break;
    next += step;
  }
  return { local, good: false, next };
}

function isGood({ hour, weekday }: LocalTime, country: string): boolean {
  const weekend = WEEKENDS[country] ?? USUAL_WEEKEND;
  return hour >= GOOD_FROM && hour < GOOD_TO && !weekend.includes(weekday);
}

export interface FollowUp {
  /** Days after sending. */
  day: number;
  /** When to write, in milliseconds: the first good hour of the buyer on or after that day. */
  at: number;
  done: boolean;
}

/**
 * When to write again. Without a zone the hour of sending stays. A follow-up counts as done when one was written on or
 * after its day.
 */
export function followUps(
  sentAt: number,
  buyer: { zone: string; country: string } | null,
  written: readonly number[] = [],
  days: readonly number[] = DEFAULT_FOLLOW_UPS,
): FollowUp[] {
  const due = days.map((day) => sentAt + day * 24 * HOUR);
  return days.map((day, index) => {
    const from = due[index] ?? sentAt;
    const at = buyer ? (goodHours(buyer.zone, buyer.country, from)?.next ?? from) : from;
    const start = index === 0 ? sentAt + 1 : (due[index - 1] ?? sentAt) + 12 * HOUR;
    const end = due[index + 1] ?? Number.POSITIVE_INFINITY;
    return {
      day,
      at,
      done: written.some((moment) => moment >= start && moment < end && moment >= from - 12 * HOUR),
    };
  });
}
