import type { ReplyLanguage, ReplyLength, Situation, Variable } from '../core/replies';
import { replyTexts, replyVariables } from '../data/replies/shipped-replies';
import { type RenderResult, renderTemplate } from './render';

/** What stands around the body: nothing, the greeting, or greeting and closing. */
export type ReplyFrame = 'none' | 'greeting' | 'full';

export interface ShippedRequest {
  situation: Situation;
  language: ReplyLanguage;
  length: ReplyLength;
  /** Values by dotted name. */
  values: Readonly<Record<string, unknown>>;
  /** Default: the greeting around a short text, greeting and closing around a long one. */
  frame?: ReplyFrame;
}

/** The template of a situation with what stands around it; a long one that does not exist is the short one. */
export function shippedTemplate({
  situation,
  language,
  length,
  frame,
}: Omit<ShippedRequest, 'values'>): string {
  const { greeting, closing, texts } = replyTexts(language);
  const text = texts[situation.id];
  if (!text) throw new Error(`no ${language} text for ${situation.id}`);
  const body = (length === 'long' ? text.long : undefined) ?? text.short;
  const around = frame ?? (length === 'long' ? 'full' : 'greeting');
  if (around === 'none') return body;
  return [greeting, body, ...(around === 'full' ? [closing] : [])].join(length === 'long' ? '\n\n' : '\n');
}

/** What the texts of a situation may ask for: its own variables and the optional names of buyer and seller. */
export function shippedVariables({ variables }: Situation): Record<string, Variable> {
  const optional = Object.keys(replyVariables).filter((name) => replyVariables[name]?.optional);
  return Object.fromEntries(
    [...variables, ...optional].flatMap((name) => {
      const variable = replyVariables[name];
      return variable ? [[name, variable]] : [];
    }),
  );
}

/** An example of every variable a situation asks for, in the words of the language. */
export function shippedExamples(situation: Situation, language: ReplyLanguage): Record<string, string> {
  const { examples } = replyTexts(language);
  const entries = Object.entries(shippedVariables(situation));
  return Object.fromEntries(entries.map(([name, { example }]) => [name, examples[name] ?? example]));
}

/** A shipped reply, filled in: the text, or what it lacks. */
export function renderShipped(request: ShippedRequest): RenderResult {
  const { situation, language, values } = request;
  const template = shippedTemplate(request);
  return renderTemplate({ template, language, variables: shippedVariables(situation), values });
}
