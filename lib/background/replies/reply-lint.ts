import type { SiteId } from '../../core/facts';
import type { LintContext } from '../../core/lint';
import { lintMessage, lintRules } from '../../data/lint';
import type { ReplyFinding, ReplyLint } from '../../messages/replies-view';
import { detectLanguage } from '../../replies';

/** What the rules of one marketplace, or of each of several, say of a text. One finding a rule and place. */
export function replyLint(
  text: string,
  platforms: readonly SiteId[],
  context: LintContext,
  language?: string,
): ReplyLint {
  const findings = platforms.flatMap((platform) =>
    lintMessage(text, { platform, context, detect: detectLanguage, ...(language && { language }) }),
  );
  const distinct = new Map(findings.map((finding) => [`${finding.rule} ${finding.span.join(' ')}`, finding]));
  return { context, findings: [...distinct.values()].flatMap(withSource) };
}

function withSource(
  finding: Pick<ReplyFinding, 'rule' | 'severity' | 'words' | 'span' | 'why'>,
): ReplyFinding[] {
  const rule = lintRules.find(({ id }) => id === finding.rule);
  if (!rule) return [];
  const { severity, words, span, why } = finding;
  return [
    {
      rule: rule.id,
      severity,
      words,
      span,
      why,
      source: rule.source,
      seen: rule.seen,
      confidence: rule.confidence,
    },
  ];
}
