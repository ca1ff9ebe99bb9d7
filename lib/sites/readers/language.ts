/** Languages of the marketplaces that write decimals with a point (and Spanish in Mexico); the rest use a comma. */
const DECIMAL_POINT = /^(?:en|zh|ja|ko|th|he|iw|hi|ta|te|kn|ml|mr|bn|ar|ms)\b|^es[-_](?:mx|us)/i;

/** Whether the page's language, else its address, says that 1,5 is one and a half. False when neither says so. */
export function usesDecimalComma(document: Document, url: URL): boolean {
  const language =
    document.documentElement?.getAttribute('lang') || /^(?:www\.)?([a-z]{2})\./.exec(url.hostname)?.[1];
  return !!language && !DECIMAL_POINT.test(language);
}
