import type { QuoteTexts } from '../../core/quoting';
import type { ReplyLanguage } from '../../core/replies';
import ar from './texts/ar.json';
import de from './texts/de.json';
import en from './texts/en.json';
import es from './texts/es.json';
import fr from './texts/fr.json';
import he from './texts/he.json';
import it from './texts/it.json';
import ja from './texts/ja.json';
import ko from './texts/ko.json';
import pl from './texts/pl.json';
import ptBR from './texts/pt-BR.json';
import ru from './texts/ru.json';
import tr from './texts/tr.json';
import zhCN from './texts/zh-CN.json';

const TEXTS: Readonly<Record<ReplyLanguage, unknown>> = {
  en,
  es,
  'pt-BR': ptBR,
  fr,
  de,
  it,
  pl,
  ru,
  tr,
  ar,
  he,
  ja,
  ko,
  'zh-CN': zhCN,
};

/** What is written in a quotation, in one language. Validated by a test, not at every start. */
export const quoteTexts = (language: ReplyLanguage): QuoteTexts => TEXTS[language] as QuoteTexts;
