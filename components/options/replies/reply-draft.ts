import type { SiteId } from '../../../lib/core/facts';
import {
  type Intent,
  type OwnTemplate,
  type OwnText,
  REPLY_LANGUAGES,
  type ReplyContext,
  type ReplyLanguage,
  type Situation,
  type Variable,
  writeText,
} from '../../../lib/core/replies';
import { variableName } from '../../../lib/data/replies/reply-schema';
import { replyTexts, replyVariables } from '../../../lib/data/replies/shipped-replies';
import { checkTemplate } from '../../../lib/replies';
import { shippedTemplate, shippedVariables } from '../../../lib/replies/render-shipped';

export type DraftTexts = Partial<Record<ReplyLanguage, string>>;

/** A template as it stands in its form. */
export interface ReplyDraft {
  name: string;
  code: string;
  folder: string;
  /** Parted by commas. */
  tags: string;
  platforms: SiteId[];
  context: ReplyContext;
  intents: Intent[];
  source: ReplyLanguage;
  texts: DraftTexts;
  /** Longer texts, where more should be said. */
  longs: DraftTexts;
  variables: Record<string, Variable>;
}

export const NO_DRAFT: ReplyDraft = {
  name: '',
  code: '',
  folder: '',
  tags: '',
  platforms: ['amazon', 'aliexpress', 'alibaba'],
  context: 'reply',
  intents: [],
  source: 'zh-CN',
  texts: {},
  longs: {},
  variables: {},
};

export const listOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,，;；、\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

export function draftOf(template: OwnTemplate): ReplyDraft {
  const { name, code, folder, tags, platforms, context, intents, source, texts, variables } = template;
  return {
    name,
    code: code ?? '',
    folder,
    tags: tags.join(', '),
    platforms: [...platforms],
    context,
    intents: [...(intents ?? [])],
    source,
    texts: Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text])),
    longs: Object.fromEntries(
      Object.entries(texts).flatMap(([language, { long }]) => (long === undefined ? [] : [[language, long]])),
    ),
    variables: { ...variables },
  };
}

const isVariableName = (name: string) => variableName.safeParse(name).success;

/** What a variable is when a text names it for the first time: as the shipped library knows it, else a text. */
const asKnown = (name: string): Variable => {
  const known = replyVariables[name];
  if (!known) return { type: 'text', example: name };
  const { type, example, optional } = known;
  return { type, example, ...(optional && { optional }) };
};

/**
 * The variables that the texts of a draft name, with what is declared of them. What cannot be the name of one is left
 * out, so that the check of the template tells its place.
 */
export function variablesOf({
  texts,
  longs,
  variables,
}: Pick<ReplyDraft, 'texts' | 'longs' | 'variables'>): Record<string, Variable> {
  const names = REPLY_LANGUAGES.flatMap((language) =>
    [texts[language] ?? '', longs[language] ?? ''].flatMap((text) =>
      text.trim() === '' ? [] : checkTemplate(text, language).variables,
    ),
  );
  return Object.fromEntries(
    [...new Set(names)]
      .filter(isVariableName)
      .map((name) => [name, Object.hasOwn(variables, name) ? variables[name] : asKnown(name)]),
  ) as Record<string, Variable>;
}

/** The template that a draft makes of the one before it: changed texts keep what they were, translations may go stale. */
export function templateOf(draft: ReplyDraft, before: OwnTemplate | null, id: string): OwnTemplate {
  const { name, code, folder, tags, platforms, context, intents, source, texts, longs } = draft;
  const { intents: _, ...rest } = before ?? { id, texts: {}, older: [] };
  const base: OwnTemplate = {
    ...rest,
    name: name.trim(),
    code: code.trim().toLowerCase() || null,
    folder: folder.trim(),
    tags: listOf(tags),
    platforms,
    context,
    ...(intents.length > 0 && { intents }),
    source,
    variables: variablesOf(draft),
  };
  // The source first: what is written for it afterwards is up to date.
  const order = [source, ...REPLY_LANGUAGES.filter((language) => language !== source)];
  let template = base;
  for (const language of order) {
    const [text, long] = [texts[language]?.trim() ?? '', longs[language]?.trim()];
    const { [language]: old, ...others } = template.texts;
    const isNew = text !== old?.text || (long ?? '') !== (old.long ?? '');
    if (text === '') template = { ...template, texts: others };
    else if (isNew) template = writeText(template, language, { text, ...(long && { long }) });
  }
  return template;
}

/** A shipped situation as a template of the seller's own, in every language, to be changed freely. */
export function copyOfShipped(situation: Situation, id: string, language: 'en' | 'zh'): OwnTemplate {
  const texts: Record<string, OwnText> = Object.fromEntries(
    REPLY_LANGUAGES.map((one) => {
      const [text, long] = (['short', 'long'] as const).map((length) =>
        shippedTemplate({ situation, language: one, length }),
      );
      const hasLong = replyTexts(one).texts[situation.id]?.long !== undefined;
      return [one, { text: text ?? '', ...(hasLong && long && { long }), revision: 1 }];
    }),
  );
  const used = new Set(
    REPLY_LANGUAGES.flatMap((one) =>
      [texts[one]?.text ?? '', texts[one]?.long ?? ''].flatMap((text) => checkTemplate(text, one).variables),
    ),
  );
  const { examples } = replyTexts('zh-CN');
  const variables = Object.entries(shippedVariables(situation)).flatMap(
    ([name, { type, example, optional }]) =>
      used.has(name)
        ? [[name, { type, example: examples[name] ?? example, ...(optional && { optional }) }]]
        : [],
  );
  const { name, tags, folder, platforms, context, intents } = situation;
  return {
    id,
    name: name[language],
    code: null,
    folder,
    tags,
    platforms,
    context,
    intents,
    variables: Object.fromEntries(variables) as Record<string, Variable>,
    source: 'zh-CN',
    texts,
    older: [],
  };
}
