import type { SiteId } from '../../../lib/core/facts';
import type { ReplyFinding } from '../../../lib/messages/replies-view';
import { Tag } from '../../ui/tag';
import { useWords } from '../../ui/words';

/** The verdict of the rules in a few words. Null findings: not checked yet. */
export function LintTag({ findings, site }: { findings: readonly ReplyFinding[] | null; site: SiteId }) {
  const { t } = useWords();
  if (findings === null) return <Tag>{t('replies:lint.waiting')}</Tag>;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return <Tag tone="bad">{t('replies:lint.error', { count: errors })}</Tag>;
  if (findings.length > 0)
    return <Tag tone="warn">{t('replies:lint.warning', { count: findings.length })}</Tag>;
  return <Tag tone="good">{t('replies:lint.good', { site: t(`common:site.${site}`) })}</Tag>;
}
