import {
  type OlderText,
  type OwnTemplate,
  type OwnText,
  REPLY_LANGUAGES,
  type ReplyLanguage,
} from '../core/replies';
import { ownTemplateSchema } from '../data/replies/own-template-schema';
import { cellOfList, listOfCell } from './list-cell';
import { accepted, type Imported, type ImportProblem, MAX_IMPORT, refused } from './own-templates';

const COLUMNS = [
  'id',
  'name',
  'code',
  'folder',
  'tags',
  'platforms',
  'context',
  'intents',
  'source',
  'language',
  'text',
  'long',
  'variables',
  'revision',
  'state',
];
/** In the column `state`: what the text was before. Anything else is the text of today. */
const EARLIER = 'earlier';

/** Templates as rows of a table with a head, one a text; earlier texts behind those of today, newest first. */
export function exportRows(templates: readonly OwnTemplate[]): string[][] {
  return [COLUMNS, ...templates.flatMap(rowsOf)];
}

function rowsOf(one: OwnTemplate): string[][] {
  const head = [
    one.id,
    one.name,
    one.code ?? '',
    one.folder,
    cellOfList(one.tags),
    cellOfList(one.platforms),
    one.context,
    cellOfList(one.intents ?? []),
    one.source,
  ];
  const variables = cellOfList(
    Object.entries(one.variables).map(
      ([name, { type, example, optional }]) => `${name}${optional ? '?' : ''}:${type}=${example}`,
    ),
  );
  const row = (language: ReplyLanguage, { text, long, revision }: OwnText, state: string) => [
    ...head,
    language,
    text,
    long ?? '',
    variables,
    String(revision),
    state,
  ];
  return [
    ...REPLY_LANGUAGES.flatMap((language) => {
      const text = one.texts[language];
      return text ? [row(language, text, '')] : [];
    }),
    ...one.older.map((older) => row(older.language, older, EARLIER)),
  ];
}

/**
 * Reads rows with a head of names; only `name`, `language` and `text` must be there. Rows of one id, or without any of
 * one name, are one template.
 */
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
    const problem = addRow(found, (name) => row[head.indexOf(name)] ?? '', index + 2);
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
  texts: Partial<Record<ReplyLanguage, OwnText>>;
  older: OlderText[];
}

type Cells = (name: string) => string;

function addRow(
  found: Map<string, { raw: RawTemplate; row: number }>,
  cells: Cells,
  row: number,
): Pick<ImportProblem, 'code' | 'detail'> | null {
  const [name, tag] = [cells('name').trim(), cells('language').trim().toLowerCase()];
  if (name === '') return { code: 'import-no-name', detail: '' };
  const language = REPLY_LANGUAGES.find(
    (one) => one.toLowerCase() === tag || one.slice(0, 2) === tag.slice(0, 2),
  );
  if (!language) return { code: 'import-language', detail: cells('language').trim() };
  if (cells('text').trim() === '') return { code: 'import-no-text', detail: language };
  const id = cells('id').trim() || name;
  const known = found.get(id);
  const raw = known?.raw ?? rawTemplate(id, cells, language);
  const text = textOf(cells);
  if (cells('state').trim().toLowerCase() === EARLIER) raw.older.push({ language, ...text });
  else if (raw.texts[language]) return { code: 'import-twice', detail: `${id} ${language}` };
  else raw.texts[language] = text;
  if (!known) found.set(id, { raw, row });
  return null;
}

function rawTemplate(id: string, cells: Cells, language: ReplyLanguage): RawTemplate {
  const intents = listOfCell(cells('intents'));
  return {
    id,
    name: cells('name').trim(),
    code: cells('code').trim() || null,
    folder: cells('folder').trim(),
    tags: listOfCell(cells('tags')),
    platforms: listOfCell(cells('platforms')),
    context: cells('context').trim() || 'reply',
    ...(intents.length > 0 && { intents }),
    source: cells('source').trim() || language,
    variables: Object.fromEntries(listOfCell(cells('variables')).map(readVariable)),
    texts: {},
    older: [],
  };
}

/** A revision that is no number is told as a fault of the shape. */
function textOf(cells: Cells): OwnText {
  const [text = '', long, revision] = ['text', 'long', 'revision'].map((name) => cells(name).trim());
  return { text, ...(long && { long }), revision: revision ? Number(revision) : 1 };
}

function readVariable(cell: string): [string, unknown] {
  const [, name = cell, optional, type, example = ''] = /^([^:?]+)(\?)?:(\w+)=?([\s\S]*)$/.exec(cell) ?? [];
  return [name, { type, example, ...(optional && { optional: true }) }];
}
