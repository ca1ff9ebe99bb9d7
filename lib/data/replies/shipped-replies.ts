import type { NamedVariable, ReplyLanguage, ReplyTexts, Situation } from '../../core/replies';
import catalogue from './situations.json';
import ar from './templates/ar.json';
import de from './templates/de.json';
import en from './templates/en.json';
import es from './templates/es.json';
import fr from './templates/fr.json';
import he from './templates/he.json';
import it from './templates/it.json';
import ja from './templates/ja.json';
import ko from './templates/ko.json';
import pl from './templates/pl.json';
import ptBR from './templates/pt-BR.json';
import ru from './templates/ru.json';
import tr from './templates/tr.json';
import zhCN from './templates/zh-CN.json';

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

/** The situations of the shipped library, in the order of a sale. */
export const situations = catalogue.situations as readonly Situation[];

/** What the shipped templates may ask for, by dotted name. */
export const replyVariables = catalogue.variables as Readonly<Record<string, NamedVariable>>;

/** The shipped templates of one language. */
export const replyTexts = (language: ReplyLanguage): ReplyTexts => TEXTS[language] as ReplyTexts;
