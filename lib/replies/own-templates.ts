import { type OwnTemplate, REPLY_LANGUAGES, type ReplyLanguage } from '../core/replies';
import { ownTemplateSchema, ownTemplatesFileSchema } from '../data/replies/own-template-schema';
import { checkTemplate } from './check-template';
import type { TemplateProblem } from './template-problem';

/** Bytes of a file of templates; more is not read. */
export const MAX_IMPORT = 5_000_000;

/** A problem in one language of a template. */
export interface OwnTemplateProblem extends TemplateProblem {
  language: ReplyLanguage;
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

/** What is wrong with a template in each of its languages; only one without problems may be saved. */
export function checkOwnTemplate({ texts, variables }: OwnTemplate): OwnTemplateProblem[] {
  return (Object.keys(texts) as ReplyLanguage[]).flatMap((language) =>
    checkTemplate(texts[language]?.text ?? '', language, variables).problems.map((problem) => ({
      ...problem,
      language,
    })),
  );
}

/** Templates as a file to share. */
export const exportTemplates = (templates: readonly OwnTemplate[]): string =>
  `${JSON.stringify({ format: 'caravel-replies', version: 1, templates }, null, 2)}\n`;

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

const COLUMNS = [
  'id',
  'name',
  'code',
  'folder',
  'tags',
  'platforms',
  'context',
  'source',
  'language',
  'text',
];

/** Templates as rows of a table, one a language, with a head; variables as "name:type=example". */
export function exportRows(templates: readonly OwnTemplate[]): string[][] {
  const rows = templates.flatMap((one) =>
    (Object.keys(one.texts) as ReplyLanguage[]).map((language) => [
      one.id,
      one.name,
      one.code ?? '',
      one.folder,
      one.tags.join('; '),
      one.platforms.join('; '),
      one.context,
      one.source,
      language,
      one.texts[language]?.text ?? '',
      Object.entries(one.variables)
        .map(([name, { type, example, optional }]) => `${name}${optional ? '?' : ''}:${type}=${example}`)
        .join('; '),
    ]),
  );
  return [[...COLUMNS, 'variables'], ...rows];
}

/** Reads rows with a head of names; only `name`, `language` and `text` must be there. Rows of one id are one template. */
export function importRows(rows: readonly (readonly string[])[]): Imported {
  const size = rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0);
  if (size > MAX_IMPORT) return refused('import-too-large', String(MAX_IMPORT));
  const head = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const absent = ['name', 'language', 'text'].find((name) => !head.includes(name));
  if (absent !== undefined) return refused('import-no-column', absent);
  const problems: ImportProblem[] = [];
  const found = new Map<string, { raw: RawTemplate; row: number }>();
  for (const [index, row] of rows.slice(1).entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cell = (name: string) => (row[head.indexOf(name)] ?? '').trim();
    const problem = addRow(found, cell, index + 2);
    if (problem) problems.push({ ...problem, row: index + 2 });
  }
  const read: { template: OwnTemplate; row: number }[] = [];
  for (const { raw, row } of found.values()) {
    const parsed = ownTemplateSchema.safeParse(raw);
    if (parsed.success) read.push({ template: parsed.data, row });
    else problems.push({ code: 'import-shape', row, detail: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const result = accepted(read);
  return { ...result, problems: [...problems, ...result.problems] };
}

interface RawTemplate {
  [field: string]: unknown;
  texts: Partial<Record<ReplyLanguage, { text: string; revision: number }>>;
}

const list = (cell: string) =>
  cell
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter(Boolean);

function addRow(
  found: Map<string, { raw: RawTemplate; row: number }>,
  cell: (name: string) => string,
  row: number,
): Pick<ImportProblem, 'code' | 'detail'> | null {
  const [name, text] = [cell('name'), cell('text')];
  const tag = cell('language').toLowerCase();
  if (name === '') return { code: 'import-no-name', detail: '' };
  const language = REPLY_LANGUAGES.find(
    (one) => one.toLowerCase() === tag || one.slice(0, 2) === tag.slice(0, 2),
  );
  if (!language) return { code: 'import-language', detail: cell('language') };
  if (text === '') return { code: 'import-no-text', detail: language };
  const id = cell('id') || name;
  const known = found.get(id);
  if (known?.raw.texts[language]) return { code: 'import-twice', detail: `${id} ${language}` };
  const raw = known?.raw ?? {
    id,
    name,
    code: cell('code') || null,
    folder: cell('folder'),
    tags: list(cell('tags')),
    platforms: list(cell('platforms')),
    context: cell('context') || 'reply',
    source: cell('source') || language,
    variables: Object.fromEntries(list(cell('variables')).map(readVariable)),
    texts: {},
    older: [],
  };
  raw.texts[language] = { text, revision: 1 };
  if (!known) found.set(id, { raw, row });
  return null;
}

function readVariable(cell: string): [string, unknown] {
  const [, name = cell, optional, type, example = ''] = /^([^:?]+)(\?)?:(\w+)=?([\s\S]*)$/.exec(cell) ?? [];
  return [name, { type, example, ...(optional && { optional: true }) }];
}

function accepted(read: readonly { template: OwnTemplate; row: number | null }[]): Imported {
  const problems: ImportProblem[] = [];
  const templates: OwnTemplate[] = [];
  const ids = new Set<string>();
  for (const { template, row } of read) {
    const [first] = checkOwnTemplate(template);
    if (ids.has(template.id)) problems.push({ code: 'import-twice', row, detail: template.id });
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

const refused = (code: ImportProblem['code'], detail: string): Imported => ({
  templates: [],
  problems: [{ code, row: null, detail }],
  incomplete: [],
});
