import { type OwnTemplate, REPLY_LANGUAGES, type ReplyLanguage, type ReplyLength } from '../core/replies';
import { carriedTemplateSchema, ownTemplatesFileSchema } from '../data/replies/own-template-schema';
import { checkTemplate } from './check-template';
import { renderTemplate } from './render';
import type { TemplateProblem } from './template-problem';

/** Bytes of a file of templates; more is not read. */
export const MAX_IMPORT = 5_000_000;

/** A problem in one text of a template. */
export interface OwnTemplateProblem extends TemplateProblem {
  language: ReplyLanguage;
  length: ReplyLength;
}

/** Why a template or file was not taken: row from 1 and column of a table, or the path in a JSON file. */
export interface ImportProblem {
  code:
    | 'import-too-large'
    | 'import-not-json'
    | 'import-shape'
    | 'import-no-column'
    | 'import-no-name'
    | 'import-no-text'
    | 'import-language'
    | 'import-twice'
    | 'import-template';
  row: number | null;
  detail: string;
}

export interface Imported {
  templates: OwnTemplate[];
  problems: ImportProblem[];
  /** Languages other templates of the file have and this one has not, by id. */
  incomplete: { id: string; missing: ReplyLanguage[] }[];
}

/** What is wrong with a template in each of its texts; only one without problems may be saved. */
export function checkOwnTemplate({ texts, variables }: OwnTemplate): OwnTemplateProblem[] {
  return REPLY_LANGUAGES.flatMap((language) => {
    const { text, long } = texts[language] ?? {};
    const problems = (template: string | undefined, length: ReplyLength) =>
      template === undefined
        ? []
        : problemsOf(template, language, variables).map((problem) => ({ ...problem, language, length }));
    return [...problems(text, 'short'), ...problems(long, 'long')];
  });
}

/** Only a name given to a text can be given again, and so grow without end: that is tried out with the examples. */
const MAY_GROW = /\bassign\b/;

function problemsOf(
  template: string,
  language: ReplyLanguage,
  variables: OwnTemplate['variables'],
): TemplateProblem[] {
  const { problems } = checkTemplate(template, language, variables);
  if (problems.length > 0 || !MAY_GROW.test(template)) return problems;
  const values = Object.fromEntries(Object.entries(variables).map(([name, { example }]) => [name, example]));
  const result = renderTemplate({ template, language, variables, values });
  return 'problem' in result ? [result.problem] : [];
}

/** Templates as a file to share; when they were saved and the like stays at home. */
export function exportTemplates(all: readonly OwnTemplate[]): string {
  const templates = all.map((template) => carriedTemplateSchema.parse(template));
  return `${JSON.stringify({ format: 'caravel-replies', version: 1, templates }, null, 2)}\n`;
}

/** Reads a shared file. Templates that cannot be filled in stay out and are told; the others come in. */
export function importTemplates(text: string): Imported {
  if (text.length > MAX_IMPORT) return refused('import-too-large', String(MAX_IMPORT));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused('import-not-json', error instanceof Error ? error.message : '');
  }
  const read = ownTemplatesFileSchema.safeParse(value);
  if (!read.success) return refused('import-shape', read.error.issues[0]?.path.join('.') ?? '');
  return accepted(read.data.templates.map((template) => ({ template, row: null })));
}

/** What may come in of templates that have the right shape: each id once, none with a fault or without a text. */
export function accepted(read: readonly { template: OwnTemplate; row: number | null }[]): Imported {
  const problems: ImportProblem[] = [];
  const templates: OwnTemplate[] = [];
  const ids = new Set<string>();
  for (const { template, row } of read) {
    const [first] = checkOwnTemplate(template);
    if (ids.has(template.id)) problems.push({ code: 'import-twice', row, detail: template.id });
    else if (Object.keys(template.texts).length === 0)
      problems.push({ code: 'import-no-text', row, detail: template.name });
    else if (first) {
      const place = first.line === null ? '' : ` ${first.line}:${first.column}`;
      const detail = `${template.name} ${first.language}${place} ${first.code} ${first.detail}`;
      problems.push({ code: 'import-template', row, detail: detail.trim() });
    } else templates.push(template);
    ids.add(template.id);
  }
  const everywhere = REPLY_LANGUAGES.filter((language) => templates.some(({ texts }) => texts[language]));
  const incomplete = templates
    .map(({ id, texts }) => ({ id, missing: everywhere.filter((language) => !texts[language]) }))
    .filter(({ missing }) => missing.length > 0);
  return { templates, problems, incomplete };
}

/** A file of which nothing is taken. */
export const refused = (code: ImportProblem['code'], detail: string): Imported => ({
  templates: [],
  problems: [{ code, row: null, detail }],
  incomplete: [],
});
