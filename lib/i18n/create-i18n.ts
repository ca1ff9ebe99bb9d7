import { createInstance, type i18n } from 'i18next';
import type { Language } from './language';
import { NAMESPACES, resources } from './resources';

const made = new Map<Language, i18n>();

/**
 * An i18next instance with all sentences of `language`, ready on return: no promise, no request, no DOM, so the
 * background's service worker can use it as well as a page. Instances are kept; they hold no state of a user.
 */
export function createI18n(language: Language): i18n {
  const known = made.get(language);
  if (known) return known;
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: NAMESPACES,
    defaultNS: 'common',
    // Synchronous: everything is in the bundle.
    initAsync: false,
    showSupportNotice: false,
    returnNull: false,
    // React and textContent escape already; escaping twice would show "&amp;".
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  made.set(language, instance);
  return instance;
}
