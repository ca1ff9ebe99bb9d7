/**
 * Part of a country. A prefix holds every postcode that starts with it; a range, every postcode whose beginning
 * lies between `from` and `to` (both inclusive, of one length). Spaces, dashes and case do not matter.
 */
export type PostcodeRule = { prefix: string } | { from: string; to: string };

/** A rule ready to be asked: the first `length` characters of a code lie between `from` and `to`. */
export interface PostcodeMatcher {
  from: string;
  to: string;
  length: number;
  /** Share of all codes, for which rule is the most specific: less is more specific. */
  share: number;
}

/** Upper case letters and digits only: "sw1a 1aa" is SW1A1AA. */
export const normalPostcode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

export function compilePostcode(rule: PostcodeRule): PostcodeMatcher {
  const from = normalPostcode('prefix' in rule ? rule.prefix : rule.from);
  const to = normalPostcode('prefix' in rule ? rule.prefix : rule.to);
  const share = (place(to) - place(from) + 1) / 36 ** from.length;
  return { from, to, length: from.length, share };
}

/** The text as a number of base 36, whose order is that of the text. */
const place = (text: string) => [...text].reduce((all, digit) => all * 36 + Number.parseInt(digit, 36), 0);

/** Whether a code in the form of `normalPostcode` falls under the rule. */
export function matchesPostcode(code: string, { from, to, length }: PostcodeMatcher): boolean {
  if (code.length < length) return false;
  const beginning = code.slice(0, length);
  return beginning >= from && beginning <= to;
}
