import type { ReplyFinding } from '../../../lib/messages/replies-view';

/** What one rule says of a text; the places in the order of the text, the same words for the same reason once. */
export interface FindingGroup extends Pick<ReplyFinding, 'rule' | 'severity' | 'confidence'> {
  places: Pick<ReplyFinding, 'words' | 'why'>[];
}

/** Where rules come from; several may come from one place. */
export interface FindingSource extends Pick<ReplyFinding, 'source' | 'seen'> {
  rules: string[];
}

/** Findings by rule, errors first. */
export function findingGroups(findings: readonly ReplyFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  const told = new Set<string>();
  for (const { rule, severity, confidence, words, why } of findings) {
    const key = JSON.stringify([rule, words.toLowerCase(), why]);
    if (told.has(key)) continue;
    told.add(key);
    const group = groups.get(rule);
    if (group) group.places.push({ words, why });
    else groups.set(rule, { rule, severity, confidence, places: [{ words, why }] });
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity !== 'error'),
  ];
}

/** Each source once, with the rules that rest on it. */
export function findingSources(findings: readonly ReplyFinding[]): FindingSource[] {
  const sources = new Map<string, FindingSource>();
  for (const { rule, source, seen } of findings) {
    const key = `${source.en} ${seen}`;
    const known = sources.get(key);
    if (!known) sources.set(key, { source, seen, rules: [rule] });
    else if (!known.rules.includes(rule)) known.rules.push(rule);
  }
  return [...sources.values()];
}
