import { type Finding, type LintOptions, type LintRule, lintMessage as lint } from '../../core/lint';
import rules from './rules.json';

/** The rules of the platforms that ship. Validated by a test, not at every start. */
export const lintRules = rules as readonly LintRule[];

/** What in a message to a buyer the platform forbids or warns of, by the rules that ship; see {@link lint}. */
export function lintMessage(text: string, options: LintOptions): Finding[] {
  return lint(text, options, lintRules);
}
