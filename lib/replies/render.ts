import type { Template } from 'liquidjs';
import { type ReplyLanguage, readValue, type ValueProblem, type Variable } from '../core/replies';
import { engineOf, MAX_TEMPLATE, MissingDrop, ValueDrop } from './engine';
import { problemOf, type TemplateProblem } from './template-problem';

export interface RenderInput {
  template: string;
  language: ReplyLanguage;
  /** What the template may ask for, by dotted name. Anything else is missing, whatever `values` holds. */
  variables: Readonly<Record<string, Variable>>;
  /** Values by dotted name. */
  values: Readonly<Record<string, unknown>>;
}

/** The finished text, or what it lacks, or why the template cannot be filled in. Never a text with a hole. */
export type RenderResult =
  | { text: string }
  | { missing: string[]; invalid: { variable: string; problem: ValueProblem }[] }
  | { problem: TemplateProblem };

interface Scope {
  [name: string]: Scope | ValueDrop | MissingDrop;
}

/**
 * Fills in a template. An empty or unknown variable is never inserted: the names of those that the taken
 * branches would write come back as `missing`, values of the wrong shape as `invalid`.
 */
export function renderTemplate({ template, language, variables, values }: RenderInput): RenderResult {
  if (template.length > MAX_TEMPLATE) {
    return { problem: { code: 'template-too-long', line: null, column: null, detail: '' } };
  }
  const scope: Scope = Object.create(null);
  const invalid: { variable: string; problem: ValueProblem }[] = [];
  for (const [name, { type }] of Object.entries(variables)) {
    const value = Object.hasOwn(values, name) ? readValue(type, values[name]) : 'empty';
    if (value === 'empty') continue;
    if (typeof value === 'string') invalid.push({ variable: name, problem: value });
    else put(scope, name, new ValueDrop(value));
  }
  try {
    const result = fill(engineOf(language).parse(template), scope, language);
    // A wrong value is told as wrong, not as missing too.
    const wrong = new Set(invalid.map(({ variable }) => variable));
    const missing = result.missing.filter((name) => !wrong.has(name));
    if (missing.length > 0 || invalid.length > 0) return { missing, invalid };
    return { text: tidy(result.text) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/**
 * Renders until nothing is missing: each variable that is written without a value is recorded and replaced by one that
 * is false and empty, so that the same branches are taken again.
 */
function fill(templates: Template[], scope: Scope, language: ReplyLanguage) {
  const missing: string[] = [];
  for (;;) {
    try {
      return { text: String(engineOf(language).renderSync(templates, scope)), missing };
    } catch (error) {
      const name = undefinedName(error);
      if (name === null || missing.includes(name)) throw error;
      missing.push(name);
      if (!put(scope, name, new MissingDrop())) return { text: '', missing };
    }
  }
}

/** The engine names only the first step that leads nowhere; the words at that place hold the whole name. */
function undefinedName(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'UndefinedVariableError') return null;
  const { token } = error as Error & { token?: { getText?: () => string } };
  return token?.getText?.() ?? null;
}

/** False where a value stands on the way. */
function put(scope: Scope, name: string, value: ValueDrop | MissingDrop): boolean {
  const path = name.split('.');
  const last = path.pop() ?? name;
  let place = scope;
  for (const step of path) {
    const next = Object.hasOwn(place, step) ? place[step] : undefined;
    if (next instanceof ValueDrop || next instanceof MissingDrop) return false;
    if (next) place = next;
    else {
      const made: Scope = Object.create(null);
      define(place, step, made);
      place = made;
    }
  }
  define(place, last, value);
  return true;
}

/** Plain assignment to `__proto__` would change the object instead of adding a name. */
const define = (place: Scope, name: string, value: Scope[string]) =>
  Object.defineProperty(place, name, { value, enumerable: true, writable: true, configurable: true });

const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
