/** What is wrong with a template and where: line and column from 1, or null where the engine does not say. */
export interface TemplateProblem {
  code:
    | 'template-syntax'
    | 'template-unclosed'
    | 'template-tag'
    | 'template-filter'
    | 'template-too-long'
    | 'template-limit'
    | 'template-variable'
    | 'template-empty';
  line: number | null;
  column: number | null;
  /** The tag, filter, variable or words it is about. */
  detail: string;
}

interface EngineError {
  message: string;
  token?: { getPosition?: () => [number, number]; getText?: () => string };
  originalError?: unknown;
}

/** An error of the template engine as a problem with its place. */
export function problemOf(error: unknown): TemplateProblem {
  const { message, token } = error as EngineError;
  const [line, column] = token?.getPosition?.() ?? [null, null];
  return { ...kindOf(message, token?.getText?.() ?? ''), line, column };
}

function kindOf(message: string, text: string): Pick<TemplateProblem, 'code' | 'detail'> {
  const tag = /^tag "(.*?)" not found/.exec(message)?.[1];
  if (tag !== undefined) return { code: 'template-tag', detail: tag };
  const filter = /^undefined filter: (\S+?),?(\s|$)/.exec(message)?.[1];
  if (filter !== undefined) return { code: 'template-filter', detail: filter };
  if (/not closed/.test(message)) return { code: 'template-unclosed', detail: text.slice(0, 80) };
  if (/not a value/.test(message)) return { code: 'template-variable', detail: text.slice(0, 80) };
  if (/limit exceeded/i.test(message)) return { code: 'template-limit', detail: '' };
  return { code: 'template-syntax', detail: text.slice(0, 80) };
}
