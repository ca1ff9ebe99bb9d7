/** Languages the interface is complete in. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to show: the setting where it names one, else the browser's. Any Chinese gets zh-CN, everything
 * else English.
 *
 * @param setting `auto`, or one of {@link LANGUAGES}.
 * @param uiLanguage BCP 47 tag of the browser's interface (`zh`, `zh-TW`, `de-AT`).
 */
export function resolveLanguage(setting: 'auto' | Language, uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^zh\b/i.test(uiLanguage) ? 'zh-CN' : 'en';
}
