import { ReplyIndex, suggestReplies } from '../../lib/core/replies';
import { situations } from '../../lib/data/replies/shipped-replies';
import { renderShipped, shippedVariables, understandMessage } from '../../lib/replies';
import { InputError } from './input-error';
import { parseInput, parseJson } from './parse-input';
import { replyRenderSchema, replySuggestSchema } from './reply-schema';

/** `caravel reply list`: every shipped situation with what it asks for; with a query those it finds, best first. */
export function replyListAnswer(query: string | undefined) {
  const ids =
    query === undefined
      ? situations.map(({ id }) => id)
      : new ReplyIndex(situations).search(query, new Map(), situations.length).map(({ id }) => id);
  const found = ids.flatMap((id) => situations.filter((situation) => situation.id === id));
  return {
    situations: found.map((situation) => ({ ...situation, variables: shippedVariables(situation) })),
  };
}

/**
 * `caravel reply render`: a shipped reply filled in, with its Chinese gloss, or what is missing. Throws InputError that
 * names the field.
 */
export function replyRenderAnswer(text: string) {
  const input = parseInput(replyRenderSchema, parseJson(text, 'input'));
  const { situation: wanted, language, length, frame, values } = input;
  const situation = situations.find(({ id, code }) => id === wanted || code === wanted);
  if (!situation) throw new InputError('situation', `no situation is called ${JSON.stringify(wanted)}`);
  const known = shippedVariables(situation);
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new InputError(`values.${unknown}`, `unknown variable; known: ${Object.keys(known).join(', ')}`);
  }
  const request = { situation, length, values, ...(frame && { frame }) };
  const result = renderShipped({ ...request, language });
  if (!('text' in result)) return result;
  const gloss = renderShipped({ ...request, language: 'zh-CN' });
  return { text: result.text, gloss: 'text' in gloss ? gloss.text : null };
}

/** `caravel reply suggest`: language, intent and fitting templates of each message. Throws InputError that names the field. */
export function replySuggestAnswer(text: string) {
  const { messages } = parseInput(replySuggestSchema, parseJson(text, 'input'));
  return {
    messages: messages.map(({ id, text: message, country }) => {
      const { language, intents } = understandMessage(message, country);
      const [best] = intents;
      const moment = {
        site: null,
        kind: null,
        order: null,
        daysSinceDispatch: null,
        answering: true,
        intents,
      };
      return {
        id,
        language,
        intent: best?.intent ?? null,
        confidence: best?.confidence ?? 0,
        words: best?.words ?? [],
        templates: suggestReplies(situations, moment).map((suggestion) => suggestion.id),
      };
    }),
  };
}
