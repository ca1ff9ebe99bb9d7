import type { LocalName } from '../../lib/core/rates';
import { REPLY_FOLDERS, type ReplyLanguage } from '../../lib/core/replies';
import type { Words } from './words';

type Translate = (key: string) => string;
const loose = ({ t }: Words) => t as unknown as Translate;

/** Name of a language in the seller's own. */
export const languageName = ({ language }: Words, tag: ReplyLanguage): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;

/** Direction of what is written in a language. */
export const directionOf = (tag: ReplyLanguage): 'rtl' | 'ltr' =>
  tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr';

/** A name that exists in both languages. */
export const localName = ({ language }: Words, name: LocalName): string =>
  language === 'zh-CN' ? name.zh : name.en;

/** Shipped folders by their name, the seller's own as he called them. */
export const folderName = (words: Words, folder: string): string =>
  [...REPLY_FOLDERS, 'own'].some((known) => known === folder)
    ? loose(words)(`replies:folder.${folder}`)
    : folder;

/** Shipped tags by their name, the seller's own as he called them. */
export function tagName(words: Words, tag: string): string {
  const key = `replies:tag.${tag}`;
  return words.i18n.exists(key) ? loose(words)(key) : tag;
}
