/** Language and script, so that zh-CN is zh-Hans and not zh-Hant. Null for a text that is no language tag. */
function written(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** The most used language of a market that the seller writes. Null: none. */
export function coveredLanguage<T extends readonly [language: string, percent: number]>(
  spoken: readonly T[],
  covered: readonly string[],
): T | null {
  const known = new Set(covered.map(written));
  return spoken.find(([language]) => known.has(written(language))) ?? null;
}
