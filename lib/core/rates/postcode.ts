/**
 * Part of a country. A prefix holds every postcode that starts with it; a range, every postcode whose beginning
 * lies between `from` and `to` (both inclusive, of one length). Spaces, dashes and case do not matter.
 */
export type PostcodeRule = { prefix: string } | { from: string; to: string };
