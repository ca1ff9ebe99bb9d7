import { ar } from './ar';
import type { Lexicon } from './concepts';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ru } from './ru';
import { tr } from './tr';
import { zhCn } from './zh-cn';

export { CONCEPTS, type Concept, type Lexicon } from './concepts';

/** The languages the semantic rules know, with their words. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en,
  es,
  'pt-BR': ptBr,
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
  'zh-CN': zhCn,
};
