import type { ReplyLanguage, Variable } from '../../core/replies';
import type { ReplyPart } from '../../messages/replies-view';
import { renderTemplate } from '../../replies';

/** Around the number of a hole; private characters that no reply holds. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Whether an output of a template writes a variable, by itself or inside a filter. */
const writes = (output: string, name: string) =>
  new RegExp(`(^|[^\\w.])${name.replaceAll('.', '\\.')}(?![\\w.])`).test(output);

/**
 * A reply with holes where values are missing, for looking at: the words around them are finished. Null where the
 * template cannot be filled in even so.
 */
export function replyParts(
  template: string,
  language: ReplyLanguage,
  variables: Readonly<Record<string, Variable>>,
  values: Readonly<Record<string, unknown>>,
  holes: readonly string[],
): ReplyPart[] | null {
  const marked = template.replace(/\{\{-?([^{}]*?)-?\}\}/g, (whole, output: string) => {
    const hole = holes.findIndex((name) => writes(output, name));
    return hole < 0 ? whole : `${OPEN}${hole}${CLOSE}`;
  });
  const known = Object.fromEntries(Object.entries(values).filter(([name]) => !holes.includes(name)));
  const result = renderTemplate({ template: marked, language, variables, values: known });
  if (!('text' in result)) return null;
  return result.text.split(OPEN).flatMap((piece, index): ReplyPart[] => {
    if (index === 0) return piece ? [{ text: piece }] : [];
    const [number = '', rest = ''] = piece.split(CLOSE);
    const hole: ReplyPart = { hole: holes[Number(number)] ?? '' };
    return rest ? [hole, { text: rest }] : [hole];
  });
}
