import { Drop, type Liquid as Engine, Liquid } from 'liquidjs';
import {
  formatReplyDate,
  formatReplyMoney,
  formatReplyNumber,
  formatValue,
  pluralForm,
  type ReplyLanguage,
  type TypedValue,
} from '../core/replies';

/**
 * Characters of a template, milliseconds and units of memory of a rendering: what no honest reply comes near. The time is by
 * the clock on the wall, so it leaves room for a machine that stands still for a moment.
 */
export const MAX_TEMPLATE = 20_000;
const RENDER_MS = 2000;
const MEMORY = 200_000;

/** Conditions and one's own names are all a reply needs. Loops and files stay out. */
const TAGS = ['if', 'unless', 'case', 'assign', 'comment', 'raw'];
const PLAIN_FILTERS = ['default', 'upcase', 'downcase', 'capitalize', 'strip', 'append', 'prepend', 'round'];

/** A checked value inside a template: compares as what it is, is written as its type is in the language. */
export class ValueDrop extends Drop {
  constructor(readonly typed: TypedValue) {
    super();
  }
  override valueOf(): unknown {
    const { type, value } = this.typed;
    return type === 'money' ? value.amount : value;
  }
}

/** A value that is not there: false in a condition, recorded by whoever wrote it. */
export class MissingDrop extends Drop {
  override valueOf(): unknown {
    return null;
  }
}

/** A filter met a value it cannot write, or lacks a plural form. */
export class FilterError extends Error {}

const engines = new Map<ReplyLanguage, Engine>();

/** The template engine of a language, made once. It interprets: no code is generated, as the page policy demands. */
export function engineOf(language: ReplyLanguage): Engine {
  const known = engines.get(language);
  if (known) return known;
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: MAX_TEMPLATE,
    renderLimit: RENDER_MS,
    memoryLimit: MEMORY,
    outputEscape: (value) => written(value, language),
  });
  keepOnly(engine.tags, TAGS);
  keepOnly(engine.filters, [...PLAIN_FILTERS, 'escape', 'raw']);
  addFilters(engine, language);
  engines.set(language, engine);
  return engine;
}

function keepOnly(table: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(table)) if (!names.includes(name)) delete table[name];
}

function written(value: unknown, language: ReplyLanguage): string {
  if (value instanceof ValueDrop) return formatValue(value.typed, language);
  if (value instanceof MissingDrop || value === null || value === undefined) return '';
  if (typeof value === 'number') return formatReplyNumber(value, language);
  if (typeof value === 'object') throw new FilterError('not a value: a group of variables');
  return String(value);
}

function addFilters(engine: Engine, language: ReplyLanguage): void {
  for (const name of PLAIN_FILTERS.filter((name) => !['default', 'round'].includes(name))) {
    const plain = engine.filters[name];
    if (typeof plain !== 'function') continue;
    engine.registerFilter(name, function (this: ThisParameterType<typeof plain>, value, ...args) {
      return plain.call(this, written(value, language), ...args.map((arg) => written(arg, language)));
    });
  }
  engine.registerFilter('date', (value, style) =>
    unlessMissing(value, () => formatReplyDate(typedAs(value, 'date').value as string, language, style)),
  );
  engine.registerFilter('money', (value) =>
    unlessMissing(value, () => {
      const typed = typedAs(value, 'money');
      return typed.type === 'money' ? formatReplyMoney(typed.value, language) : '';
    }),
  );
  engine.registerFilter('plural', (value, ...args: unknown[]) =>
    unlessMissing(value, () => {
      const upper = args.find((arg) => !Array.isArray(arg));
      if (upper instanceof MissingDrop) return '';
      const forms = Object.fromEntries(args.filter((arg) => Array.isArray(arg)) as [string, string][]);
      const from = numberOf(value);
      const text = pluralForm(from, upper === undefined ? from : numberOf(upper), forms, language);
      if (text === null) throw new FilterError('plural needs other:');
      return text;
    }),
  );
}

const unlessMissing = (value: unknown, write: () => string) => (value instanceof MissingDrop ? '' : write());

function typedAs(value: unknown, type: TypedValue['type']): TypedValue {
  if (value instanceof ValueDrop && value.typed.type === type) return value.typed;
  throw new FilterError(`${type} needs a variable of type ${type}`);
}

function numberOf(value: unknown): number {
  const number = value instanceof ValueDrop ? value.valueOf() : value;
  if (typeof number === 'number') return number;
  throw new FilterError('plural needs a number');
}
