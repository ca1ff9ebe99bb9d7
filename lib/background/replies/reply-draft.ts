import type { SiteId } from '../../core/facts';
import type { LintContext } from '../../core/lint';
import type { ReplyLanguage, ReplyLength, ValueProblem, Variable } from '../../core/replies';
import type { ReplyDraft, ReplyPart, ReplyVariableView } from '../../messages/replies-view';
import { checkTemplate, renderTemplate } from '../../replies';
import { KEEPABLE, type KnownValues } from './known-values';
import type { ReplyEntry } from './library';
import { replyLint } from './reply-lint';
import { replyParts } from './reply-parts';

/** The seller's own gloss stands beside every foreign text. */
const GLOSS: ReplyLanguage = 'zh-CN';

export interface DraftAsk {
  language: ReplyLanguage;
  length: ReplyLength;
  /** What the seller typed, by variable; an empty text takes a known value away. */
  typed: Readonly<Record<string, string>>;
  known: KnownValues;
  platforms: readonly SiteId[];
  /** What the message will be; null: as the template is meant. */
  context: LintContext | null;
}

type Values = Readonly<Record<string, string>>;

const valuesOf = ({ typed, known }: Pick<DraftAsk, 'typed' | 'known'>): Values => ({
  ...Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value])),
  ...typed,
});

/** The template's own date of dispatch may be past or to come; only a past one is what the page says. */
export const knownFor = (entry: ReplyEntry, known: KnownValues): KnownValues => {
  if (!entry.situation || entry.id === 'dispatched') return known;
  return Object.fromEntries(Object.entries(known).filter(([name]) => name !== 'ship.date'));
};

/** The engine's declarations: `optional` is there or absent. */
function declared(entry: ReplyEntry, language: ReplyLanguage): Record<string, Variable> {
  return Object.fromEntries(
    Object.entries(entry.variables(language)).map(([name, { type, example, optional }]) => [
      name,
      { type, example, ...(optional && { optional: true as const }) },
    ]),
  );
}

interface Filled {
  text: string | null;
  parts: ReplyPart[];
  missing: readonly string[];
  invalid: readonly { variable: string; problem: ValueProblem }[];
}

function fill(template: string, entry: ReplyEntry, language: ReplyLanguage, values: Values): Filled {
  const variables = declared(entry, language);
  const result = renderTemplate({ template, language, variables, values });
  if ('text' in result) {
    return { text: result.text, parts: [{ text: result.text }], missing: [], invalid: [] };
  }
  if ('problem' in result) return { text: null, parts: [{ text: template }], missing: [], invalid: [] };
  const holes = [...result.missing, ...result.invalid.map(({ variable }) => variable)];
  const parts = replyParts(template, language, variables, values, holes) ?? [{ text: template }];
  return { text: null, parts, ...result };
}

/** A template in a language with what is known filled in; null without a text in that language. */
export function preview(
  entry: ReplyEntry,
  language: ReplyLanguage,
  length: ReplyLength,
  { typed, known }: Pick<DraftAsk, 'typed' | 'known'>,
): ReplyPart[] | null {
  const template = entry.template(language, length);
  const values = valuesOf({ typed, known: knownFor(entry, known) });
  return template === null ? null : fill(template, entry, language, values).parts;
}

function variableViews(
  entry: ReplyEntry,
  template: string,
  { language, typed, known }: DraftAsk,
  { invalid }: Filled,
): ReplyVariableView[] {
  const used = checkTemplate(template, language).variables;
  const views = Object.entries(entry.variables(language))
    .filter(([name]) => used.includes(name))
    .map(([name, { type, example, optional, label }]): ReplyVariableView => {
      const own = Object.hasOwn(typed, name) ? (typed[name] ?? '') : null;
      const found = Object.hasOwn(known, name) ? known[name] : undefined;
      const value = own ?? found?.value ?? '';
      const empty = value.trim() === '';
      const problem = invalid.find(({ variable }) => variable === name)?.problem ?? null;
      const typedOrKnown = own === null ? found : { origin: 'yours' as const, from: 'typed' as const };
      return {
        name,
        label,
        type,
        example,
        optional,
        value,
        problem,
        origin: empty ? 'missing' : (typedOrKnown?.origin ?? 'missing'),
        from: empty ? 'seller' : (typedOrKnown?.from ?? 'seller'),
        keepable: KEEPABLE.includes(name),
      };
    });
  return views.sort((a, b) => Number(a.optional) - Number(b.optional));
}

/** One reply as far as it is known: words, holes, the form for them, what the rules say. Null: no text in the language. */
export function replyDraft(entry: ReplyEntry, asked: DraftAsk): ReplyDraft | null {
  const ask = { ...asked, known: knownFor(entry, asked.known) };
  const { language, length } = ask;
  const template = entry.template(language, length);
  if (template === null) return null;
  const values = valuesOf(ask);
  const filled = fill(template, entry, language, values);
  const context = ask.context ?? entry.context;
  const gloss = language === GLOSS ? null : preview(entry, GLOSS, length, ask);
  const lint =
    filled.text === null
      ? { context, findings: [] }
      : replyLint(filled.text, ask.platforms, context, language);
  return {
    ...lint,
    id: entry.id,
    language,
    length,
    hasLong: entry.hasLong(language),
    languages: [...entry.languages],
    stale: entry.isStale(language),
    parts: filled.parts,
    text: filled.text,
    gloss,
    variables: variableViews(entry, template, ask, filled),
  };
}
