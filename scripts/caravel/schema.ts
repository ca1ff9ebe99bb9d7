import { z } from 'zod';
import { rateCardSchema } from '../../lib/data/rate-card-schema';
import { pageFactsSchema } from '../../lib/messages/page-facts-schema';
import { estimateRequestSchema } from './estimate-request-schema';
import { extractManifestSchema } from './extract-manifest-schema';
import { InputError } from './input-error';
import { landedRequestSchema } from './landed-request-schema';
import { marketRequestSchema } from './market-request-schema';
import { quoteRequestSchema } from './quote-request-schema';
import { replyLintSchema } from './reply-lint-schema';
import { replyRenderSchema, replySuggestSchema } from './reply-schema';
import { rfqReadSchema } from './rfq-read-schema';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'rate-card': rateCardSchema,
  'estimate-request': estimateRequestSchema,
  'landed-request': landedRequestSchema,
  'quote-request': quoteRequestSchema,
  'rfq-read': rfqReadSchema,
  'reply-lint': replyLintSchema,
  'reply-render': replyRenderSchema,
  'reply-suggest': replySuggestSchema,
  'market-request': marketRequestSchema,
  'extract-manifest': extractManifestSchema,
  'page-facts': pageFactsSchema,
};

/** Names that `caravel schema` knows. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS);

/** JSON Schema (2020-12) of one input. Throws InputError that lists the names for an unknown one. */
export function schemaAnswer(name: string | undefined): unknown {
  const schema = name !== undefined && Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!schema) {
    throw new InputError('schema', `name one of ${SCHEMA_NAMES.join(', ')}${name ? `, not ${name}` : ''}`);
  }
  return { title: name, ...z.toJSONSchema(schema, { io: 'input' }) };
}
