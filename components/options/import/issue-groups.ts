import type { SheetIssue } from '../../../lib/core/sheets';

export interface IssueGroup {
  code: SheetIssue['code'];
  severity: SheetIssue['severity'];
  issues: SheetIssue[];
}

const ORDER = ['error', 'warning', 'note'] as const;

/** Issues by what they say, errors first, then the most frequent. */
export function groupIssues(issues: readonly SheetIssue[]): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const group = groups.get(issue.code) ?? { code: issue.code, severity: issue.severity, issues: [] };
    group.issues.push(issue);
    groups.set(issue.code, group);
  }
  const rank = ({ severity }: IssueGroup) => ORDER.indexOf(severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.issues.length - a.issues.length);
}

/** Rows that are not in the card, because something in them is an error. */
export const rowsLeftOut = (issues: readonly SheetIssue[]): number =>
  new Set(issues.filter(({ severity }) => severity === 'error').map(({ sheet, row }) => `${sheet}:${row}`))
    .size;

/** Zones of the sheets whose countries nobody has told, each once. */
export const unknownZones = (issues: readonly SheetIssue[]): string[] => [
  ...new Set(issues.filter(({ code }) => code === 'zone-unknown').map(({ text }) => text)),
];
