import type { ReplyLanguage, Variable } from '../core/replies';
import { engineOf, MAX_TEMPLATE } from './engine';
import { problemOf, type TemplateProblem } from './template-problem';

export interface CheckedTemplate {
  problems: TemplateProblem[];
  /** Names of the variables in the text, each once, as written: "tracking.number". */
  variables: string[];
}

/**
 * Reads a template without filling it in: syntax with line and column, tags and filters that do not exist, variables
 * that are not declared. Without `declared` any variable may stand in it.
 */
export function checkTemplate(
  template: string,
  language: ReplyLanguage,
  declared?: Readonly<Record<string, Variable>>,
): CheckedTemplate {
  const refused = (code: TemplateProblem['code']) => ({
    problems: [{ code, line: null, column: null, detail: '' }],
    variables: [],
  });
  if (template.trim() === '') return refused('template-empty');
  if (template.length > MAX_TEMPLATE) return refused('template-too-long');
  try {
    const engine = engineOf(language);
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
    const used = Object.values(globals).flat();
    const problems = used
      .filter((variable) => declared && !Object.hasOwn(declared, variable.toString()))
      .map((variable): TemplateProblem => {
        const { row, col } = variable.location;
        return { code: 'template-variable', line: row, column: col, detail: variable.toString() };
      });
    return { problems, variables: [...new Set(used.map(String))] };
  } catch (error) {
    return { problems: [problemOf(error)], variables: [] };
  }
}
