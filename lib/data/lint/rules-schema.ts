import { z } from 'zod';
import { GROUPS, type LintRule } from '../../core/lint';
import { date, integer, name } from '../schema-parts';

const platform = z.enum(['amazon', 'aliexpress', 'alibaba']);

/** The shape of the message rules that ship. */
export const lintRulesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[AEBGU]\d{1,2}$/),
    platforms: z.array(platform).min(1),
    contexts: z.array(z.enum(['reply', 'proactive'])).min(1),
    groups: z.array(z.enum(GROUPS)),
    severity: z.enum(['error', 'warning']),
    confidence: z.enum(['official', 'secondary', 'own', 'unknown']),
    source: name,
    seen: date,
    limit: integer(1, 1_000_000).exactOptional(),
  }),
) satisfies z.ZodType<LintRule[]>;
