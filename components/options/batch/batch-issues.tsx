import { useState } from 'react';
import type { BatchIssue, BatchIssueCode } from '../../../lib/core/batch';
import { formatNumber } from '../../../lib/i18n';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import importStyle from '../import/import.module.css';

const FIRST = 50;

/** What of the list could not be read, by kind, with row and column. */
export function BatchIssues({ issues }: { issues: readonly BatchIssue[] }) {
  const { t } = useWords();
  if (issues.length === 0) return null;
  const groups = new Map<BatchIssueCode, BatchIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return (
    <section data-testid="batch-issues">
      <h3 className={importStyle.subTitle}>{t('batch:issues')}</h3>
      {[...groups].map(([code, group]) => (
        <IssueGroup key={code} code={code} issues={group} />
      ))}
    </section>
  );
}

function IssueGroup({ code, issues }: { code: BatchIssueCode; issues: readonly BatchIssue[] }) {
  const { t, language } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, FIRST);
  return (
    <details className={importStyle.issues} open={issues[0]?.severity === 'error'} data-code={code}>
      <summary>
        <Tag tone={issues[0]?.severity === 'error' ? 'bad' : 'warn'}>
          {formatNumber(issues.length, language)}
        </Tag>{' '}
        {t(`batch:issue.${code}`)}
      </summary>
      <ul>
        {shown.map(({ row, column, text }) => (
          <li key={`${row} ${column}`}>
            <span className={ui.mute}>
              {column}
              {row}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {shown.length < issues.length && (
        <button type="button" className={ui.plain} onClick={() => setAll(true)}>
          {t('batch:showAll', { total: formatNumber(issues.length, language) })}
        </button>
      )}
    </details>
  );
}
