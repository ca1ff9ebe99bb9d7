import { useState } from 'react';
import type { SheetIssue } from '../../../lib/core/sheets';
import { remarkText } from '../../../lib/i18n';
import { Tag, type Tone } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './import.module.css';
import { groupIssues, type IssueGroup } from './issue-groups';

const TONES: Readonly<Record<SheetIssue['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  note: 'plain',
};
const FIRST = 50;

interface IssueListProps {
  issues: readonly SheetIssue[];
  /** Names of the tabs, shown where there are several. */
  tabs: readonly string[];
  show: (issue: SheetIssue) => void;
}

/** What could not be read and what was read as something else, by kind; a press shows the cell. */
export function IssueList({ issues, tabs, show }: IssueListProps) {
  const { t } = useWords();
  if (issues.length === 0) return <p className={ui.mute}>{t('options:import.noIssues')}</p>;
  return (
    <div data-testid="import-issues">
      {groupIssues(issues).map((group) => (
        <IssueGroupView key={group.code} group={group} tabs={tabs} show={show} />
      ))}
    </div>
  );
}

function IssueGroupView({ group, tabs, show }: { group: IssueGroup } & Omit<IssueListProps, 'issues'>) {
  const { t, i18n } = useWords();
  const [all, setAll] = useState(false);
  const rowWord = t('options:import.row');
  const shown = all ? group.issues : group.issues.slice(0, FIRST);
  return (
    <details className={style.issues} open={group.severity === 'error'} data-code={group.code}>
      <summary>
        <Tag tone={TONES[group.severity]}>{group.issues.length}</Tag>{' '}
        {t(`options:import.issue.${group.code}`)}
      </summary>
      <ul>
        {shown.map((issue) => (
          // One cell may be reported twice: the place alone is no key.
          <li key={JSON.stringify(issue)}>
            <button type="button" className={ui.plain} onClick={() => show(issue)}>
              {tabs.length > 1 ? `${tabs[issue.sheet]} ` : ''}
              {issue.column ?? `${rowWord} `}
              {issue.row}
            </button>
            <span>{issue.text}</span>
            {issue.count !== undefined && (
              <span className={ui.mute}>{t('options:import.cells', { count: issue.count })}</span>
            )}
            {issue.remark && <span className={ui.mute}>{remarkText(i18n, issue.remark)}</span>}
          </li>
        ))}
      </ul>
      {shown.length < group.issues.length && (
        <button type="button" className={ui.plain} onClick={() => setAll(true)}>
          {t('options:import.showAll', { count: group.issues.length })}
        </button>
      )}
    </details>
  );
}
