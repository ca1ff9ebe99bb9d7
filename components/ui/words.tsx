import type { i18n } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createI18n, type Language } from '../../lib/i18n';

/** The words of the interface, for what is outside React: `words.t('panel:close')`. */
export interface Words {
  i18n: i18n;
  t: i18n['t'];
  language: Language;
}

export function wordsOf(language: Language): Words {
  const i18n = createI18n(language);
  return { i18n, t: i18n.t, language };
}

/** The words in the language of the nearest provider. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return { i18n, t: i18n.t, language: i18n.language as Language };
}

/** Gives everything below its language and tells the document, so that a screen reader speaks it. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nextProvider i18n={createI18n(language)}>{children}</I18nextProvider>;
}
