import type { SiteId } from '../facts';
import type { Intent, ReplyContext, ReplyLanguage, Variable } from './situation';

/** What a template says in one language. */
export interface OwnWords {
  text: string;
  /** Where more should be said; absent: the short text. */
  long?: string;
}

/** The words in one language and the revision of the source they were written for. */
export interface OwnText extends OwnWords {
  /** For the source language its own revision; for another the source's revision it translates. */
  revision: number;
}

/** What a text was before, newest first. */
export interface OlderText extends OwnText {
  language: ReplyLanguage;
}

/** A template of the seller's. Changing one gives a new object; nothing here has a clock or an id of its own making. */
export interface OwnTemplate {
  id: string;
  name: string;
  code: string | null;
  folder: string;
  tags: readonly string[];
  platforms: readonly SiteId[];
  context: ReplyContext;
  /** What the buyer wants where it is the answer, the main one first; it is proposed for these. */
  intents?: readonly Intent[];
  variables: Readonly<Record<string, Variable>>;
  /** The language the others are translated from. */
  source: ReplyLanguage;
  texts: Readonly<Partial<Record<ReplyLanguage, OwnText>>>;
  older: readonly OlderText[];
}

const MOST_OLDER = 50;

/** The template with new words in a language. A changed source makes its translations stale; the same words change nothing. */
export function writeText(template: OwnTemplate, language: ReplyLanguage, words: OwnWords): OwnTemplate {
  const { text, long } = words;
  const before = template.texts[language];
  const source = template.texts[template.source]?.revision ?? 0;
  const isSource = language === template.source;
  const same = before?.text === text && before.long === long;
  if (same && (isSource || before.revision === source)) return template;
  const older = before ? [{ language, ...before }, ...template.older].slice(0, MOST_OLDER) : template.older;
  const revision = isSource ? source + 1 : source;
  const written = { text, ...(long !== undefined && { long }), revision };
  return { ...template, older, texts: { ...template.texts, [language]: written } };
}

/** Languages whose text was written for an earlier source than today's. */
export function staleLanguages({ source, texts }: OwnTemplate): ReplyLanguage[] {
  const current = texts[source]?.revision ?? 0;
  return (Object.keys(texts) as ReplyLanguage[]).filter(
    (language) => language !== source && (texts[language]?.revision ?? 0) < current,
  );
}

/** Templates with tags added and taken away, each tag once, in the order they were given. */
export function retag(
  templates: readonly OwnTemplate[],
  ids: ReadonlySet<string>,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): OwnTemplate[] {
  const clean = add.map((tag) => tag.trim()).filter(Boolean);
  return templates.map((template) =>
    ids.has(template.id)
      ? {
          ...template,
          tags: [...new Set([...template.tags, ...clean])].filter((tag) => !remove.includes(tag)),
        }
      : template,
  );
}
