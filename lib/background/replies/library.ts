import type { SiteId } from '../../core/facts';
import type { LocalName } from '../../core/rates';
import {
  type Findable,
  type Intent,
  type OwnTemplate,
  REPLY_LANGUAGES,
  type ReplyContext,
  ReplyIndex,
  type ReplyLanguage,
  type ReplyLength,
  type Situation,
  staleLanguages,
  type VariableType,
} from '../../core/replies';
import { replyTexts, replyVariables, situations } from '../../data/replies/shipped-replies';
import { shippedTemplate, shippedVariables } from '../../replies';
import { replyShelf } from '../../storage/replies';
import { libraryAge } from './library-age';

/** A variable of a template, whoever wrote it. */
export interface EntryVariable {
  type: VariableType;
  example: string;
  optional: boolean;
  label: LocalName;
}

/** A template of the library, shipped or the seller's own. */
export interface ReplyEntry extends Findable {
  own: boolean;
  context: ReplyContext;
  platforms: readonly SiteId[];
  languages: readonly ReplyLanguage[];
  /** Null for own templates. */
  situation: Situation | null;
  /** What it answers; an own template without any is never proposed. */
  intents: readonly Intent[];
  hasLong: (language: ReplyLanguage) => boolean;
  isStale: (language: ReplyLanguage) => boolean;
  /** Null: no text in that language. */
  template: (language: ReplyLanguage, length: ReplyLength) => string | null;
  variables: (language: ReplyLanguage) => Record<string, EntryVariable>;
}

export interface ReplyLibrary {
  entries: readonly ReplyEntry[];
  byId: ReadonlyMap<string, ReplyEntry>;
  index: ReplyIndex;
}

function shippedEntry(situation: Situation): ReplyEntry {
  const { id, code, name, tags, folder, context, platforms } = situation;
  return {
    id,
    code,
    name,
    tags,
    folder,
    context,
    platforms,
    situation,
    intents: situation.intents,
    own: false,
    languages: REPLY_LANGUAGES,
    hasLong: (language) => replyTexts(language).texts[id]?.long !== undefined,
    isStale: () => false,
    template: (language, length) => shippedTemplate({ situation, language, length }),
    variables: (language) => {
      const { examples } = replyTexts(language);
      const entries = Object.entries(shippedVariables(situation)).map(
        ([key, { type, example, optional }]) => [
          key,
          {
            type,
            example: examples[key] ?? example,
            optional: optional === true,
            label: replyVariables[key]?.label ?? { en: key, zh: key },
          },
        ],
      );
      return Object.fromEntries(entries) as Record<string, EntryVariable>;
    },
  };
}

/** Every marketplace, where a template names none. */
const ANYWHERE: readonly SiteId[] = ['amazon', 'aliexpress', 'alibaba'];

function ownEntry(own: OwnTemplate): ReplyEntry {
  const { id, code, name, tags, folder, context, platforms, texts, variables } = own;
  const stale = staleLanguages(own);
  const declared = Object.entries(variables).map(([key, { type, example, optional }]) => [
    key,
    {
      type,
      example,
      optional: optional === true || replyVariables[key]?.optional === true,
      label: replyVariables[key]?.label ?? { en: key, zh: key },
    },
  ]);
  return {
    id,
    code: code ?? '',
    name: { en: name, zh: name },
    tags,
    folder: folder || OWN_FOLDER,
    context,
    platforms: platforms.length === 0 ? ANYWHERE : platforms,
    situation: null,
    intents: own.intents ?? [],
    own: true,
    languages: REPLY_LANGUAGES.filter((language) => texts[language]),
    hasLong: (language) => texts[language]?.long !== undefined,
    isStale: (language) => stale.includes(language),
    template: (language, length) =>
      (length === 'long' ? texts[language]?.long : undefined) ?? texts[language]?.text ?? null,
    variables: () => Object.fromEntries(declared) as Record<string, EntryVariable>,
  };
}

/** Where a template without a folder stands. */
const OWN_FOLDER = 'own';

const shipped = situations.map(shippedEntry);

// Made anew when the seller changed a template; a worker that starts again makes it again.
let made: { age: number; library: Promise<ReplyLibrary> } | null = null;

async function makeLibrary(): Promise<ReplyLibrary> {
  const entries = [...shipped, ...(await replyShelf.list()).map(ownEntry)];
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    index: new ReplyIndex(entries),
  };
}

/** Everything that can be answered with: the shipped templates and the seller's own. */
export function replyLibrary(): Promise<ReplyLibrary> {
  if (made?.age === libraryAge()) return made.library;
  const library = makeLibrary().catch((error: unknown) => {
    made = null;
    throw error;
  });
  made = { age: libraryAge(), library };
  return library;
}
